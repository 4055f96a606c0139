import type { Smallest } from '@/lib/consultation/packages/combinations';
import type { Outcome } from '@/lib/consultation/packages/outcome';
import { TALLY_CELLS, type Table } from '@/lib/consultation/types';
import { structureOf } from '@/lib/model/answers/structure';
import type { Instrument } from '@/lib/model/types';
import type { ScoredBody } from './scoring';
import { moveCell, TABLES } from './table-ids';
import { tableOf, whether } from './table-maker';
import { isNoHeavier, overallCell } from './verdicts';

/** Every move that there may be: no package makes a verdict heavier at either end. */
const MOVES = TALLY_CELLS.flatMap((from) =>
  TALLY_CELLS.filter((to) => isNoHeavier(to, from)).map((to) => moveCell(from, to)),
);

/** Rules that test a verdict. */
const TESTS = ['strict', 'mild'] as const;

/**
 * What a package does: the verdicts afterwards, who moves from where to where, what still holds back who
 * does not carry the task, and the strict and the mild rule. Every base is everybody who answered, so that
 * nobody is chosen by an answer.
 */
export function packageTables(
  instrument: Instrument,
  id: string,
  outcomes: readonly Outcome[],
): Table[] {
  const { factors } = structureOf(instrument);
  return [
    tableOf(TABLES.after(id), null, outcomes, TALLY_CELLS, ({ to }) => to),
    tableOf(TABLES.moves(id), null, outcomes, MOVES, ({ from, to }) => moveCell(from, to)),
    ...factors.map(({ factor }, f) =>
      whether(TABLES.still(id, factor.id), null, outcomes, ({ deciding }) => deciding.includes(f)),
    ),
    ...TESTS.map((rule) =>
      tableOf(TABLES.rule(id, rule), null, outcomes, TALLY_CELLS, ({ body, missed }) =>
        overallCell(body.reading.structure, rule, missed),
      ),
    ),
  ];
}

/** Who carries the task with a combination that was found. */
export const combinationTables = (
  scored: readonly ScoredBody[],
  smallest: Smallest | null,
): Table[] =>
  (smallest?.sets ?? []).map((set, at) => {
    const carried = new Set(smallest?.carried[at]);
    return whether(TABLES.combination(set), null, scored, (body) => carried.has(body.at));
  });
