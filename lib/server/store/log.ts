/**
 * Logs a failure: what was being done and the code of the error. Never its message, which may quote a
 * request.
 */
export function logFailure(what: string, error: unknown): void {
  const { code, errcode, name } = error as { code?: unknown; errcode?: unknown; name?: unknown };
  const reason = [code ?? name, errcode].filter((part) => part !== undefined).join(' ');
  console.error(`${what}: ${reason}`);
}
