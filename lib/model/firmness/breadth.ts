import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Breadth, Moves } from '@/lib/model/result';
import { overallAt } from '@/lib/model/steps/levels';
import { differenceAt, whole } from '@/lib/model/steps/missing';
import type { Scored } from '@/lib/model/steps/score';
import { shifted } from './margin';

/** One answer moved by one step. */
interface Move {
  at: number;
  low: number;
  high: number;
  /** Factors it bears on, with what they then miss at the worst end. */
  factors: readonly number[];
  steps: readonly number[];
}

/**
 * Of all single and of all pairs of one-step changes of different answers, how many make the overall level
 * heavier (`down`) and how many lighter (`up`); on an open level its worst end. Counted, not sampled.
 */
export function breadthOf(reading: AnswerReading, scored: Scored): Breadth {
  const { structure } = reading;
  const present = overallAt(structure, 'default', scored.worst);
  const moves = movesOf(reading);
  const result: Record<'down' | 'up' | 'of', Moves> = {
    down: { singles: 0, pairs: 0 },
    up: { singles: 0, pairs: 0 },
    of: { singles: moves.length, pairs: 0 },
  };
  const takesPart = new Map<number, number>();
  const count = (level: number, kind: keyof Moves, ...positions: number[]) => {
    if (level === present) return;
    result[level > present ? 'down' : 'up'][kind]++;
    for (const at of positions) takesPart.set(at, (takesPart.get(at) ?? 0) + 1);
  };
  const steps = new Uint8Array(scored.worst);
  const apply = ({ factors, steps: own }: Pick<Move, 'factors' | 'steps'>) =>
    factors.forEach((factor, i) => {
      steps[factor] = own[i]!;
    });
  for (let i = 0; i < moves.length; i++) {
    const move = moves[i]!;
    steps.set(scored.worst);
    apply(move);
    count(overallAt(structure, 'default', steps), 'singles', move.at);
    for (let j = i + 1; j < moves.length; j++) {
      const other = moves[j]!;
      if (other.at === move.at) continue;
      result.of.pairs++;
      steps.set(scored.worst);
      apply(move);
      apply(other);
      if (meet(move, other)) apply(together(reading, move, other));
      count(overallAt(structure, 'default', steps), 'pairs', move.at, other.at);
    }
  }
  return {
    ...result,
    questions: [...takesPart]
      .map(([at, times]) => ({ question: structure.scored[at]!.id, in: times, at }))
      .toSorted((a, b) => b.in - a.in || a.at - b.at)
      .map(({ question, in: times }) => ({ question, in: times })),
  };
}

const meet = (a: Move, b: Move): boolean => a.factors.some((factor) => b.factors.includes(factor));

/** Every answer that can move, a step either way. */
function movesOf(reading: AnswerReading): Move[] {
  const { structure, low, high, movable } = reading;
  const affected = structure.scored.map(() => new Set<number>());
  for (const { demand, supply, factor } of structure.requirements) {
    for (const at of [...demand, supply]) affected[at]!.add(factor);
  }
  return structure.scored.flatMap((_, at) => {
    const factors = [...affected[at]!];
    if (!movable[at] || factors.length === 0) return [];
    return [-1, 1].flatMap((by): Move[] => {
      const moved = shifted({ low: low[at]!, high: high[at]! }, by);
      if (moved.low === low[at] && moved.high === high[at]) return [];
      const change = { at, ...moved };
      return [{ ...change, factors, steps: stepsWith(reading, factors, [change]) }];
    });
  });
}

function together(reading: AnswerReading, a: Move, b: Move): Pick<Move, 'factors' | 'steps'> {
  const factors = a.factors.filter((factor) => b.factors.includes(factor));
  return { factors, steps: stepsWith(reading, factors, [a, b]) };
}

/** What these factors miss at the worst end with some answers changed. */
function stepsWith(
  { structure, low, high, cap }: AnswerReading,
  factors: readonly number[],
  changes: readonly Pick<Move, 'at' | 'low' | 'high'>[],
): number[] {
  const before = changes.map(({ at }) => [low[at]!, high[at]!] as const);
  for (const change of changes) {
    low[change.at] = change.low;
    high[change.at] = change.high;
  }
  const steps = factors.map((factor) =>
    Math.max(
      ...structure.factors[factor]!.requirements.map((r) =>
        whole(differenceAt(structure, r, high, low, cap)),
      ),
    ),
  );
  changes.forEach(({ at }, i) => {
    [low[at], high[at]] = before[i]!;
  });
  return steps;
}
