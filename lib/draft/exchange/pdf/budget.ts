/** Attempts to read junk between objects as an object; whole files have hardly any. */
const MOST_ATTEMPTS = 10_000;
/**
 * Bytes read one by one, counted again where the parser goes back. A large report takes half a million;
 * one that another program wrote without compression takes a good twenty.
 */
const MOST_STEPS = 40_000_000;
/** Bytes that all object and cross-reference streams unpack to. A large report has under two million. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** The input of pdf-lib's parser. */
interface Bytes {
  next(): number;
}

/**
 * How much work reading a PDF may take. pdf-lib itself has no limit: a file of some kilobytes could keep
 * it busy for hours.
 */
export class PdfBudget {
  private steps = 0;
  private attempts = 0;
  private unpacked = 0;
  private spent = false;

  /** Whether the budget is exhausted; later failures follow from that. */
  get isSpent(): boolean {
    return this.spent;
  }

  /** Bytes that may still be unpacked. */
  get room(): number {
    return MOST_UNPACKED - this.unpacked;
  }

  /** Counts every byte that is read from now on. */
  watch(bytes: Bytes): void {
    const next = bytes.next.bind(bytes);
    bytes.next = () => {
      this.steps += 1;
      if (this.spent || this.steps > MOST_STEPS) this.end();
      return next();
    };
  }

  /** Counts an attempt that failed. */
  missed(): void {
    this.attempts += 1;
    if (this.attempts > MOST_ATTEMPTS) this.end();
  }

  /** Counts bytes that came out of a packed stream. */
  take(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > MOST_UNPACKED) this.end();
  }

  /** Exhausts the budget. pdf-lib catches errors and goes on, so every later step must fail too. */
  end(): never {
    this.spent = true;
    throw new Error('Reading this file takes more work than any report.');
  }
}
