import { type Gated, joinLedgers, partsOf } from '@/lib/consultation/gate';
import { completeClassifications } from '@/lib/consultation/groups';
import { TABLES } from '@/lib/consultation/reading/table-ids';
import { count } from '@/lib/consultation/reading/tables';
import { type Rounds, roundsReading } from '@/lib/consultation/rounds/compare';
import type {
  ConsultationInput,
  Ledger,
  Published,
  RoundsReading,
  Table,
  Withheld,
} from '@/lib/consultation/types';
import { instrument } from '@/lib/instrument/instrument';
import type { EarlierRound } from './earlier-round';
import { inputOf, type ReadFrom } from './input';
import { passedBy, showing, type Whole } from './passing';

/**
 * Both rounds side by side for the region. Figures of the two pass the gate beside everything that the region was
 * shown of each and everything published of either, so that nobody who answered in one round only can be told
 * from the difference.
 */
export function readRounds(
  from: ReadFrom,
  { input, passed }: Pick<Whole, 'input' | 'passed'>,
  earlier: EarlierRound,
): RoundsReading {
  const asked = inputOf(earlier, { rule: 'default' });
  const before = passedBy(earlier, 'region', count(instrument, asked, 'region').tables);
  const all = [...from.responses, ...earlier.responses];
  const counted = new Set(
    all.filter(({ sharing }) => sharing === 'counted').map(({ body }) => body),
  );
  // Who is only counted in one of them, is so in what tells of both.
  const responses = all.map((response) =>
    counted.has(response.body) ? { ...response, sharing: 'counted' as const } : response,
  );
  const shown = [before.ledger, passed.ledger, ...earlier.ledgers].map((ledger) => ({
    ledger: asKnownTo(counted, ledger),
  }));
  // Who is only counted and not in the reading yet is in no comparison yet.
  const inReading = readIn(passed.ledger);
  const both = { ...from, responses, closed: true };
  const show = (tables: Table[]) =>
    showing('region', passedBy(both, 'region', tables, shown)).show(tables);
  const among = (counts: (body: string) => boolean): RoundsReading =>
    roundsReading(
      instrument,
      {
        rounds: { ...roundsOf(input, earlier), counts },
        audience: 'region',
        classifications: completeClassifications(input.bodies),
      },
      earlier.of,
      { show },
    );
  const byName = (body: string) => !counted.has(body);
  const everybody = among((body) => byName(body) || inReading.has(body));
  // Where those who are only counted cannot be in it, every figure is of the others alone.
  return everybody.hidden > 0 ? among(byName) : everybody;
}

const roundsOf = (now: ConsultationInput, earlier: EarlierRound): Rounds => ({
  now,
  earlier: {
    proposal: inputOf(earlier, { rule: 'default' }).proposal,
    responses: earlier.responses,
  },
  leftOut: earlier.leftOut,
});

/** What a publication may tell beside the round before, and what has to be kept with it. */
interface PublishedRounds {
  rounds: RoundsReading;
  withheld: Withheld[];
  ledger: Ledger;
}

/**
 * What everybody may know of those who were assessed in both rounds: how they stood then and how they stand now.
 * It passes the gate beside everything published of either and the reading that it goes with, which it takes
 * nothing from. Where a question changed its meaning nothing is told: such a tally is nearly, and not quite, one
 * that was told before, and the gate relates those figures alone that count the same.
 */
export function publishRounds(
  from: ReadFrom,
  { input, passed }: Pick<Whole, 'input' | 'passed'>,
  earlier: EarlierRound,
  published: readonly Pick<Published, 'ledger'>[],
): PublishedRounds {
  const all = { ...from, responses: [...from.responses, ...earlier.responses] };
  const given = {
    rounds: roundsOf(input, earlier),
    audience: 'public',
    classifications: [],
  } as const;
  const beside = [...published, { ledger: passed.ledger }];
  let gated: Gated | undefined;
  const rounds = roundsReading(instrument, given, earlier.of, {
    show: (tables) => {
      if (earlier.leftOut.length > 0) return { tables: [], withheld: [] };
      gated = passedBy(all, 'public', tables, beside);
      return { tables: gated.shown, withheld: gated.withheld };
    },
  });
  return {
    rounds,
    withheld: gated?.withheld ?? [],
    ledger: gated ? joinLedgers(passed.ledger, gated.ledger) : passed.ledger,
  };
}

/** The bodies in the tally of everybody, as a ledger has them. */
function readIn({ columns, bases, figures }: Ledger): ReadonlySet<string> {
  const overall = figures.find(({ table, group }) => table === TABLES.overall && group === null);
  const positions = overall ? (bases[overall.base] ?? []) : [];
  return new Set(positions.map((at) => bodyIn(columns[at])));
}

/** A ledger with those alone unnamed whom the region may not read by name in both rounds. */
function asKnownTo(counted: ReadonlySet<string>, ledger: Ledger): Ledger {
  const guarded = [...ledger.columns.keys()].filter((at) =>
    counted.has(bodyIn(ledger.columns[at])),
  );
  const same =
    guarded.length === ledger.guarded.length && ledger.guarded.every((at) => guarded.includes(at));
  // Its figures count those who were unnamed then.
  return { ...ledger, guarded, figures: same ? ledger.figures : [] };
}

const bodyIn = (column = ''): string => partsOf(column)[1];
