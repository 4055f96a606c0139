import { type TallyCell, tallyCell } from '@/lib/consultation/types';
import { type AnswerReading, copyOf, underNorm } from '@/lib/model/answers/reading';
import type { Structure } from '@/lib/model/answers/structure';
import { levelAt, overallAt } from '@/lib/model/steps/levels';
import { type Scored, stepsMissed } from '@/lib/model/steps/score';
import { LEVELS, type Level, type Norm, type RuleId } from '@/lib/model/types';

/** Whole steps that every factor misses at either end. */
export type Missed = Pick<Scored, 'best' | 'worst'>;

const CELLS = LEVELS.map((best) => LEVELS.map((worst) => tallyCell([best, worst])));

const cell = (best: number, worst: number): TallyCell => CELLS[best]![worst]!;

/** The verdict on a task under a rule. */
export const overallCell = (
  structure: Structure,
  rule: RuleId,
  { best, worst }: Missed,
): TallyCell => cell(overallAt(structure, rule, best), overallAt(structure, rule, worst));

/** The verdict on one capacity (its position in CAPACITIES) under a rule. */
export const capacityCell = (
  structure: Structure,
  capacity: number,
  rule: RuleId,
  { best, worst }: Missed,
): TallyCell =>
  cell(levelAt(structure, capacity, rule, best), levelAt(structure, capacity, rule, worst));

/** Under another norm than the one it was read under. */
export const missedUnder = (reading: AnswerReading, norm: Norm): Missed =>
  stepsMissed(underNorm(reading, norm));

/**
 * Positions of the factors that hold a task back at its worst end: without what such a factor misses the
 * level would be lighter. Where no factor alone does that, every factor that misses a step in a capacity at
 * that level; none where the task is carried.
 */
export function decidingFactors(
  structure: Structure,
  rule: RuleId,
  worst: ArrayLike<number>,
): number[] {
  const heaviest = overallAt(structure, rule, worst);
  if (heaviest === 0) return [];
  const steps = Uint8Array.from(worst);
  const heavy = structure.capacities
    .map((factors, capacity) => ({ factors, capacity }))
    .filter(({ capacity }) => levelAt(structure, capacity, rule, worst) === heaviest);
  return heavy.flatMap(({ factors, capacity }) => {
    const short = factors.filter((f) => worst[f]! > 0);
    const alone = short.filter((f) => {
      steps[f] = 0;
      const lighter = levelAt(structure, capacity, rule, steps) < heaviest;
      steps[f] = worst[f]!;
      return lighter;
    });
    return alone.length > 0 ? alone : short;
  });
}

/** Whether a verdict is no heavier than another at either end. */
export function isNoHeavier(one: TallyCell, other: TallyCell): boolean {
  const [[best, worst], [otherBest, otherWorst]] = [endsOf(one), endsOf(other)];
  return best <= otherBest && worst <= otherWorst;
}

/** Positions in LEVELS of the two ends of a verdict. */
function endsOf(verdict: TallyCell): [number, number] {
  const [best, worst = best] = verdict.split('-').map((level) => LEVELS.indexOf(level as Level));
  return [best ?? 0, worst ?? 0];
}

/** Whether a verdict lies between two levels. */
export const isOpen = (verdict: TallyCell): boolean => verdict.includes('-');

/**
 * Whether an open verdict is open because a team is split: it would be settled if the team agreed on the
 * more cautious end of everything on which it is split, or on the lighter end of it.
 *
 * @param cellOf The verdict that is open, from what is missed.
 */
export function isDivided(
  reading: AnswerReading,
  cellOf: (structure: Structure, missed: Missed) => TallyCell,
): boolean {
  const { structure, divided, low, high } = reading;
  const split = [...divided.keys()].filter((at) => divided[at] === 1 && low[at]! < high[at]!);
  if (split.length === 0) return false;
  return [true, false].some((cautious) => {
    const agreed = copyOf(reading);
    for (const at of split) {
      const value = (structure.scored[at]!.side === 'demand') === cautious ? high[at]! : low[at]!;
      agreed.low[at] = value;
      agreed.high[at] = value;
    }
    return !isOpen(cellOf(structure, stepsMissed(agreed)));
  });
}
