import type { Table } from '@/lib/consultation/types';
import { POOLING_FITS } from '@/lib/model';
import { structureOf } from '@/lib/model/answers/structure';
import { orNull } from '@/lib/model/steps/score';
import { type Instrument, OWNERS, VIEWS } from '@/lib/model/types';
import { ambitionIn, demandIn, ownerIn, severityIn, strengthIn, supplyIn } from './local';
import type { ScoredBody } from './scoring';
import { TABLES } from './table-ids';
import {
  digitalSpread,
  NOT_ASKED,
  OPEN_CELL,
  STEP_CELLS,
  spread,
  tableOf,
  UNKNOWN_CELL,
  whether,
} from './table-maker';

/** What the bodies say of everything beside the verdict, over all who answered. */
export const answerTables = (instrument: Instrument, scored: readonly ScoredBody[]): Table[] => [
  ...factorTables(instrument, scored),
  ...digitalTables(instrument, scored),
  ...besideTables(instrument, scored),
  ...moneyTables(scored),
];

/** Per factor the steps that are missed, by points; per requirement what is asked and what is there. */
function factorTables(instrument: Instrument, scored: readonly ScoredBody[]): Table[] {
  const { factors, requirements } = structureOf(instrument);
  return [
    ...factors.map(({ factor }, f) =>
      tableOf(TABLES.missing(factor.id), null, scored, [...STEP_CELLS, OPEN_CELL], ({ point }) =>
        String(orNull(point[f]!) ?? OPEN_CELL),
      ),
    ),
    ...requirements.flatMap(({ requirement: { id } }, r) => [
      spread(TABLES.demand(id), scored, ({ reading }) => demandIn(reading, r)),
      spread(TABLES.supply(id), scored, ({ reading }) => supplyIn(reading, r), 'lower'),
    ]),
  ];
}

/** What stands in the way and who resolves it; what digitalization makes possible; how deep it goes. */
function digitalTables(instrument: Instrument, scored: readonly ScoredBody[]): Table[] {
  const { constraints, scored: questions } = structureOf(instrument);
  return [
    ...constraints.flatMap(({ id }, c) => [
      digitalSpread(TABLES.severity(id), scored, ({ reading }) => severityIn(reading, c)),
      tableOf(
        TABLES.owner(id),
        null,
        scored,
        [...OWNERS, UNKNOWN_CELL, NOT_ASKED],
        ({ reading }) => ownerIn(reading, c) ?? UNKNOWN_CELL,
      ),
    ]),
    ...questions.flatMap(({ id, side }, at) =>
      side === 'affordance'
        ? [
            digitalSpread(
              TABLES.affordance(id),
              scored,
              ({ reading }) => strengthIn(reading, at),
              'lower',
            ),
          ]
        : [],
    ),
    digitalSpread(TABLES.ambition, scored, ({ reading }) => ambitionIn(reading)),
  ];
}

/** Views, autonomy, pooling, flags, and the conditions that are asked. */
function besideTables(instrument: Instrument, scored: readonly ScoredBody[]): Table[] {
  return [
    tableOf(TABLES.views, null, scored, [...VIEWS, SEVERAL, UNKNOWN_CELL], ({ view }) =>
      view === undefined ? UNKNOWN_CELL : (view ?? SEVERAL),
    ),
    ...(['formal', 'usable'] as const).map((kind) =>
      spread(TABLES.autonomy(kind), scored, ({ autonomy }) => autonomy[kind], 'lower'),
    ),
    tableOf(TABLES.pooling, null, scored, [...POOLING_FITS, UNKNOWN_CELL], ({ kind, fit }) =>
      kind === null ? UNKNOWN_CELL : fit,
    ),
    ...instrument.flags.map(({ id }) =>
      whether(TABLES.flag(id), null, scored, ({ flags }) => flags.has(id)),
    ),
    ...instrument.measures
      .filter(({ condition }) => condition !== null)
      .map(({ id }) =>
        whether(TABLES.condition(id), null, scored, ({ conditions }) => conditions.has(id)),
      ),
  ];
}

/** No view weighs more than all others. */
const SEVERAL = 'several';

/**
 * Euros a year that no promise covers, of bodies whose cost table says so and whose inhabitants are known;
 * the others stand in the complement.
 */
function moneyTables(scored: readonly ScoredBody[]): Table[] {
  const amountOf = ({ reading }: ScoredBody) => reading.costs?.perYear ?? null;
  const isKnown = (body: ScoredBody) => amountOf(body) !== null && populationOf(body) > 0;
  const known = scored.filter(isKnown);
  const rest = scored.filter((body) => !isKnown(body));
  return [
    {
      ...tableOf(TABLES.uncovered, null, known, ['known'], () => 'known'),
      chosenBy: 'costs',
      values: known.map((body) => ({
        response: body.at,
        value: amountOf(body) ?? 0,
        population: populationOf(body),
      })),
    },
    { ...tableOf(TABLES.covered, null, rest, ['not'], () => 'not'), chosenBy: 'costs' },
  ];
}

const populationOf = ({ population = 0 }: ScoredBody): number => population;
