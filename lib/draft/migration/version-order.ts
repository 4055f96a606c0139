const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

/** Whether this is a version such as `1.0.0`. */
export const isVersion = (value: unknown): value is string =>
  typeof value === 'string' && VERSION.test(value);

/** Negative when version `a` precedes `b`, positive when it follows, 0 when equal. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
