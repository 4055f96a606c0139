import { type AnswerReading, capOf } from '@/lib/model/answers/reading';
import { type Grid, type GridCell, SHIFTS, type Shift } from '@/lib/model/result';
import { overallAt, readingOf } from '@/lib/model/steps/levels';
import { factorSteps } from '@/lib/model/steps/missing';
import { NORMS, RULES } from '@/lib/model/types';
import { shifted } from './margin';

const CHOICES = ['rule', 'norm', 'supply', 'demand'] as const;

/**
 * The level under every combination of rule, norm and a shift of all given supply and all given demand
 * answers by a step: 54 cells (model §6).
 */
export function gridOf(reading: AnswerReading): Grid {
  const { norm: present } = reading;
  const cells = NORMS.flatMap((norm) =>
    SHIFTS.flatMap((supply) => SHIFTS.flatMap((demand) => cellsAt(reading, norm, supply, demand))),
  );
  const base = cells.find(
    ({ rule, norm, supply, demand }) =>
      rule === 'default' && norm === present && supply === 0 && demand === 0,
  );
  const verdict = ({ between }: GridCell) => between.join();
  const holds = cells.filter((cell) => base && verdict(cell) === verdict(base)).length;
  return { holds, of: cells.length, moves: mostMoving(cells, verdict), cells };
}

function cellsAt(
  reading: AnswerReading,
  norm: GridCell['norm'],
  supply: Shift,
  demand: Shift,
): GridCell[] {
  const { structure, assumptions } = reading;
  const cap = capOf(norm, assumptions);
  const { low, high } = allShifted(reading, supply, demand);
  const size = structure.factors.length;
  const best = factorSteps(structure, low, high, cap, new Uint8Array(size));
  const worst = factorSteps(structure, high, low, cap, new Uint8Array(size));
  return RULES.map((rule) => ({
    rule,
    norm,
    supply,
    demand,
    between: readingOf(overallAt(structure, rule, best), overallAt(structure, rule, worst)).between,
  }));
}

function allShifted(
  { structure, low, high, movable }: AnswerReading,
  supply: Shift,
  demand: Shift,
) {
  const result = { low: Float64Array.from(low), high: Float64Array.from(high) };
  for (let at = 0; at < structure.scored.length; at++) {
    const { side } = structure.scored[at]!;
    const by = side === 'demand' ? demand : side === 'supply' ? supply : 0;
    if (by === 0 || !movable[at]) continue;
    const moved = shifted({ low: low[at]!, high: high[at]! }, by);
    result.low[at] = moved.low;
    result.high[at] = moved.high;
  }
  return result;
}

/** The choice that, all else equal, changes the verdict in the largest share of settings of the others. */
function mostMoving(
  cells: readonly GridCell[],
  verdict: (cell: GridCell) => string,
): Grid['moves'] {
  let result: Grid['moves'] = null;
  let largest = 0;
  for (const choice of CHOICES) {
    const settings = new Map<string, Set<string>>();
    for (const cell of cells) {
      const others = CHOICES.filter((other) => other !== choice)
        .map((other) => cell[other])
        .join();
      settings.set(others, (settings.get(others) ?? new Set()).add(verdict(cell)));
    }
    const moved = [...settings.values()].filter((verdicts) => verdicts.size > 1).length;
    if (moved / settings.size > largest) {
      largest = moved / settings.size;
      result = choice;
    }
  }
  return result;
}
