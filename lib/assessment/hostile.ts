/** Deepest nesting of a file of ours, with room to spare. */
const DEEPEST = 24;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

type Path = (string | number)[];

/**
 * Where parsed JSON nests deeper than any file of ours, or has a key that could reach an object's
 * prototype; undefined when it does neither. Walks without recursion.
 */
export function hostilePlace(value: unknown): Path | undefined {
  const open: { value: unknown; path: Path }[] = [{ value, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.value === null || typeof next.value !== 'object') continue;
    if (next.path.length >= DEEPEST) return next.path;
    const list = Array.isArray(next.value);
    for (const [key, part] of Object.entries(next.value)) {
      const path = [...next.path, list ? Number(key) : key];
      if (!list && FORBIDDEN.has(key)) return path;
      open.push({ value: part, path });
    }
  }
  return undefined;
}
