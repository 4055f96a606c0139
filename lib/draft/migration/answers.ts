import * as z from 'zod/mini';
import type { ChangeNote } from '@/lib/draft/change-note';
import { questionById } from '@/lib/instrument/questions';
import { answerSchema } from '@/lib/instrument/schema/answer';
import type { Answers } from '@/lib/model/types';
import { addedNotes, changeEntries, type EntriesOf } from './change-entries';
import { QUESTION_CHANGES } from './question-changes';
import { type Entries, removed } from './raw-draft';
import { unsureFrom } from './unsure';
import { compareVersions } from './version-order';

/** Answers by question, as an instrument of any version knew them. */
export interface EarlierAnswers {
  answers: Entries;
  /** Shares 0–1, as versions before 2.0.0 asked them. */
  confidence?: Entries;
  unsure?: readonly string[];
  notes?: Entries;
}

export interface MigratedAnswers {
  answers: Answers;
  /** Sorted. */
  unsure: string[];
  notes: Record<string, string>;
  /** What was renamed, set aside or added; empty when the answers are of the present version. */
  changes: ChangeNote[];
}

/**
 * Brings answers to the present instrument. What means something else now, no longer exists or is not
 * valid is left out and told in `changes`, with the value that was given.
 * @param fromVersion - of the instrument that was answered; a present or newer one changes no ids.
 */
export function migrateAnswers(fromVersion: string, given: EarlierAnswers): MigratedAnswers {
  const changes: ChangeNote[] = [];
  let { answers, confidence = {}, notes = {} } = given;
  let unsure: Entries = Object.fromEntries((given.unsure ?? []).map((id) => [id, true]));
  for (const step of QUESTION_CHANGES) {
    if (compareVersions(step.to, fromVersion) <= 0) continue;
    const change = (entries: Entries, part: EntriesOf): Entries => {
      const changed = changeEntries(entries, part, step);
      changes.push(...changed.notes);
      return changed.entries;
    };
    answers = change(answers, 'answers');
    notes = change(notes, 'notes');
    confidence = change(confidence, 'confidence');
    unsure = change(unsure, 'unsure');
    changes.push(...addedNotes(step));
  }
  const isKnown = (id: string) => questionById(id) !== undefined;
  return {
    answers: validAnswers(answers, changes),
    unsure: [...new Set([...Object.keys(unsure), ...unsureFrom(confidence)])]
      .filter(isKnown)
      .sort(),
    notes: validNotes(notes, changes),
    changes,
  };
}

function validAnswers(answers: Entries, changes: ChangeNote[]): Answers {
  return keepValid(answers, 'answers', changes, (id, value) => {
    const question = questionById(id);
    return question !== undefined && z.safeParse(answerSchema(question), value).success;
  });
}

const validNotes = (notes: Entries, changes: ChangeNote[]): Record<string, string> =>
  keepValid(
    notes,
    'notes',
    changes,
    (id, value) => questionById(id) !== undefined && typeof value === 'string',
  );

function keepValid<T>(
  entries: Entries,
  part: EntriesOf,
  changes: ChangeNote[],
  isValid: (id: string, value: unknown) => boolean,
): Record<string, T> {
  const kept = new Map<string, T>();
  for (const [id, value] of Object.entries(entries)) {
    if (isValid(id, value)) kept.set(id, value as T);
    else changes.push(removed(id, { detail: 'notValid' }, part, value));
  }
  return Object.fromEntries(kept);
}
