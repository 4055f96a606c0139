import flanders from '@/content/municipalities/flanders-2025.json';
import { numbers } from '@/lib/consultation/example/numbers';
import { type Answering, CELLS } from './region';

/**
 * The 285 of Flanders, `answered` of them in some order; sizes on the fixed ladder, where the four largest
 * join those of 30,000 and more. The six cells of the tally are as full as in a plausible consultation.
 */
export function flandersAnswering(random: () => number, answered: number): Answering[] {
  const order = [...flanders].sort((a, b) => Number(a.nis) - Number(b.nis));
  const chosen = new Set<(typeof order)[number]>();
  while (chosen.size < answered) {
    const one = order[Math.floor(random() * order.length)];
    if (one) chosen.add(one);
  }
  return [...chosen].map(({ nis, province, population }) => ({
    body: nis,
    sharing: 'region',
    groups: {
      size: population < 30_000 ? 'small' : 'mediumAndLarge',
      province,
      region: `${province} ${Math.floor(random() * 3)}`,
    },
    answers: Object.fromEntries(
      Object.entries(CELLS).map(([question, cells]) => [question, drawnCell(random, cells)]),
    ),
    version: 0,
    invested: random() < 0.4,
  }));
}

const SHARES = [0.35, 0.25, 0.18, 0.1, 0.08, 0.04];

function drawnCell(random: () => number, cells: readonly string[]): string {
  let left = random();
  for (const [index, cell] of cells.entries()) {
    left -= SHARES[index] ?? 0;
    if (left < 0) return cell;
  }
  return cells[0] ?? '';
}

/** Four publications of the 285 as answers come in; now and then one is corrected or withdrawn. */
export function flandersStates(seed: number): Answering[][] {
  const random = numbers(seed);
  const all = flandersAnswering(random, 285);
  const named = new Set(all.filter(() => random() < 0.1));
  return [110, 174, 230, 285].map((answered, publication) =>
    all.slice(0, answered).flatMap((one, at): Answering[] => {
      if (at % 97 === publication) return [];
      const version = at % 23 < publication ? 1 : 0;
      return [{ ...one, version, sharing: named.has(one) ? 'named' : 'counted' }];
    }),
  );
}
