import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';

/**
 * How the choices of a page stand: `list` below each other; `rows` side by side, each question with its
 * words; `table` with one head for all, where the same options, each explained, return at every question.
 */
export type Layout = 'list' | 'rows' | 'table';

/** The layout for the questions of a page. */
export function layoutOf(questions: readonly Question[], texts: QuestionTexts): Layout {
  const options = questions.map(({ id }) => texts[id]?.options ?? {});
  const [first = {}] = options;
  const alike = new Set(options.map((one) => JSON.stringify(one))).size === 1;
  if (questions.length <= 2 || !alike) return 'list';
  return Object.values(first).some(({ description }) => description) ? 'table' : 'rows';
}
