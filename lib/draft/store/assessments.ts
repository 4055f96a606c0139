import * as z from 'zod/mini';
import { recordForFile } from '@/lib/disclosure/unreadable';
import { type Draft, draftSchema } from '@/lib/draft/draft';
import { changedFields } from '@/lib/draft/fields';
import { openDraft } from '@/lib/draft/migration/migrate';
import { StorageError } from './errors';
import type { Kind } from './kind';
import type { DraftSummary } from './store';

/** Assessments, as a kind of document that a device keeps. */
export const assessments: Kind<Draft, DraftSummary> = {
  open(raw) {
    const opened = openDraft(raw);
    if (opened.ok) return opened.draft;
    throw new StorageError(opened.reason === 'newer' ? 'newer' : 'corrupt', { cause: opened });
  },
  check(draft) {
    const result = z.safeParse(draftSchema, draft);
    if (!result.success) throw new StorageError('invalid', { cause: result.error });
    return draft;
  },
  changedFields,
  summarize(draft) {
    const { context, answers } = draft.request;
    return {
      status: 'ok',
      id: draft.id,
      name: draft.name,
      taskTitle: context?.task?.title ?? '',
      municipality: context?.municipality?.name ?? '',
      createdAt: draft.createdAt,
      updatedAt: draft.updatedAt,
      revision: draft.revision,
      fictional: draft.fictional,
      answered: Object.keys(answers ?? {}).length,
    };
  },
  nameOf: ({ name }) => name,
  forFile: recordForFile,
};
