const KEYED =
  /^(?:typed|request\.(?:answers|intervals|notes|unsure|consensus|context\.(?:municipality|task)))\./;

/** The keys that lead to a field; ids of questions may hold dots. */
export function stepsTo(path: string): string[] {
  const prefix = KEYED.exec(path)?.[0];
  return prefix ? [...prefix.slice(0, -1).split('.'), path.slice(prefix.length)] : path.split('.');
}

const TYPED = 'typed.';

/** The field that a path is about: of what stands in its control, the field itself. */
export const withoutTypedPrefix = (path: string): string =>
  path.startsWith(TYPED) ? path.slice(TYPED.length) : path;

/** Whether a path is about what stands in a control. */
export const isTyped = (path: string): boolean => path.startsWith(TYPED);

/** The part of the request that a field belongs to, and the key in it. */
export function partOf(path: string): { part: string; key: string } {
  const [root, part = '', ...rest] = stepsTo(withoutTypedPrefix(path));
  return root === 'request' ? { part, key: rest.join('.') } : { part: '', key: '' };
}
