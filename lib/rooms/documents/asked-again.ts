import type { ChangeNote } from '@/lib/draft/change-note';
import { QUESTION_CHANGES } from '@/lib/draft/migration/question-changes';
import { compareVersions } from '@/lib/draft/migration/version-order';
import { questions } from '@/lib/instrument/questions';

const REPLACED = Object.assign({}, ...QUESTION_CHANGES.map(({ replaced }) => replaced)) as Record<
  string,
  string
>;

/** The question that asks it now: of a question that was replaced, the one in its place. */
const present = (question: string): string => REPLACED[question] ?? question;

const inOrder = (ids: readonly string[]): string[] =>
  questions.map(({ id }) => id).filter((id) => ids.includes(id));

/**
 * The questions to ask again after a migration: what was said there no longer counts, as the question
 * means something else. In the order of the instrument.
 * @param part - of the request: what was said, such as answers or a consensus.
 */
export const askedAgain = (changes: readonly ChangeNote[], part = 'answers'): string[] =>
  inOrder(
    changes
      .filter((note) => note.part === part && note.detail === 'meaningChanged')
      .map(({ question }) => present(question)),
  );

/** Every question that asks something else than in a version, in the order of the instrument. */
export const rewordedSince = (version: string): string[] =>
  inOrder(
    QUESTION_CHANGES.filter(({ to }) => compareVersions(to, version) > 0).flatMap(
      ({ reworded = [], replaced = {} }) => [...reworded, ...Object.values(replaced)],
    ),
  );
