/**
 * The largest prime whose products fit into a number exactly: (PRIME − 1)² < 2⁵³. All rank questions are
 * worked out modulo this prime: exact in every step, and free of rounding.
 */
export const PRIME = 94_906_249;

const INVERSE = 1 / PRIME;

/** a · b modulo the prime, of two residues. */
export function times(a: number, b: number): number {
  const product = a * b;
  const rest = product - Math.floor(product * INVERSE) * PRIME;
  if (rest < 0) return rest + PRIME;
  return rest >= PRIME ? rest - PRIME : rest;
}

/** The residue that gives 1 with a residue other than 0 (extended Euclid). */
export function inverse(a: number): number {
  let [rest, next, factor, after] = [PRIME, a, 0, 1];
  while (next !== 0) {
    const quotient = Math.floor(rest / next);
    [rest, next] = [next, rest - quotient * next];
    [factor, after] = [after, factor - quotient * after];
  }
  return factor < 0 ? factor + PRIME : factor;
}
