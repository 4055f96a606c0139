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
}

/**
 * Of all single and of all pairs of one-step changes of different answers, how many make the overall level
 * heavier (`down`) and how many lighter (`up`); on an open level its worst end. Counted, not sampled.
 */
export function breadthOf(reading: AnswerReading, scored: Scored): Breadth {
  const { structure } = reading;
  const present = overallAt(structure, 'default', scored.worst);
  const levelAfter = levelsAfter(reading, scored);
  const none = (): Moves => ({ singles: 0, pairs: 0 });
  const result = { down: none(), up: none(), of: none() };
  const takesPart = new Map<number, number>();
  const count = (kind: keyof Moves, moves: readonly Move[]) => {
    result.of[kind]++;
    const level = levelAfter(moves);
    if (level === present) return;
    result[level > present ? 'down' : 'up'][kind]++;
    for (const { at } of moves) takesPart.set(at, (takesPart.get(at) ?? 0) + 1);
  };
  const moves = movesOf(reading);
  moves.forEach((move, i) => {
    count('singles', [move]);
    for (const other of moves.slice(i + 1)) if (other.at !== move.at) count('pairs', [move, other]);
  });
  return {
    ...result,
    questions: [...takesPart]
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .map(([at, times]) => ({ question: structure.scored[at]!.id, in: times })),
  };
}

/** Every answer that can move, a step either way. */
const movesOf = ({ structure, low, high, movable }: AnswerReading): Move[] =>
  structure.scored.flatMap((_, at) => {
    if (!movable[at] || structure.factorsOf[at]!.length === 0) return [];
    const now = { low: low[at]!, high: high[at]! };
    return [-1, 1].flatMap((by) => {
      const moved = shifted(now, by);
      return moved.low === now.low && moved.high === now.high ? [] : { at, ...moved };
    });
  });

/** The overall level at its worst end with some answers moved: only their factors are worked out again. */
function levelsAfter(
  reading: AnswerReading,
  { worst }: Scored,
): (moves: readonly Move[]) => number {
  const { structure, cap } = reading;
  const [low, high] = [reading.low.slice(), reading.high.slice()];
  const steps = worst.slice();
  const missed = (f: number) =>
    structure.factors[f]!.requirements.reduce(
      (most, r) => Math.max(most, whole(differenceAt(structure, r, high, low, cap))),
      0,
    );
  return (moves) => {
    for (const move of moves) {
      low[move.at] = move.low;
      high[move.at] = move.high;
    }
    steps.set(worst);
    for (const { at } of moves) {
      for (const f of structure.factorsOf[at]!) steps[f] = missed(f);
    }
    for (const { at } of moves) {
      low[at] = reading.low[at]!;
      high[at] = reading.high[at]!;
    }
    return overallAt(structure, 'default', steps);
  };
}
