import { groupsOf, SIZE } from '@/lib/consultation/groups';
import {
  type ConsultationInput,
  type ConsultationReading,
  type FactorReading,
  type Figure,
  type GroupTallies,
  leastOf,
  type Responded,
  type Tally,
} from '@/lib/consultation/types';
import { POOLING_FITS } from '@/lib/model';
import { structureOf } from '@/lib/model/answers/structure';
import { CAPACITIES, type Instrument, OWNERS, VERDICTS } from '@/lib/model/types';
import { divergencesOf } from './divergences';
import { flipsOf, packageReadings } from './package-readings';
import { remarksOf } from './remarks';
import { isAssessed, termsOf } from './scoring';
import { type Gate, openGate } from './show';
import { type Others, ShownTables } from './shown-tables';
import { TABLES } from './table-ids';
import { NO, YES } from './table-maker';
import { type Counting, count } from './tables';

/**
 * The reading of many: what those who answered say together, beside those who did not. Made of nothing but
 * what the gate shows of the tables, so that nothing passes beside it. Nothing is averaged, weighted, filled
 * in or ranked.
 *
 * @param input Has passed its schema: one response a body at most, of bodies that were asked.
 */
export function analyse(
  instrument: Instrument,
  input: ConsultationInput,
  gate: Gate = openGate,
): ConsultationReading {
  return readingOf(instrument, input, count(instrument, input, gate.audience), gate);
}

/** The same of what was counted before. */
export function readingOf(
  instrument: Instrument,
  input: ConsultationInput,
  counting: Counting,
  { audience, show }: Gate,
): ConsultationReading {
  const { tables, withheld } = show(counting.tables);
  const shown = new ShownTables(tables);
  const { classifications } = counting;
  const responding = respondingIn(input);
  const everybody = input.bodies.map((_, at) => at);
  const others = responding.othersIn(everybody);
  const groups = (id: string): GroupTallies[] =>
    classifications.map((classification) => ({
      classification,
      groups: groupsOf(input.bodies, classification, audience).map(({ group, bodies }) => ({
        group,
        tally: groupTally(shown, id, { classification, group }, responding.othersIn(bodies)),
      })),
    }));
  const overall = shown.tally(TABLES.overall, others);
  const tally = (id: string) => shown.tally(id, others);
  const test = (id: string) => tally(TABLES.test(id));
  const spread = (id: string) => shown.spread(id, others.silent);
  const factors = factorReadings(instrument, input, shown, others);
  const structure = structureOf(instrument);
  return {
    audience,
    ...termsOf(input),
    response: {
      ...respondedOf(others),
      groups: classifications.flatMap((classification) =>
        groupsOf(input.bodies, classification, audience).map(({ group, bodies }) => ({
          classification,
          group,
          ...respondedOf(responding.othersIn(bodies)),
        })),
      ),
    },
    overall,
    groups: groups(TABLES.overall),
    capacities: CAPACITIES.map((id) => ({
      id,
      tally: tally(TABLES.capacity(id)),
      groups: groups(TABLES.capacity(id)),
    })),
    advice: shown.cells(TABLES.advice, VERDICTS) as ConsultationReading['advice'],
    tests: {
      supplyUp: test('supplyUp'),
      supplyDown: test('supplyDown'),
      otherNorm: test('otherNorm'),
      strict: test('strict'),
      mild: test('mild'),
    },
    basis: {
      facts: shown.cell(TABLES.basis, 'facts'),
      judgement: shown.cell(TABLES.basis, 'judgement'),
    },
    invested: groupsOf(input.bodies, SIZE, audience).map(({ classification, group }) => ({
      size: group,
      invested: shown.chosenTally(TABLES.invested(YES), { classification, group }),
      not: shown.chosenTally(TABLES.invested(NO), { classification, group }),
    })),
    factors,
    constraints: structure.constraints.map(({ id }) => ({
      id,
      severity: spread(TABLES.severity(id)),
      owners: shown.cells(TABLES.owner(id), [...OWNERS, 'unknown']) as Owners,
    })),
    affordances: structure.scored.flatMap(({ id, side }) =>
      side === 'affordance' ? [{ id, strength: spread(TABLES.affordance(id)) }] : [],
    ),
    views: shown.cells(TABLES.views),
    ambition: spread(TABLES.ambition),
    autonomy: {
      formal: spread(TABLES.autonomy('formal')),
      usable: spread(TABLES.autonomy('usable')),
    },
    pooling: shown.cells(TABLES.pooling, [...POOLING_FITS, 'unknown']),
    flags: byId(instrument.flags, ({ id }) => shown.cell(TABLES.flag(id), YES)),
    conditions: byId(
      instrument.measures.filter(({ condition }) => condition !== null),
      ({ id }) => shown.cell(TABLES.condition(id), YES),
    ),
    uncovered: {
      n: shown.base(TABLES.uncovered),
      quartiles: shown.get(TABLES.uncovered)?.quartiles ?? null,
    },
    divergences: divergencesOf(instrument, input.proposal, factors),
    packages: packageReadings(instrument, input, shown, overall, others, responding.assessed),
    ...smallestOf(counting, shown),
    remarks: remarksOf(input, shown, audience),
    ...(audience === 'region' && { flips: flipsOf(input, counting.outcomes) }),
    withheld,
  };
}

