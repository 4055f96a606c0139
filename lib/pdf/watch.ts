import { PdfError } from './errors';

const DEFAULT_LIMIT = 60_000;

/** Throws when a rendering was aborted or takes too long; called at every step. */
export class Watch {
  private readonly deadline: number;

  constructor(
    private readonly signal: AbortSignal | undefined,
    private readonly limit: number = DEFAULT_LIMIT,
  ) {
    this.deadline = performance.now() + limit;
  }

  /** @throws {PdfError} `aborted` or `time-limit`. */
  check(): void {
    if (this.signal?.aborted) {
      throw new PdfError('aborted', 'The rendering was aborted.', { cause: this.signal.reason });
    }
    if (performance.now() > this.deadline) {
      throw new PdfError('time-limit', `The rendering took more than ${this.limit} ms.`);
    }
  }

  /** Lets the event loop run, so that an abort can arrive, and then checks. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.check();
  }
}
