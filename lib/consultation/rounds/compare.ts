import { groupsOf } from '@/lib/consultation/groups';
import { type ScoredBody, scoreBodies } from '@/lib/consultation/reading/scoring';
import type { Gate } from '@/lib/consultation/reading/show';
import { ShownTables } from '@/lib/consultation/reading/shown-tables';
import { TABLES as READING } from '@/lib/consultation/reading/table-ids';
import { tableOf } from '@/lib/consultation/reading/table-maker';
import { isNoHeavier } from '@/lib/consultation/reading/verdicts';
import {
  type ConsultationAudience,
  type ConsultationInput,
  type Figure,
  type GroupRef,
  leastOf,
  type Response,
  ROUND_MOVES,
  type RoundMove,
  type RoundsMoved,
  type RoundsReading,
  type ShownTable,
  TALLY_CELLS,
  type Table,
  type TallyCell,
} from '@/lib/consultation/types';
import type { Instrument } from '@/lib/model/types';

/** Two rounds of one consultation, as they are laid side by side. */
export interface Rounds {
  now: ConsultationInput;
  /** What was asked and answered before. */
  earlier: Pick<ConsultationInput, 'proposal' | 'responses'>;
  /** Ids of questions whose meaning changed in between: they are left out on both sides. */
  leftOut: readonly string[];
  /** Whether a body may be counted; everybody if absent. */
  counts?: (body: string) => boolean;
}

const TABLES = {
  before: 'rounds.before',
  now: 'rounds.now',
  moves: 'rounds.moves',
  factor: (id: string) => `rounds.factor.${id}`,
  /** The same table, counted over the earlier responses of the same bodies. */
  twin: (id: string) => `${id}.earlier`,
} as const;

/** Of a factor: fewer steps are missed, as many, more; or not known of both rounds. */
const FACTOR_CELLS = ['fewer', 'same', 'more', 'open'] as const;

/** One body that was assessed in both rounds. */
interface Pair {
  /** Position of its present response. */
  at: number;
  now: ScoredBody;
  before: ScoredBody;
}

interface Comparing {
  rounds: Rounds;
  audience: ConsultationAudience;
  classifications: readonly string[];
}

/**
 * Everything that is counted of two rounds: those alone who were assessed in both, under one norm, one rule, one
 * program and the present list of who is asked. Positions are those of the present responses, and of the earlier
 * ones after them. Each round's tally counts the same as that of all who answered in it.
 *
 * What tells of both rounds is for the region, and counted twice, once over either's responses: together with
 * what was told of one round, it tells of the other, so that it is shown only where both may be. For the public
 * there is none: the gate knows sums, and not that the figures of one round are those of the other but for few.
 */
export function roundTables(instrument: Instrument, { rounds, ...given }: Comparing): Table[] {
  const { now } = rounds;
  const pairs = pairsIn(instrument, rounds);
  const before = pairs.map((pair) => ({ ...pair, at: now.responses.length + pair.before.at }));
  const twice = (
    id: string,
    group: GroupRef | null,
    cells: readonly string[],
    cellOf: (pair: Pair) => string,
    isIn: (pair: Pair) => boolean = () => true,
  ): Table[] => [
    tableOf(id, group, pairs.filter(isIn), cells, cellOf),
    tableOf(TABLES.twin(id), group, before.filter(isIn), cells, cellOf),
  ];
  const move = (pair: Pair) => moveOf(pair.before.verdict, pair.now.verdict);
  // With questions left out, a tally is not quite what was told of everybody.
  const sameAs = rounds.leftOut.length === 0 && { sameAs: READING.overall };
  const tallies = [
    { ...tableOf(TABLES.now, null, pairs, TALLY_CELLS, (pair) => pair.now.verdict), ...sameAs },
    {
      ...tableOf(TABLES.before, null, before, TALLY_CELLS, (pair) => pair.before.verdict),
      ...sameAs,
    },
  ];
  if (given.audience === 'public') return tallies;
  return [
    ...tallies,
    ...twice(TABLES.moves, null, ROUND_MOVES, move),
    ...given.classifications.flatMap((classification) =>
      groupsOf(now.bodies, classification, given.audience).flatMap(({ group, bodies }) => {
        const own = new Set(bodies);
        return twice(TABLES.moves, { classification, group }, ROUND_MOVES, move, (pair) =>
          own.has(pair.now.asked),
        );
      }),
    ),
    ...instrument.factors.flatMap(({ id }, f) =>
      twice(TABLES.factor(id), null, FACTOR_CELLS, (pair) => factorCell(pair, f)),
    ),
  ];
}

/** How a verdict went, at both of its ends. */
function moveOf(before: TallyCell, now: TallyCell): RoundMove {
  if (before === now) return 'same';
  if (isNoHeavier(now, before)) return 'lighter';
  return isNoHeavier(before, now) ? 'heavier' : 'otherwise';
}

function factorCell({ now, before }: Pair, f: number): (typeof FACTOR_CELLS)[number] {
  const difference = now.point[f]! - before.point[f]!;
  if (Number.isNaN(difference)) return 'open';
  if (difference === 0) return 'same';
  return difference < 0 ? 'fewer' : 'more';
}

