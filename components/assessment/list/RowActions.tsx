'use client';

import { lazy, useState } from 'react';
import { DeleteButton } from '@/components/assessment/DeleteButton';
import { Button } from '@/components/ui/Button';
import { Deferred } from '@/components/ui/Deferred';
import type { DraftSummary } from '@/lib/draft/store/store';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { type Deleted, removeDocument } from '@/lib/session/opening/deleted';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { loadRenameDialog, loadWork } from './list-loads';

const RenameDialog = lazy(loadRenameDialog);

interface RowActionsProps {
  summary: DraftSummary;
  name: string;
  list: AssessmentList;
  tell: (message: string) => void;
  offerBack: (deleted: Deleted) => void;
}

/** Rename, duplicate, export, delete. */
export function RowActions({ summary, name, list, tell, offerBack }: RowActionsProps) {
  const texts = useTexts('list');
  const [renaming, setRenaming] = useState<'never' | 'open' | 'closed'>('never');
  const { id } = summary;

  const rename = (next: string) =>
    list.attempt(async (store) => {
      await (await loadWork()).rename(store, summary, next);
      tell(fill(texts.renamed, { name: next }));
    });
  const copy = () =>
    list.attempt(async (store) => {
      const next = fill(texts.copyName, { name });
      await (await loadWork()).copy(store, id, next);
      tell(fill(texts.duplicated, { name: next }));
    });
  const save = () =>
    list.attempt(async (store) => {
      const file = await (await loadWork()).save(store, id, name);
      tell(fill(texts.exported, { file }));
    });
  const remove = () => removeDocument({ list, id, name, texts, tell, offerBack });

  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3">
      <Button variant="secondary" aria-haspopup="dialog" onClick={() => setRenaming('open')}>
        {texts.rename}
      </Button>
      {renaming !== 'never' && (
        <Deferred>
          <RenameDialog
            id={id}
            open={renaming === 'open'}
            name={name}
            onClose={() => setRenaming('closed')}
            onRename={(next) => void rename(next)}
          />
        </Deferred>
      )}
      <Button variant="secondary" onClick={() => void copy()}>
        {texts.duplicate}
      </Button>
      <Button variant="secondary" onClick={() => void save()}>
        {texts.export}
      </Button>
      <DeleteButton texts={texts} name={name} onDelete={() => void remove()} />
    </div>
  );
}