type Owners = ConsultationReading['constraints'][number]['owners'];

const byId = <T extends { id: string }>(
  list: readonly T[],
  figureOf: (one: T) => Figure,
): Record<string, Figure> => Object.fromEntries(list.map((one) => [one.id, figureOf(one)]));

/** Who answered with an assessment, in another way, and not at all: all of it is public. */
function respondingIn({ bodies, responses }: ConsultationInput) {
  const assessed = new Set(responses.filter(isAssessed).map(({ body }) => body));
  const answered = new Set(responses.map(({ body }) => body));
  return {
    assessed,
    othersIn(positions: readonly number[]): Others {
      const ids = positions.map((at) => bodies[at]!.id);
      return {
        asked: ids.length,
        otherwise: ids.filter((id) => answered.has(id) && !assessed.has(id)).length,
        silent: ids.filter((id) => !answered.has(id)).length,
      };
    },
  };
}

/** The same with how many answered with an assessment. */
const respondedOf = ({ asked, otherwise, silent }: Others): Responded => ({
  asked,
  answered: asked - otherwise - silent,
  otherwise,
  silent,
});

const groupTally = (
  shown: ShownTables,
  id: string,
  group: { classification: string; group: string },
  others: Others,
): Tally | 'tooFew' => (shown.base(id, group) === null ? 'tooFew' : shown.tally(id, others, group));

function factorReadings(
  instrument: Instrument,
  { proposal: { expectations = {} } }: ConsultationInput,
  shown: ShownTables,
  { silent }: Others,
): FactorReading[] {
  return instrument.factors.map(({ id, capacity, requirements }) => {
    const { counts, rated } = shown.spread(TABLES.missing(id), silent);
    const open = shown.cell(TABLES.missing(id), 'open');
    return {
      id,
      capacity,
      missing: counts,
      rated: rated === null ? null : rated - leastOf(open),
      open,
      silent,
      requirements: requirements.map((requirement) => {
        const expected = Object.hasOwn(expectations, requirement.id)
          ? expectations[requirement.id]
          : undefined;
        return {
          id: requirement.id,
          demand: shown.spread(TABLES.demand(requirement.id), silent),
          supply: shown.spread(TABLES.supply(requirement.id), silent),
          ...(expected && { expected }),
        };
      }),
    };
  });
}

/** Combinations that reach the target; nothing is said of them where how many they carry is withheld. */
function smallestOf(
  { smallest }: Counting,
  shown: ShownTables,
): Pick<ConsultationReading, 'smallest'> {
  if (!smallest) return {};
  const { target, sets, cost } = smallest;
  if (!sets) return { smallest: { target, sets: null, cost: null, carried: null } };
  const carried = sets.map((set) => shown.cell(TABLES.combination(set), YES));
  const isShown = carried.every((n) => typeof n === 'number');
  return isShown ? { smallest: { target, sets, cost, carried: carried[0] ?? null } } : {};
}
