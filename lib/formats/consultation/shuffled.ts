/**
 * Items in another order, each as likely (Fisher–Yates): the order of rows never tells who came first.
 *
 * @param seed - Gives the same order each time, for tests; otherwise the order cannot be foreseen.
 */
export function shuffled<T>(items: readonly T[], seed?: number): T[] {
  const next = seed === undefined ? unforeseen : seeded(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const item = order[last] as T;
    order[last] = order[other] as T;
    order[other] = item;
  }
  return order;
}

const unforeseen = (): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
