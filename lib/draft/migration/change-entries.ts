import type { ChangeNote } from '@/lib/draft/change-note';
import type { QuestionChanges } from './question-changes';
import { type Entries, isObject, removed } from './raw-draft';

/**
 * What is kept by question; `respondents`: what a member of a team answered, `assigned`: that people were
 * asked to answer it for the team.
 */
export type EntriesOf =
  | 'answers'
  | 'intervals'
  | 'notes'
  | 'confidence'
  | 'unsure'
  | 'consensus'
  | 'respondents'
  | 'assigned';

/** Goes where the answer goes, and is not told apart from it. */
const BESIDE: readonly EntriesOf[] = ['confidence', 'unsure', 'intervals', 'assigned'];

/** Is about the question and not about one answer to it: stays when the question is asked again. */
const OF_QUESTION: readonly EntriesOf[] = ['notes', 'assigned'];

interface Changed {
  entries: Entries;
  notes: ChangeNote[];
}

/** What was answered: of a consensus its value. */
const answerIn = (value: unknown, part: EntriesOf): unknown =>
  part === 'consensus' && isObject(value) ? value.value : value;

const withAnswerIn = (value: unknown, part: EntriesOf, answer: unknown): unknown =>
  part === 'consensus' && isObject(value) ? { ...value, value: answer } : answer;

/**
 * Takes what is kept by question through what one version changed. What is at a question's new id already
 * stays; what comes from its old id is then set aside.
 */
export function changeEntries(given: Entries, part: EntriesOf, changes: QuestionChanges): Changed {
  const kept = new Map<string, unknown>();
  const notes: ChangeNote[] = [];
  const version = changes.from;
  const isTold = !BESIDE.includes(part);
  const tell = (note: ChangeNote) => {
    if (isTold) notes.push(note);
  };
  const move = (from: string, to: string, value: unknown) => {
    if (Object.hasOwn(given, to)) {
      tell(removed(from, { detail: 'questionRemoved', version }, part, value));
      return;
    }
    tell({ kind: 'renamed', question: from, detail: to, part });
    kept.set(to, value);
  };

  for (const [question, value] of Object.entries(given)) {
    const renamed = ownValue(changes.renamed, question);
    const replaced = ownValue(changes.replaced, question);
    const revalued = changes.revalued?.find(
      (one) => one.question === question && one.from === answerIn(value, part),
    );
    if (revalued) {
      kept.set(question, withAnswerIn(value, part, revalued.to));
      const detail = JSON.stringify(revalued.to);
      // The note would reveal what a member answered.
      if (part !== 'respondents') {
        tell({ kind: 'revalued', question, detail, part, value: revalued.from });
      }
    } else if (renamed !== undefined) move(question, renamed, value);
    else if (replaced !== undefined && OF_QUESTION.includes(part)) move(question, replaced, value);
    else if (
      replaced !== undefined ||
      (!OF_QUESTION.includes(part) && isReworded(changes, question))
    ) {
      tell(removed(question, { detail: 'meaningChanged', version }, part, value));
    } else if (changes.removed?.includes(question)) {
      tell(removed(question, { detail: 'questionRemoved', version }, part, value));
    } else kept.set(question, value);
  }
  return { entries: Object.fromEntries(kept), notes };
}

const isReworded = ({ reworded }: QuestionChanges, question: string): boolean =>
  reworded?.includes(question) ?? false;

const ownValue = (table: Record<string, string> | undefined, key: string): string | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** The notes that questions are new. */
export const addedNotes = ({ added = [] }: QuestionChanges): ChangeNote[] =>
  added.map((question) => ({ kind: 'added', question, detail: '' }));
