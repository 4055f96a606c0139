const messages = {
  busy: 'Every worker is at work and the queue is full.',
  'time-limit': 'The work took too long and was ended.',
  'worker-lost': 'The worker ended before its work did.',
};

/** Why the pool could not finish a job. */
export type PoolErrorCode = keyof typeof messages;

/** A failure of the pool, as opposed to one of the job. */
export class PoolError extends Error {
  readonly code: PoolErrorCode;

  constructor(code: PoolErrorCode, options?: ErrorOptions) {
    super(messages[code], options);
    this.name = 'PoolError';
    this.code = code;
  }
}
