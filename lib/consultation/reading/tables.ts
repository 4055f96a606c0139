import { completeClassifications } from '@/lib/consultation/groups';
import { type Smallest, searchCombinations } from '@/lib/consultation/packages/combinations';
import { type Outcome, outcomesOf } from '@/lib/consultation/packages/outcome';
import type { ConsultationAudience, ConsultationInput, Table } from '@/lib/consultation/types';
import type { Instrument } from '@/lib/model/types';
import { answerTables } from './answer-tables';
import { combinationTables, packageTables } from './package-tables';
import { remarkTables } from './remark-tables';
import { type ScoredBody, scoreBodies, termsOf } from './scoring';
import { investedTables, testTables, verdictTables } from './verdict-tables';

/** Everything that is counted, and by what. */
export interface Counting {
  tables: Table[];
  scored: ScoredBody[];
  /** By package, in their order. */
  outcomes: Outcome[][];
  smallest: Smallest | null;
  classifications: string[];
}

/**
 * Everything that a reading is made of, as tables: which responses each answer holds. Nothing is decided
 * here about showing it.
 *
 * @param audience Whose ladder of sizes is used.
 */
export function count(
  instrument: Instrument,
  input: ConsultationInput,
  audience: ConsultationAudience = 'region',
): Counting {
  const { rule } = termsOf(input);
  const scored = scoreBodies(instrument, input);
  const packages = input.packages ?? [];
  const outcomes = packages.map((one) => outcomesOf(instrument, one, scored, rule));
  const classifications = input.classifications ?? completeClassifications(input.bodies);
  const smallest = input.smallest
    ? drained(
        searchCombinations(instrument, input, scored, { target: input.smallest.target, rule }),
      )
    : null;
  const counting = { scored, outcomes, classifications, smallest };
  return {
    ...counting,
    tables: [
      ...verdictTables(input, scored, classifications, audience),
      ...testTables(input, scored),
      ...investedTables(input, scored, audience),
      ...answerTables(instrument, scored),
      ...packages.flatMap(({ id }, at) => packageTables(instrument, id, outcomes[at]!)),
      ...combinationTables(scored, smallest),
      ...remarkTables(input),
    ],
  };
}

/** The tables of a reading. */
export const tablesOf = (
  instrument: Instrument,
  input: ConsultationInput,
  audience?: ConsultationAudience,
): Table[] => count(instrument, input, audience).tables;

function drained<T>(search: Generator<unknown, T>): T {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}
