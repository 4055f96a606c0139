/** The ids that tie a control to its hint and its error. The control's own id is its name. */
export function hintId(id: string): string {
  return `${id}-hint`;
}

/** See `hintId`. */
export function errorId(id: string): string {
  return `${id}-error`;
}

interface Described {
  hint?: unknown;
  error?: unknown;
}

/** The value of aria-describedby for a control with an optional hint and error. */
export function describedBy(id: string, { hint, error }: Described): string | undefined {
  const ids = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
