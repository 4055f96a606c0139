import type { ChangeNote } from '@/lib/draft/change-note';
import { toCostsPerYear } from './costs-per-year';
import { toModelOfSteps } from './model-of-steps';
import { QUESTION_CHANGES } from './question-changes';
import { questionStep } from './question-step';
import type { RawDraft } from './raw-draft';

export interface Migrated {
  draft: RawDraft;
  changes: ChangeNote[];
}

export type Migration = (draft: RawDraft) => Migrated;

/** What turns a draft of one instrument version into one of the next. Pure. */
export interface MigrationStep {
  from: string;
  to: string;
  apply: Migration;
}

/** What a version changed in a draft beside its questions. */
const BESIDE_QUESTIONS: Record<string, (draft: RawDraft) => RawDraft> = {
  '2.0.0': toModelOfSteps,
  '2.1.0': toCostsPerYear,
};

/** All steps, oldest first: one for each entry of `QUESTION_CHANGES`. */
export const MIGRATION_STEPS: MigrationStep[] = QUESTION_CHANGES.map((changes) => ({
  from: changes.from,
  to: changes.to,
  apply: (given) => {
    const { draft, changes: notes } = questionStep(changes)(given);
    return { draft: BESIDE_QUESTIONS[changes.to]?.(draft) ?? draft, changes: notes };
  },
}));
