import { log } from './log';

/** What can be told of any error: its code or else its name, and the result code of SQLite. */
export function codesOf(error: unknown): { code?: unknown; errcode?: unknown } {
  const { code, errcode, name } = (error ?? {}) as Record<'code' | 'errcode' | 'name', unknown>;
  return { code: code ?? name, ...(errcode === undefined ? {} : { errcode }) };
}

/**
 * Logs a failure: what was being done and the code of the error. Never its message, which may quote a
 * request.
 *
 * @param more - such as the pattern of the route.
 */
export function logFailure(what: string, error: unknown, more: Record<string, unknown> = {}): void {
  log.error({ ...more, ...codesOf(error) }, what);
}
