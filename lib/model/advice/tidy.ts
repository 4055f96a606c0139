const DIGITS = 1e6;

/** A copy with every number rounded to six decimals and every number that cannot be known as null. */
export function tidy<T>(value: T): T {
  return tidied(value) as T;
}

function tidied(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? Math.round(value * DIGITS) / DIGITS + 0 : null;
  }
  if (Array.isArray(value)) return value.map(tidied);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidied(part)]));
  }
  return value;
}
