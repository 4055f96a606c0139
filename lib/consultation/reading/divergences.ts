import {
  type Divergence,
  type FactorReading,
  type Figure,
  leastOf,
  type Proposal,
  type Spread,
} from '@/lib/consultation/types';
import type { Instrument } from '@/lib/model/types';

/** The flag that says from how many steps on a factor that the proposal leaves out is named. */
const LEFT_OUT = 'central-local-difference';
const CLEARLY = 2;
/** Share of those who rated a factor: this many is many. */
const MANY = 0.5;

const SIDES = ['demand', 'supply'] as const;

/**
 * The expectation beside the local answers, per side of a requirement. First come the factors that the
 * proposal provides nothing for and that many miss (000¶59), also where it expects nothing of them; then
 * where the middle lies furthest from what is expected, in either direction; what is withheld last.
 */
export function divergencesOf(
  instrument: Instrument,
  { expectations = {}, provides }: Proposal,
  factors: readonly FactorReading[],
): Divergence[] {
  const steps = instrument.flags.find(({ id }) => id === LEFT_OUT)?.thresholds.steps ?? CLEARLY;
  return factors
    .flatMap((factor) => {
      const unprovided =
        provides !== undefined && !provides.includes(factor.id) && manyMiss(factor, steps);
      return factor.requirements.flatMap((requirement) =>
        SIDES.flatMap((side): Divergence[] => {
          const expected = Object.hasOwn(expectations, requirement.id)
            ? (expectations[requirement.id]?.[side] ?? null)
            : null;
          if (expected === null && !(unprovided && side === 'supply')) return [];
          const local = requirement[side];
          const ids = { requirement: requirement.id, factor: factor.id, side };
          return [{ ...ids, expected, local, ...sharesBeside(local, side, expected), unprovided }];
        }),
      );
    })
    .toSorted(
      (a, b) =>
        Number(b.unprovided) - Number(a.unprovided) ||
        distanceOf(b) - distanceOf(a) ||
        (b.heavier ?? -1) - (a.heavier ?? -1),
    );
}

/** Steps between the middle answer and the expectation; less than none where one of them is not there. */
const distanceOf = ({ local: { median }, expected }: Divergence): number =>
  median === null || expected === null ? -1 : Math.abs(median - expected);

const sumOf = (counts: readonly Figure[]): number =>
  counts.reduce<number>((sum, count) => sum + leastOf(count), 0);

/** Whether each count is shown, or at least how many of it are known by name. */
const isTold = (counts: readonly Figure[]): boolean =>
  counts.every((count) => typeof count === 'number') ||
  counts.some((count) => typeof count === 'object' && count !== null);

const manyMiss = ({ missing, rated }: FactorReading, steps: number): boolean =>
  isTold(missing) && rated !== null && rated > 0 && sumOf(missing.slice(steps)) / rated >= MANY;

/**
 * Shares 0–1 of those who rated it, at least where not every count is shown: heavier is more that is asked or
 * less that is there.
 */
function sharesBeside(
  { counts, rated }: Spread,
  side: 'demand' | 'supply',
  expected: number | null,
): Pick<Divergence, 'heavier' | 'lighter'> {
  if (expected === null || !isTold(counts) || !rated) return { heavier: null, lighter: null };
  const where = (is: (step: number) => boolean) =>
    sumOf(counts.filter((_, step) => is(step))) / rated;
  const [more, less] = [where((step) => step > expected), where((step) => step < expected)];
  return side === 'demand' ? { heavier: more, lighter: less } : { heavier: less, lighter: more };
}
