/** The answer that somebody does not know. Apart from the types: every page of questions needs it. */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;
