import { describe, expect, it } from 'vitest';
import { numbers } from '@/lib/consultation/example/numbers';
import { inverse, PRIME, times } from '@/lib/consultation/gate/field';
import { Span } from '@/lib/consultation/gate/span';

const OTHER_PRIME = 1_000_003;

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power((base * base) % OTHER_PRIME, Math.floor(exponent / 2));
  return exponent % 2 === 1 ? (half * base) % OTHER_PRIME : half;
}

/** The rank of a matrix by plain elimination, modulo another prime. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (at < 0) continue;
    const [pivot = []] = rows.splice(at, 1);
    rows.splice(rank, 0, pivot);
    rank += 1;
    const factor = power(pivot[column] ?? 1, OTHER_PRIME - 2);
    for (const row of rows.slice(rank)) {
      const multiple = ((row[column] ?? 0) * factor) % OTHER_PRIME;
      for (const [index, value] of pivot.entries()) {
        row[index] = ((row[index] ?? 0) + (OTHER_PRIME - multiple) * value) % OTHER_PRIME;
      }
    }
  }
  return rank;
}

/** All sets of one to `most` of the numbers below `count`. */
const upTo = (count: number, most: number, from = 0): number[][] =>
  most === 0
    ? []
    : Array.from({ length: count - from }, (_, index) => from + index).flatMap((first) => [
        [first],
        ...upTo(count, most - 1, first + 1).map((rest) => [first, ...rest]),
      ]);

describe('the span of what is known', () => {
  it('multiplies and inverts modulo its prime without rounding', () => {
    const random = numbers(1);
    for (let round = 0; round < 2_000; round++) {
      const [a, b] = [1 + Math.floor(random() * (PRIME - 1)), Math.floor(random() * PRIME)];
      expect(BigInt(times(a, b))).toBe((BigInt(a) * BigInt(b)) % BigInt(PRIME));
      expect(times(a, inverse(a))).toBe(1);
    }
    expect(times(PRIME - 1, PRIME - 1)).toBe(1);
  });

  it('refuses exactly the sums by which the rank outside some set of one to four blocks falls behind', () => {
    const random = numbers(7);
    const found = { refused: 0, allowed: 0 };
    for (let round = 0; round < 40; round++) {
      const columns = 8 + Math.floor(random() * 5);
      const owners = columns - Math.floor(random() * 4);
      const blocks = Array.from({ length: columns }, (_, column) =>
        column < owners ? column : Math.floor(random() * owners),
      );
      const span = new Span(blocks, [...Array(owners).keys()]);
      const rows: number[][] = [];
      for (let sums = 0; sums < 6; sums++) {
        const like = random() < 0.5 ? rows[Math.floor(random() * rows.length)] : undefined;
        const row = blocks.map((_, column) =>
          like && random() < 0.7 ? (like[column] ?? 0) : Number(random() < 0.6),
        );
        const set = row.flatMap((value, column) => (value === 1 ? [column] : []));
        const all = [...rows, row];
        const rank = rankOf(all);
        const outside = (few: readonly number[]) =>
          all.map((one) => one.filter((_, column) => !few.includes(blocks[column] ?? -1)));
        const expected = upTo(owners, 4).some((few) => rank > rankOf(outside(few)));
        expect(span.singlesOut(set), JSON.stringify({ blocks, rows, row })).toBe(expected);
        found[expected ? 'refused' : 'allowed'] += 1;
        if (expected) continue;
        rows.push(row);
        span.add(set);
      }
    }
    expect(Math.min(found.refused, found.allowed)).toBeGreaterThan(50);
  });

  it('forgets a sum that is taken back', () => {
    const span = new Span([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    span.add([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    span.add([0, 1, 2, 3, 4]);
    expect(span.singlesOut([0, 1, 2, 3, 5])).toBe(true);
    span.undo();
    expect(span.singlesOut([0, 1, 2, 3, 5])).toBe(false);
  });
});
