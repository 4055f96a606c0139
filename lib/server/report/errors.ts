const messages = {
  busy: 'Every worker is at work and the queue is full.',
  'time-limit': 'The work took too long and was ended.',
  'worker-lost': 'The worker ended before its work did.',
};

/** Why the pool could not bring work to an end. */
export type PoolErrorCode = keyof typeof messages;

/** The pool's own failures, as opposed to those of the work in it. */
export class PoolError extends Error {
  readonly code: PoolErrorCode;

  constructor(code: PoolErrorCode, options?: ErrorOptions) {
    super(messages[code], options);
    this.name = 'PoolError';
    this.code = code;
  }
}
