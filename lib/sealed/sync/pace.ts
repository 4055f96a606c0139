import type { Environment } from './environment';

/** How long a change may wait before it is sent, in ms. */
const PUSH_DELAY = 700;
/** Polling intervals, in ms. */
const CALM = 10_000;
const MEETING = 1_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** Schedules exchanges with the host. */
export class Pace {
  private chosen: number | null = null;
  private failures = 0;
  private stopNext = () => {};
  private stopPush: (() => void) | null = null;

  constructor(
    private readonly environment: Environment,
    private readonly exchange: () => void,
  ) {}

  /** Sets the polling interval in ms; null: 10 s, or 1 s during a meeting. */
  choose(interval: number | null): void {
    this.chosen = interval;
  }

  /** Called after an exchange that succeeded. A hidden page does not poll. */
  settle(inMeeting: boolean): void {
    this.failures = 0;
    this.stopNext();
    if (!this.environment.hidden()) this.next(this.chosen ?? (inMeeting ? MEETING : CALM));
  }

  /**
   * Called after an exchange that failed: tries again after 1 s, doubling up to 30 s, and not before
   * `wait` ms. A hidden page tries again only when something is unsent.
   */
  retry(wait: number, unsent: boolean): void {
    this.stop();
    const backoff = Math.min(FIRST_RETRY * 2 ** this.failures, LONGEST_RETRY);
    this.failures += 1;
    if (this.environment.hidden() && !unsent) return;
    this.next(Math.max(backoff * (0.75 + this.environment.random() / 2), wait));
  }

  /**
   * Called after a change: sends within 700 ms together with the changes that follow; does nothing while
   * a retry is due.
   */
  soon(): void {
    if (this.failures > 0) return;
    this.stopPush ??= this.environment.after(PUSH_DELAY, () => {
      this.stopPush = null;
      this.exchange();
    });
  }

  /** Forgets earlier failures, such as when the network is back. */
  reset(): void {
    this.failures = 0;
  }

  /** Cancels whatever is due. */
  stop(): void {
    this.stopNext();
    this.stopPush?.();
    this.stopPush = null;
  }

  private next(delay: number): void {
    this.stopNext = this.environment.after(delay, this.exchange);
  }
}
