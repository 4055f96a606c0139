import { type AnswerReading, underNorm } from '@/lib/model/answers/reading';
import { type Grid, type GridCell, SHIFTS } from '@/lib/model/result';
import { overallAt, readingOf } from '@/lib/model/steps/levels';
import { stepsMissed } from '@/lib/model/steps/score';
import { NORMS, RULES } from '@/lib/model/types';
import { shifted } from './margin';

const CHOICES = ['rule', 'norm', 'supply', 'demand'] as const;

/**
 * The level under every combination of rule, norm and a shift of all given supply and all given demand
 * answers by a step: 54 cells (model §6).
 */
export function gridOf(reading: AnswerReading): Grid {
  const cells = NORMS.flatMap((norm) =>
    SHIFTS.flatMap((supply) =>
      SHIFTS.flatMap((demand) => {
        const { best, worst } = stepsMissed(allShifted(reading, { norm, supply, demand }));
        return RULES.map((rule): GridCell => {
          const level = (steps: Uint8Array) => overallAt(reading.structure, rule, steps);
          const { between } = readingOf(level(best), level(worst));
          return { rule, norm, supply, demand, between };
        });
      }),
    ),
  );
  const base = cells.find(
    ({ rule, norm, supply, demand }) =>
      rule === 'default' && norm === reading.norm && supply === 0 && demand === 0,
  )!;
  const holds = cells.filter((cell) => verdict(cell) === verdict(base)).length;
  return { holds, of: cells.length, moves: mostMoving(cells), cells };
}

const verdict = ({ between }: GridCell): string => between.join();

/** The reading under a norm, with every given answer shifted by so many steps. */
export function allShifted(
  reading: AnswerReading,
  { norm, ...by }: Pick<GridCell, 'norm' | 'supply' | 'demand'>,
): AnswerReading {
  const { structure, movable } = reading;
  const [low, high] = [reading.low.slice(), reading.high.slice()];
  structure.scored.forEach(({ side }, at) => {
    if (!movable[at] || (side !== 'demand' && side !== 'supply') || by[side] === 0) return;
    const moved = shifted({ low: low[at]!, high: high[at]! }, by[side]);
    low[at] = moved.low;
    high[at] = moved.high;
  });
  return { ...underNorm(reading, norm), low, high };
}

/** The choice that, all else equal, changes the verdict in the largest share of settings of the others. */
function mostMoving(cells: readonly GridCell[]): Grid['moves'] {
  const shares = CHOICES.map((choice) => {
    const settings = new Map<string, Set<string>>();
    for (const cell of cells) {
      const others = CHOICES.map((other) => other !== choice && cell[other]).join();
      settings.set(others, (settings.get(others) ?? new Set()).add(verdict(cell)));
    }
    const moved = [...settings.values()].filter((verdicts) => verdicts.size > 1).length;
    return moved / settings.size;
  });
  const largest = Math.max(...shares);
  return largest > 0 ? CHOICES[shares.indexOf(largest)]! : null;
}
