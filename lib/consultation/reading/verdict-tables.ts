import { groupsOf, SIZE } from '@/lib/consultation/groups';
import {
  type ConsultationAudience,
  type ConsultationInput,
  type GroupRef,
  TALLY_CELLS,
  type Table,
  type TallyCell,
} from '@/lib/consultation/types';
import type { Structure } from '@/lib/model/answers/structure';
import { allShifted } from '@/lib/model/firmness/grid';
import { differenceAt, whole } from '@/lib/model/steps/missing';
import { stepsMissed } from '@/lib/model/steps/score';
import { CAPACITIES, NORMS, VERDICTS } from '@/lib/model/types';
import { investedIn, restsOnFacts } from './local';
import { type ScoredBody, termsOf } from './scoring';
import { TABLES } from './table-ids';
import { NO, tableOf, tally, UNKNOWN_CELL, YES } from './table-maker';
import {
  capacityCell,
  decidingFactors,
  isDivided,
  isOpen,
  type Missed,
  missedUnder,
  overallCell,
} from './verdicts';

/** The groups that are laid side by side, each with those of it that were scored; null: everybody. */
function groupsIn(
  { bodies }: ConsultationInput,
  scored: readonly ScoredBody[],
  classifications: readonly string[],
  audience: ConsultationAudience,
): { group: GroupRef | null; members: readonly ScoredBody[] }[] {
  const groups = classifications.flatMap((classification) =>
    groupsOf(bodies, classification, audience).map(({ group, bodies: own }) => {
      const asked = new Set(own);
      return {
        group: { classification, group },
        members: scored.filter((body) => asked.has(body.asked)),
      };
    }),
  );
  return [{ group: null, members: scored }, ...groups];
}

/** The verdicts on the task and on each capacity, of all and per group, with the advice that goes with them. */
export function verdictTables(
  input: ConsultationInput,
  scored: readonly ScoredBody[],
  classifications: readonly string[],
  audience: ConsultationAudience,
): Table[] {
  const { rule } = termsOf(input);
  const groups = groupsIn(input, scored, classifications, audience);
  const tallies = (
    id: string,
    cellOf: (structure: Structure, missed: Missed) => TallyCell,
  ): Table[] => {
    const verdicts = new Map(
      scored.map((body) => [body, cellOf(body.reading.structure, body.missed)] as const),
    );
    const verdictOf = (body: ScoredBody) => verdicts.get(body)!;
    const divided = new Set(
      scored.filter((body) => isOpen(verdictOf(body)) && isDivided(body.reading, cellOf)),
    );
    return groups.flatMap(({ group, members }) =>
      tally(id, group, members, verdictOf, (body) => divided.has(body)),
    );
  };
  return [
    ...tallies(TABLES.overall, (structure, missed) => overallCell(structure, rule, missed)),
    ...CAPACITIES.flatMap((id, c) =>
      tallies(TABLES.capacity(id), (structure, missed) => capacityCell(structure, c, rule, missed)),
    ),
    tableOf(TABLES.advice, null, scored, VERDICTS, ({ advice }) => advice),
  ];
}

/** The same under other choices: everything a step higher or lower, the other norm, the other rules. */
export function testTables(input: ConsultationInput, scored: readonly ScoredBody[]): Table[] {
  const { norm, rule } = termsOf(input);
  const otherNorm = NORMS.find((other) => other !== norm) ?? norm;
  const shifted = ({ reading }: ScoredBody, supply: 1 | -1) =>
    overallCell(
      reading.structure,
      rule,
      stepsMissed(allShifted(reading, { norm, supply, demand: 0 })),
    );
  const tests = {
    supplyUp: (body: ScoredBody) => shifted(body, 1),
    supplyDown: (body: ScoredBody) => shifted(body, -1),
    otherNorm: ({ reading }: ScoredBody) =>
      overallCell(reading.structure, rule, missedUnder(reading, otherNorm)),
    strict: ({ reading, missed }: ScoredBody) => overallCell(reading.structure, 'strict', missed),
    mild: ({ reading, missed }: ScoredBody) => overallCell(reading.structure, 'mild', missed),
  };
  const onFacts = (body: ScoredBody) => {
    const deciding = decidingFactors(body.reading.structure, rule, body.missed.worst);
    return deciding.length > 0 && deciding.every((f) => decidedByFacts(body, f));
  };
  return [
    ...Object.entries(tests).map(([id, verdictOf]) =>
      tableOf(TABLES.test(id), null, scored, TALLY_CELLS, verdictOf),
    ),
    tableOf(TABLES.basis, null, scored, ['facts', 'judgement'], (body) =>
      onFacts(body) ? 'facts' : 'judgement',
    ),
  ];
}

/** Whether all that makes a factor miss its steps, at the worst end, are facts. */
function decidedByFacts({ reading, missed }: ScoredBody, f: number): boolean {
  const { structure, low, high, cap } = reading;
  return structure.factors[f]!.requirements.filter(
    (r) => whole(differenceAt(structure, r, high, low, cap)) === missed.worst[f],
  ).every((r) => restsOnFacts(reading, r));
}

/**
 * Within each size: who invested in policy staff, who did not, and of whom it is not known. Each base is
 * chosen by an answer, and together they are the group.
 */
export function investedTables(
  { bodies }: ConsultationInput,
  scored: readonly ScoredBody[],
  audience: ConsultationAudience,
): Table[] {
  const cellOf = ({ reading }: ScoredBody) => {
    const invested = investedIn(reading);
    if (invested === null) return UNKNOWN_CELL;
    return invested ? YES : NO;
  };
  return groupsOf(bodies, SIZE, audience).flatMap(({ classification, group, bodies: own }) => {
    const asked = new Set(own);
    const members = scored.filter((body) => asked.has(body.asked));
    return [YES, NO, UNKNOWN_CELL].map(
      (cell): Table => ({
        ...tableOf(
          TABLES.invested(cell),
          { classification, group },
          members.filter((body) => cellOf(body) === cell),
          TALLY_CELLS,
          ({ verdict }) => verdict,
        ),
        chosenBy: 'invested',
        sameAs: TABLES.overall,
      }),
    );
  });
}
