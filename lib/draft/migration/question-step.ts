import type { ChangeNote } from '@/lib/draft/change-note';
import { partOf } from '@/lib/draft/field-parts';
import { addedNotes, changeEntries, type EntriesOf } from './change-entries';
import type { QuestionChanges } from './question-changes';
import { type Entries, isObject, type RawDraft } from './raw-draft';
import type { Migration } from './steps';

/** The parts of a request that are kept by question. */
const PARTS = ['answers', 'intervals', 'notes', 'confidence', 'unsure', 'consensus'] as const;

/** Applies what a version changed in the questions wherever a draft names one. */
export const questionStep =
  (changes: QuestionChanges): Migration =>
  (draft) => {
    const notes: ChangeNote[] = [];
    const change: Change = (entries, part) => {
      const changed = changeEntries(entries, part, changes);
      notes.push(...changed.notes);
      return changed.entries;
    };
    const request = changedRequest(draft.request, change);
    const changed = {
      ...draft,
      request,
      ...(Array.isArray(draft.rounds) && {
        // What became of the answers of this round tells enough.
        rounds: draft.rounds.map((round) => changedRound(round, changes)),
      }),
      ...(isObject(draft.typed) && { typed: typedAtQuestions(draft.typed, changes) }),
    };
    return { draft: changed, changes: [...withoutRepeats(notes), ...addedNotes(changes)] };
  };

type Change = (entries: Entries, part: EntriesOf) => Entries;

function changedRequest(given: RawDraft['request'], change: Change): RawDraft['request'] {
  const request = { ...given };
  for (const part of PARTS) {
    const entries = request[part];
    if (isObject(entries)) request[part] = change(entries, part);
    else if (isIds(entries)) request[part] = changedIds(entries, change);
  }
  if (Array.isArray(request.respondents)) {
    request.respondents = request.respondents.map((member: unknown) => {
      if (!isObject(member)) return member;
      const { answers, unsure } = member;
      return {
        ...member,
        ...(isObject(answers) && { answers: change(answers, 'respondents') }),
        ...(isIds(unsure) && { unsure: changedIds(unsure, change) }),
      };
    });
  }
  const { confidential } = request;
  if (isObject(confidential) && isIds(confidential.assigned)) {
    const assigned = changedIds(confidential.assigned, change, 'assigned');
    request.confidential = { ...confidential, assigned };
  }
  return request;
}

function changedRound(round: unknown, changes: QuestionChanges): unknown {
  if (!isObject(round) || !isObject(round.request)) return round;
  const change: Change = (entries, part) => changeEntries(entries, part, changes).entries;
  return { ...round, request: changedRequest(round.request, change) };
}

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

const changedIds = (ids: string[], change: Change, part: EntriesOf = 'unsure'): string[] =>
  Object.keys(change(Object.fromEntries(ids.map((id) => [id, true])), part));

/** What was typed at questions that still exist. */
function typedAtQuestions(typed: Entries, changes: QuestionChanges): Entries {
  const entries = Object.entries(typed).filter(([path]) => {
    const { part, key } = partOf(path);
    const change = changeEntries({ [key]: true }, part === 'notes' ? 'notes' : 'unsure', changes);
    return !isPart(part) || Object.hasOwn(change.entries, key);
  });
  return Object.fromEntries(entries);
}

const isPart = (part: string): boolean => (PARTS as readonly string[]).includes(part);

/** Of members of a team, who all answer the same questions, a note is told once. */
const withoutRepeats = (notes: ChangeNote[]): ChangeNote[] => [
  ...new Map(notes.map((note) => [JSON.stringify(note), note])).values(),
];
