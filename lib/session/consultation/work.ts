import { searchCombinations } from '@/lib/consultation/packages/combinations';
import { readingOf } from '@/lib/consultation/reading/analyse';
import { combinationTables } from '@/lib/consultation/reading/package-tables';
import { termsOf } from '@/lib/consultation/reading/scoring';
import { count } from '@/lib/consultation/reading/tables';
import type { ConsultationReading, Published } from '@/lib/consultation/types';
import { instrument } from '@/lib/instrument/instrument';
import type { EarlierRound } from './earlier-round';
import { readGroup } from './group-reading';
import { inputOf, type ReadFrom, type ReadTerms } from './input';
import { passedBy, showing, type Whole } from './passing';
import type { Prepared, Progress } from './reader';
import { publishRounds, readRounds } from './rounds';

type Terms = Omit<ReadTerms, 'group'>;
type Tell = (progress: Progress) => void;

/**
 * Everything for whoever holds the consultation. Under other terms than those of the consultation itself it
 * is tested against the reading under those, beside which it can be laid.
 */
function wholeOf(from: ReadFrom, terms: Terms): Whole {
  const input = inputOf(from, terms);
  const counting = count(instrument, input, 'region');
  const usual = inputOf(from, { rule: 'default' });
  const same = JSON.stringify(termsOf(usual)) === JSON.stringify(termsOf(input));
  const before = same ? [] : [passedBy(from, 'region', count(instrument, usual, 'region').tables)];
  return { input, counting, passed: passedBy(from, 'region', counting.tables, before) };
}

/**
 * The reading of many for the region: of everybody, with the round before beside it, or of one group; `tooFew`
 * where that may not be shown.
 */
export function read(
  from: ReadFrom,
  { group, ...terms }: ReadTerms,
  tell: Tell,
  earlier: EarlierRound | null = null,
): ConsultationReading | 'tooFew' {
  const whole = wholeOf(from, terms);
  if (group !== null) return readGroup(from, whole, group, tell);
  const { input, counting, passed } = whole;
  return {
    ...readingOf(instrument, input, counting, showing('region', passed)),
    ...(earlier && { rounds: readRounds(from, whole, earlier) }),
  };
}

/** A publication of everything that may leave, not confirmed yet. */
export function prepare(
  from: ReadFrom,
  {
    terms,
    published,
    target,
    on,
    earlier = null,
  }: {
    terms: Terms;
    published: Pick<Published, 'ledger'>[];
    target: number | undefined;
    on: string;
    /** The round before, which it is laid beside. */
    earlier?: EarlierRound | null;
  },
): Prepared {
  const input = {
    ...inputOf(from, terms),
    ...(target !== undefined && { smallest: { target } }),
  };
  const counting = count(instrument, input, 'public');
  const passed = passedBy(from, 'public', counting.tables, published);
  const reading = readingOf(instrument, input, counting, showing('public', passed));
  const beside = earlier && publishRounds(from, { input, passed }, earlier, published);
  const { number } = passed.ledger;
  return {
    publication: {
      number,
      on,
      reading: beside
        ? {
            ...reading,
            rounds: beside.rounds,
            withheld: [...reading.withheld, ...beside.withheld],
          }
        : reading,
    },
    ledger: beside?.ledger ?? passed.ledger,
    tables: counting.tables.length,
    shown: passed.shown.filter(({ base }) => base !== null).length,
  };
}

/** The smallest combinations that reach a target, for the region; undefined where they may not be told. */
export function seek(
  from: ReadFrom,
  { terms, target }: { terms: Terms; target: number },
  tell: Tell,
): ConsultationReading['smallest'] {
  const input = { ...inputOf(from, terms), smallest: { target } };
  const counting = count(instrument, inputOf(from, terms), 'region');
  const { scored } = counting;
  const search = searchCombinations(instrument, input, scored, {
    target,
    rule: termsOf(input).rule,
  });
  let step = search.next();
  while (!step.done) {
    tell({ done: step.value.tried, total: step.value.of });
    step = search.next();
  }
  const smallest = step.value;
  const tables = [...counting.tables, ...combinationTables(scored, smallest)];
  const passed = passedBy(from, 'region', tables);
  return readingOf(instrument, input, { ...counting, tables, smallest }, showing('region', passed))
    .smallest;
}
