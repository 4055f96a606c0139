/** Codes of errors, for callers that react to them. */
export type PdfErrorCode =
  | 'aborted'
  | 'time-limit'
  | 'unfinished'
  | 'invalid-tree'
  | 'missing-alternative'
  | 'untagged-graphic'
  | 'unknown-destination'
  | 'font';

/** Every error this package throws on purpose. */
export class PdfError extends Error {
  override readonly name = 'PdfError';

  constructor(
    readonly code: PdfErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
