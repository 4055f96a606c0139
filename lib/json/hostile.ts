/** Deepest nesting of a file of ours, with room to spare. */
const DEEPEST = 24;
/** Most values in a file of ours, with room to spare: one of a few kilobytes may unpack to millions. */
const MOST_VALUES = 200_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

type Key = string | number;

/** A list or object with its depth and path. */
interface Place {
  value: object;
  depth: number;
  parent?: Place;
  key?: Key;
}

/**
 * The place where parsed JSON nests deeper or has more values than any file of ours, or has a key that
 * could reach an object's prototype; undefined when there is none. Walks without recursion.
 */
export function hostilePath(value: unknown, most = MOST_VALUES): Key[] | undefined {
  const open: Place[] = isContainer(value) ? [{ value, depth: 0 }] : [];
  let values = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    if (place.depth >= DEEPEST) return pathOf(place);
    const list = Array.isArray(place.value) ? place.value : undefined;
    for (const key of list?.keys() ?? Object.keys(place.value)) {
      values += 1;
      if (values > most) return pathOf(place);
      if (!list && FORBIDDEN.has(key as string)) return [...pathOf(place), key];
      const part = (place.value as Record<Key, unknown>)[key];
      if (isContainer(part)) {
        open.push({ value: part, depth: place.depth + 1, parent: place, key });
      }
    }
  }
  return undefined;
}

const isContainer = (value: unknown): value is object =>
  value !== null && typeof value === 'object';

function pathOf(place: Place): Key[] {
  const path: Key[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}
