'use client';

import { useState } from 'react';
import { DeleteButton } from '@/components/assessment/DeleteButton';
import { Button } from '@/components/ui/Button';
import { newId } from '@/lib/bytes/new-id';
import type { Draft } from '@/lib/draft/draft';
import { StorageError } from '@/lib/draft/store/errors';
import type { AssessmentStore, DraftSummary } from '@/lib/draft/store/store';
import { duplicate, withName } from '@/lib/draft/updates';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { exportDraft } from '@/lib/session/export-draft';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { RenameDialog } from './RenameDialog';

interface RowActionsProps {
  summary: DraftSummary;
  name: string;
  list: AssessmentList;
  tell: (message: string) => void;
}

async function stored(store: AssessmentStore, id: string): Promise<Draft> {
  const draft = await store.get(id);
  if (!draft) throw new StorageError('missing');
  return draft;
}

/** Rename, duplicate, export, delete. */
export function RowActions({ summary, name, list, tell }: RowActionsProps) {
  const ui = useTexts('list');
  const [renaming, setRenaming] = useState(false);
  const { id, revision } = summary;

  const rename = (next: string) =>
    list.attempt(async (store) => {
      await store.update(id, revision, (draft) => withName(draft, next));
      tell(fill(ui.renamed, { name: next }));
    });
  const copy = () =>
    list.attempt(async (store) => {
      const next = fill(ui.copyName, { name });
      const now = new Date().toISOString();
      await store.create(duplicate(await stored(store, id), { id: newId(), name: next, now }));
      tell(fill(ui.duplicated, { name: next }));
    });
  const save = () =>
    list.attempt(async (store) => {
      const file = await exportDraft(await stored(store, id), name);
      tell(fill(ui.exported, { file }));
    });
  const remove = () =>
    list.attempt(async (store) => {
      await store.remove(id);
      tell(fill(ui.deleted, { name }));
    });

  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3">
      <Button variant="secondary" aria-haspopup="dialog" onClick={() => setRenaming(true)}>
        {ui.rename}
      </Button>
      <RenameDialog
        id={id}
        open={renaming}
        name={name}
        onClose={() => setRenaming(false)}
        onRename={(next) => void rename(next)}
      />
      <Button variant="secondary" onClick={() => void copy()}>
        {ui.duplicate}
      </Button>
      <Button variant="secondary" onClick={() => void save()}>
        {ui.export}
      </Button>
      <DeleteButton words={ui} name={name} onDelete={() => void remove()} />
    </div>
  );
}
