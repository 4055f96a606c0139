import { isKnown } from './conditions';
import { KEY } from './structure';
import type { Answer, Answers, AssessRequest, OptionValue, Question } from './types';
import { NOT_APPLICABLE, UNKNOWN } from './types';

/** What a team answered together, with the span of what its members answered apart. */
export interface Combined {
  answers: Answers;
  /** Lowest and highest known scale answer per question on which members differ. */
  spans: Map<string, [number, number]>;
  /** Every known option a member chose, per choice question on which members differ. */
  alternatives: Map<string, OptionValue[]>;
}

/**
 * One set of answers for the model. A team's scale answer is the median of the known ones, a choice
 * the most frequent one (on a tie the most cautious, that is the first in the instrument's order);
 * a saved consensus value replaces either and closes the span.
 */
export function combine(
  request: Pick<AssessRequest, 'answers' | 'respondents' | 'consensus'>,
  questions: readonly Question[],
): Combined {
  const { respondents, consensus = {} } = request;
  const spans: Combined['spans'] = new Map();
  const alternatives: Combined['alternatives'] = new Map();
  if (!respondents?.length) {
    const own = request.answers ?? {};
    const answers = request.consensus ? { ...own, ...valuesOf(consensus) } : own;
    return { answers, spans, alternatives };
  }

  const answers: Answers = {};
  for (const question of questions) {
    const settled = consensus[question.id];
    if (settled) {
      answers[question.id] = settled.value;
      continue;
    }
    const given = respondents.flatMap(({ answers: own }) => own[question.id] ?? []);
    const all = respondents.map(({ answers: own }) => own[question.id]).filter(isAnswer);
    if (all.length === 0) continue;
    const known = all.filter((answer) => isKnown(answer) && answer !== NOT_APPLICABLE);
    if (known.length === 0) {
      answers[question.id] = mostFrequent(all as OptionValue[], [UNKNOWN, NOT_APPLICABLE]);
    } else if (question.kind === 'multi') {
      answers[question.id] = question.values.filter(
        (value) => given.filter((one) => one === value).length * 2 >= known.length,
      );
    } else if (question.kind === 'scale' || question.kind === 'number') {
      const numbers = (known as number[]).toSorted((a, b) => a - b);
      answers[question.id] = median(numbers);
      const [low, high] = [numbers[0] as number, numbers.at(-1) as number];
      if (low < high) spans.set(question.id, [low, high]);
    } else if (question.kind === 'choice') {
      const options = [...new Set(known as OptionValue[])];
      answers[question.id] = mostFrequent(known as OptionValue[], question.values);
      if (options.length > 1) {
        alternatives.set(question.id, options);
        // On a question that opens or closes others, a majority would hide what the rest said.
        if (decides(question, options)) answers[question.id] = UNKNOWN;
      }
    } else {
      answers[question.id] = (known as string[]).toSorted().join('\n\n');
    }
  }
  return { answers, spans, alternatives };
}

/** Whether members chose options that lead different ways. */
function decides({ id, values }: Question, options: OptionValue[]): boolean {
  if (id === KEY.gate) return options.includes('none');
  if (id === KEY.topMaturity) return options.includes(values.at(-1) as OptionValue);
  return id === KEY.audit;
}

const isAnswer = (answer: Answer | undefined): answer is Answer => answer !== undefined;

const valuesOf = (consensus: NonNullable<AssessRequest['consensus']>): Answers =>
  Object.fromEntries(Object.entries(consensus).map(([id, { value }]) => [id, value]));

function median(sorted: number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function mostFrequent(values: OptionValue[], order: OptionValue[]): OptionValue {
  const count = (value: OptionValue) => values.filter((other) => other === value).length;
  return values.toSorted((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))[0]!;
}
