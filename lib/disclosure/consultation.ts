import { instrument } from '@/lib/instrument/instrument';
import { questionById } from '@/lib/instrument/questions';
import { LARGEST_AMOUNT, LARGEST_FTE } from '@/lib/instrument/schema/limits';
import { intervalsOf } from '@/lib/model';
import type { AnswerInterval, Answers, AssessRequest, ScoredCosts } from '@/lib/model/types';
import { disclose } from './disclose';
import { ownFacts } from './own-facts';
import { REQUEST } from './tables/request';

/**
 * What a higher government that consults gets of a request: of a team what it answered together, of the
 * costs sums, no answer in words, no members, notes, plan, people or earlier rounds.
 */
export function requestForConsultation(request: AssessRequest) {
  const { fictional: _, ...told } = disclose('consultation', REQUEST, request);
  const { answers, intervals, unsure } = answeredBy(request);
  return {
    ...told,
    ...given('answers', answers && withoutWords(answers)),
    ...given('intervals', intervals),
    ...given('unsure', unsure?.length ? unsure : undefined),
    ...given('costs', told.costs && sumsOf(told.costs)),
  };
}

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

type Answered = Pick<AssessRequest, 'answers' | 'unsure'> & {
  intervals?: Record<string, AnswerInterval>;
};

/** What was answered, as one: of a team together, and as it was settled where it was. */
function answeredBy(request: AssessRequest): Answered {
  const { respondents, consensus, confidential, answers, intervals, unsure } = request;
  const context = { task: {} };
  if (respondents?.length) {
    return intervalsOf(instrument, {
      context,
      ...ownFacts(answers),
      respondents,
      consensus,
      confidential,
    });
  }
  if (!consensus) return { answers, intervals, unsure };
  const settled = intervalsOf(instrument, { context, consensus });
  const open = <T>(values: Record<string, T> = {}): [string, T][] =>
    Object.entries(values).filter(([id]) => consensus[id] === undefined);
  return {
    answers: { ...Object.fromEntries(open(answers)), ...settled.answers },
    intervals: { ...Object.fromEntries(open(intervals)), ...settled.intervals },
    unsure: unsure?.filter((id) => consensus[id] === undefined),
  };
}

const withoutWords = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => questionById(id)?.kind !== 'text'));

type Line = ScoredCosts['lines'][number];

/**
 * A cost table with its lines added up, by whether they rise with prices. The same is read from it as from
 * the lines: where some of the amounts of a cell are not known, a second line says so.
 */
function sumsOf(costs: ScoredCosts): ScoredCosts {
  const lines = [true, false, null].flatMap((indexed) =>
    sumLines(
      costs.lines.filter((line) => line.indexed === indexed),
      costs.years,
    ),
  );
  const isTooLarge = ({ oneOff, perYear, fte }: Line) =>
    [oneOff, ...perYear].some((cell) => (cell ?? 0) > LARGEST_AMOUNT) || (fte ?? 0) > LARGEST_FTE;
  return lines.some(isTooLarge) ? costs : { ...costs, lines };
}

function sumLines(lines: readonly Line[], years: number): Line[] {
  const [first] = lines;
  if (!first) return [];
  if (lines.length === 1) return [first];
  const columns = (of: (line: Line) => number | null) => lines.map(of);
  const eachYear = Array.from({ length: years }, (_, year) =>
    columns(({ perYear }) => perYear[year] ?? null),
  );
  const oneOff = columns((line) => line.oneOff);
  const fte = columns((line) => line.fte);
  const sum: Line = {
    oneOff: known(oneOff),
    perYear: eachYear.map(known),
    fte: known(fte),
    indexed: first.indexed,
  };
  if (![oneOff, fte, ...eachYear].some(isMixed)) return [sum];
  const missing: Line = {
    oneOff: rest(oneOff),
    perYear: eachYear.map(rest),
    fte: rest(fte),
    indexed: first.indexed,
  };
  return [sum, missing];
}

type Cells = readonly (number | null)[];

/** The sum of what is known; null where nothing is. */
const known = (cells: Cells): number | null =>
  cells.every((cell) => cell === null)
    ? null
    : cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);

/** Some is known, and some is not. */
const isMixed = (cells: Cells): boolean =>
  cells.includes(null) && cells.some((cell) => cell !== null);

const rest = (cells: Cells): number | null => (cells.includes(null) ? null : 0);
