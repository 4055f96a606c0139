import { KEY } from '@/lib/model/scoring/structure';
import type {
  Answer,
  Answers,
  Instrument,
  OptionValue,
  Question,
  ScoredRequest,
} from '@/lib/model/types';
import { NOT_APPLICABLE, UNKNOWN } from '@/lib/model/types';
import { showsTotal, teamRule } from './smallest-group';
import { isSubstantive, quantile, tally } from './tally';

/**
 * How a team's answer came about: the median or the most frequent of what its members answered apart,
 * what they agreed on, what people asked to answer for the team said; or nothing, because members
 * answered what leads different ways, or because fewer than the minimum answered in confidence.
 */
export const ORIGINS = [
  'median',
  'majority',
  'consensus',
  'assigned',
  'divided',
  'withheld',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** What a team answered together, with the span of what its members answered apart. */
export interface Combined {
  answers: Answers;
  /** Lowest and highest known scale answer per question on which members differ. */
  spans: Map<string, [number, number]>;
  /** Every known option a member chose, per choice question on which members differ. */
  alternatives: Map<string, OptionValue[]>;
  /** Per question whose answer is not simply what one person gave. */
  origins: Map<string, Origin>;
}

/**
 * One set of answers for the model. A team's scale answer is the median of the known ones, a choice
 * the most frequent one (on a tie the most cautious, that is the first in the instrument's order);
 * a saved consensus value replaces either and closes the span. In confidence, a question that too few
 * members answered stays open, whether nobody answered it or somebody did, and what members wrote in
 * words of their own is left out: words tell whose they are.
 */
export function combine(
  request: Pick<ScoredRequest, 'answers' | 'respondents' | 'consensus' | 'confidential'>,
  instrument: Pick<Instrument, 'questions' | 'team'>,
): Combined {
  const { respondents, consensus = {}, confidential } = request;
  const combined: Combined = {
    answers: {},
    spans: new Map(),
    alternatives: new Map(),
    origins: new Map(Object.keys(consensus).map((id) => [id, 'consensus'])),
  };
  if (!respondents?.length) {
    const own = request.answers ?? {};
    return { ...combined, answers: request.consensus ? { ...own, ...valuesOf(consensus) } : own };
  }

  const minimum = teamRule(instrument, 'minimumAnswers');
  const assigned = new Set(confidential?.assigned);
  for (const question of instrument.questions) {
    const settled = consensus[question.id];
    if (settled) {
      combined.answers[question.id] = settled.value;
      continue;
    }
    if (confidential && question.kind === 'text' && !assigned.has(question.id)) continue;
    const given = respondents.map(({ answers }) => answers[question.id]).filter(isAnswer);
    if (confidential && !showsTotal(tally(question, given), minimum)) {
      if (!assigned.has(question.id)) {
        combined.origins.set(question.id, 'withheld');
        continue;
      }
      if (given.length > 0) combined.origins.set(question.id, 'assigned');
    }
    if (given.length > 0) combineAnswers(question, given, combined);
  }
  return combined;
}

/** Adds one answer for all that were given to a question. */
function combineAnswers(question: Question, given: Answer[], combined: Combined): void {
  const { id, kind } = question;
  const { answers, spans, alternatives } = combined;
  const known = given.filter(isSubstantive);
  const several = (origin: Origin) => {
    if (known.length > 1 && !combined.origins.has(id)) combined.origins.set(id, origin);
  };
  if (known.length === 0) {
    answers[id] = mostFrequent(given as OptionValue[], [UNKNOWN, NOT_APPLICABLE]);
  } else if (kind === 'multi') {
    const chosen = given.flat();
    answers[id] = question.values.filter(
      (value) => chosen.filter((one) => one === value).length * 2 >= known.length,
    );
    several('majority');
  } else if (kind === 'scale' || kind === 'number') {
    const numbers = (known as number[]).toSorted((a, b) => a - b);
    answers[id] = quantile(numbers, 0.5);
    const [low, high] = [numbers[0] as number, numbers.at(-1) as number];
    if (low < high) spans.set(id, [low, high]);
    several('median');
  } else if (kind === 'choice') {
    const options = [...new Set(known as OptionValue[])];
    answers[id] = mostFrequent(known as OptionValue[], question.values);
    several('majority');
    if (options.length > 1) {
      alternatives.set(id, options);
      // On a question that opens or closes others, a majority would hide what the rest said.
      if (decides(question, options)) {
        answers[id] = UNKNOWN;
        combined.origins.set(id, 'divided');
      }
    }
  } else {
    answers[id] = (known as string[]).toSorted().join('\n\n');
  }
}

/** Whether members chose options that lead different ways. */
export function decides({ id, values }: Question, options: OptionValue[]): boolean {
  if (options.length < 2) return false;
  if (id === KEY.gate) return options.includes('none');
  if (id === KEY.topMaturity) return options.includes(values.at(-1) as OptionValue);
  return id === KEY.audit;
}

const isAnswer = (answer: Answer | undefined): answer is Answer => answer !== undefined;

const valuesOf = (consensus: NonNullable<ScoredRequest['consensus']>): Answers =>
  Object.fromEntries(Object.entries(consensus).map(([id, { value }]) => [id, value]));

function mostFrequent(values: OptionValue[], order: OptionValue[]): OptionValue {
  const count = (value: OptionValue) => values.filter((other) => other === value).length;
  return values.toSorted((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))[0]!;
}
