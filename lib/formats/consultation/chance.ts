import { numbers } from '@/lib/consultation/example/numbers';

/**
 * Numbers from 0 up to 1 that nobody can foresee.
 *
 * @param seed - For tests: the same numbers each time.
 */
export const chance = (seed?: number): (() => number) =>
  seed === undefined
    ? () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
    : numbers(seed);