function pairsIn(
  instrument: Instrument,
  { now, earlier, leftOut, counts = () => true }: Rounds,
): Pair[] {
  const out = new Set(leftOut);
  const scored = (input: ConsultationInput) =>
    scoreBodies(instrument, {
      ...input,
      responses: input.responses.map((response) => without(response, out)),
    });
  const before = new Map(
    scored({ ...now, ...earlier }).map((body) => [body.body.id, body] as const),
  );
  return scored(now).flatMap((body): Pair[] => {
    const other = before.get(body.body.id);
    return other && counts(body.body.id) ? [{ at: body.at, now: body, before: other }] : [];
  });
}

/** A response as if some questions had not been asked. */
function without(response: Response, out: ReadonlySet<string>): Response {
  const { request } = response;
  if (!request || out.size === 0) return response;
  const kept = <T>(entries: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => !out.has(id)));
  const { answers, intervals, unsure } = request;
  return {
    ...response,
    request: {
      ...request,
      ...(answers && { answers: kept(answers) }),
      ...(intervals && { intervals: kept(intervals) }),
      ...(unsure && { unsure: unsure.filter((id) => !out.has(id)) }),
    },
  };
}

/** Two rounds side by side, made of nothing but what the gate shows of `roundTables`. */
export function roundsReading(
  instrument: Instrument,
  given: Comparing,
  of: RoundsReading['of'],
  { show }: Pick<Gate, 'show'>,
): RoundsReading {
  const { now, earlier, leftOut } = given.rounds;
  const made = roundTables(instrument, given);
  const shown = new ShownTables(untwinned(show(made).tables));
  const sizes = new Map(made.map((table) => [keyOf(table.id, table.group), table.base.length]));
  const cells = <K extends string>(
    id: string,
    names: readonly K[],
    group: GroupRef | null = null,
  ) => shown.cellsOf(id, names, group);
  const asked = new Set(now.bodies.map(({ id }) => id));
  const answered = (responses: readonly Response[]) =>
    new Set(responses.flatMap(({ body }) => (asked.has(body) ? [body] : [])));
  const [first, second] = [answered(earlier.responses), answered(now.responses)];
  const both = [...first].filter((body) => second.has(body)).length;
  const told = {
    of,
    answered: {
      both,
      earlierOnly: first.size - both,
      nowOnly: second.size - both,
    },
    leftOut: [...leftOut],
  };
  if (given.audience === 'public') return { ...told, ...talliesOf(shown) };
  const base = (group: GroupRef | null): Figure => shown.base(TABLES.moves, group);
  const compared = base(null);
  const moved: RoundsMoved = {
    moves: cells(TABLES.moves, ROUND_MOVES),
    groups: given.classifications.map((classification) => ({
      classification,
      groups: groupsOf(now.bodies, classification, given.audience).map(({ group }) => {
        const ref = { classification, group };
        // All of it, or nothing: of a part it would not be said which.
        const whole = base(ref) === sizes.get(keyOf(TABLES.moves, ref));
        return {
          group,
          moves: whole ? cells(TABLES.moves, ROUND_MOVES, ref) : ('tooFew' as const),
        };
      }),
    })),
    factors: instrument.factors.map(({ id }) => ({
      id,
      ...cells(TABLES.factor(id), FACTOR_CELLS),
    })),
  };
  return {
    ...told,
    compared,
    hidden: pairsIn(instrument, { ...given.rounds, counts: () => true }).length - leastOf(compared),
    before: cells(TABLES.before, TALLY_CELLS),
    now: cells(TABLES.now, TALLY_CELLS),
    moved,
  };
}

/** The tallies of both rounds where both may be shown; one alone compares nothing. */
function talliesOf(shown: ShownTables) {
  const [before, now] = [shown.base(TABLES.before), shown.base(TABLES.now)];
  const together = before !== null && now !== null;
  const none = new ShownTables([]);
  const from = together ? shown : none;
  return {
    compared: together ? now : null,
    hidden: 0,
    before: from.cellsOf(TABLES.before, TALLY_CELLS),
    now: from.cellsOf(TABLES.now, TALLY_CELLS),
  };
}

/** Every table with what is shown of it and of its twin both. */
function untwinned(tables: readonly ShownTable[]): ShownTable[] {
  const byKey = new Map(tables.map((table) => [keyOf(table.id, table.group), table]));
  return tables.map((table) => {
    const twin = byKey.get(keyOf(TABLES.twin(table.id), table.group));
    return twin ? least(table, twin) : table;
  });
}

const keyOf = (id: string, group: GroupRef | null): string => JSON.stringify([id, group]);

/** The one of two tables that counts fewer; where they count as many, of each cell the figure that says less. */
function least(one: ShownTable, other: ShownTable): ShownTable {
  if (one.base === null || other.base === null)
    return one.base === null ? one : { ...one, ...other, id: one.id };
  const [first, second] = [leastOf(one.base), leastOf(other.base)];
  if (first !== second) return { ...(first < second ? one : other), id: one.id };
  const cells = Object.entries(one.cells).map(([cell, figure]) => {
    const beside = other.cells[cell] ?? null;
    return [
      cell,
      typeof figure === 'number'
        ? beside
        : typeof beside === 'number'
          ? figure
          : same(figure, beside),
    ];
  });
  return { ...one, cells: Object.fromEntries(cells) };
}

/** A figure that is not exact, where both say the same. */
const same = (one: Figure, other: Figure): Figure =>
  JSON.stringify(one) === JSON.stringify(other) ? one : null;
