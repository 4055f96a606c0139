import type { ChangeNote } from '@/lib/draft/change-note';
import { mapEntries, type RawDraft, removed } from './raw-draft';

export interface Migrated {
  draft: RawDraft;
  changes: ChangeNote[];
}

type Migration = (draft: RawDraft) => Migrated;

/** What turns a draft of one instrument version into one of the next. Pure. */
export interface MigrationStep {
  from: string;
  to: string;
  apply: Migration;
}

/** Moves everything at a question to its new id; what is there already stays, the rest is set aside. */
const rename =
  (from: string, to: string): Migration =>
  (draft) => {
    const changes: ChangeNote[] = [];
    const renamed = mapEntries(draft, (entries, part) => {
      if (!Object.hasOwn(entries, from)) return entries;
      const { [from]: value, ...rest } = entries;
      if (Object.hasOwn(rest, to)) {
        changes.push(removed(from, 'questionRemoved', part, value));
        return rest;
      }
      changes.push({ kind: 'renamed', question: from, detail: to, part });
      return { ...rest, [to]: value };
    });
    return { draft: renamed, changes };
  };

/** Sets aside everything at a question that no longer exists. */
const remove =
  (question: string): Migration =>
  (draft) => {
    const changes: ChangeNote[] = [];
    const without = mapEntries(draft, (entries, part) => {
      if (!Object.hasOwn(entries, question)) return entries;
      const { [question]: value, ...rest } = entries;
      changes.push(removed(question, 'questionRemoved', part, value));
      return rest;
    });
    return { draft: without, changes };
  };

/** Replaces one value of a question by another. */
const revalue =
  (question: string, from: string | number, to: string | number): Migration =>
  (draft) => {
    const changes: ChangeNote[] = [];
    const revalued = mapEntries(draft, (entries, part) => {
      if (part !== 'answers' && part !== 'respondents') return entries;
      if (entries[question] !== from) return entries;
      const detail = JSON.stringify(to);
      // No value for members: the note would reveal what one answered.
      if (part === 'answers') {
        changes.push({ kind: 'revalued', question, detail, part, value: from });
      }
      return { ...entries, [question]: to };
    });
    return { draft: revalued, changes };
  };

/** Adds a note that a question is new. */
const add =
  (question: string): Migration =>
  (draft) => ({ draft, changes: [{ kind: 'added', question, detail: '' }] });

/** One migration after the other. */
const inOrder =
  (...migrations: Migration[]): Migration =>
  (draft) =>
    migrations.reduce<Migrated>(
      (done, migration) => {
        const next = migration(done.draft);
        return { draft: next.draft, changes: [...done.changes, ...next.changes] };
      },
      { draft, changes: [] },
    );

/** All steps, oldest first. A change of question ids or values in `content/` needs one here. */
export const MIGRATION_STEPS: MigrationStep[] = [
  {
    from: '0.9.0',
    to: '1.0.0',
    apply: inOrder(
      rename('demand-hours', 'demand-staffing-hours'),
      rename('supply-hours', 'supply-staffing-hours'),
      revalue('context-steering-style', 'head', 'headOfService'),
      remove('context-urgency'),
      add('supply-staffing-planned'),
    ),
  },
];
