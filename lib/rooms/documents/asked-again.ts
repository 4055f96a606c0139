import type { ChangeNote } from '@/lib/draft/change-note';
import { QUESTION_CHANGES } from '@/lib/draft/migration/question-changes';
import { questions } from '@/lib/instrument/questions';

const REPLACED = Object.assign({}, ...QUESTION_CHANGES.map(({ replaced }) => replaced)) as Record<
  string,
  string
>;

/** The question that asks it now: of a question that was replaced, the one in its place. */
const present = (question: string): string => REPLACED[question] ?? question;

/**
 * The questions to ask again after a migration: what was said there no longer counts, as the question
 * means something else. In the order of the instrument.
 * @param part - of the request: what was said, such as answers or a consensus.
 */
export function askedAgain(changes: readonly ChangeNote[], part = 'answers'): string[] {
  const said = changes.filter((note) => note.part === part && note.detail === 'meaningChanged');
  const again = new Set(said.map(({ question }) => present(question)));
  return questions.map(({ id }) => id).filter((id) => again.has(id));
}
