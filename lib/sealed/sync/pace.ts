import type { Surroundings } from './environment';

/** How long a change may wait before it is sent, in ms. */
const PUSH_DELAY = 700;
/** How often to ask for news, in ms. */
const CALM = 10_000;
const MEETING = 1_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** When the next exchange is due. */
export class Pace {
  private chosen: number | null = null;
  private failures = 0;
  private stopNext = () => {};
  private stopPush: (() => void) | null = null;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly exchange: () => void,
  ) {}

  /** How often to ask for news, in ms; null: as the room has it. */
  choose(interval: number | null): void {
    this.chosen = interval;
  }

  /** After an exchange that worked. Nobody looks at a hidden page: it asks for no news. */
  settle(inMeeting: boolean): void {
    this.failures = 0;
    this.stopNext();
    if (!this.surroundings.hidden()) this.next(this.chosen ?? (inMeeting ? MEETING : CALM));
  }

  /**
   * After one that failed: ever more slowly, and not before `wait` ms. A hidden page tries again only for
   * what is still to be sent.
   */
  retry(wait: number, unsent: boolean): void {
    this.stop();
    const backoff = Math.min(FIRST_RETRY * 2 ** this.failures, LONGEST_RETRY);
    this.failures += 1;
    if (this.surroundings.hidden() && !unsent) return;
    this.next(Math.max(backoff * (0.75 + this.surroundings.random() / 2), wait));
  }

  /** After a change: together with those that follow closely; not while an attempt is due anyway. */
  soon(): void {
    if (this.failures > 0) return;
    this.stopPush ??= this.surroundings.after(PUSH_DELAY, () => {
      this.stopPush = null;
      this.exchange();
    });
  }

  /** Starts afresh, such as when the network is back. */
  reset(): void {
    this.failures = 0;
  }

  /** Calls off whatever is due. */
  stop(): void {
    this.stopNext();
    this.stopPush?.();
    this.stopPush = null;
  }

  private next(delay: number): void {
    this.stopNext = this.surroundings.after(delay, this.exchange);
  }
}
