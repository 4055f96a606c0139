'use client';

import { DeleteButton } from '@/components/assessment/DeleteButton';
import { Button } from '@/components/ui/Button';
import type { PutBack, UnreadableSummary } from '@/lib/draft/store/store';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import { exportText } from '@/lib/session/export-draft';
import { type Deleted, removeDocument } from '@/lib/session/opening/deleted';

interface Saved {
  exportRaw(id: string): Promise<string | undefined>;
  remove(id: string): Promise<PutBack | null>;
}

type Words =
  | 'unreadableName'
  | 'unreadableNewer'
  | 'unreadableCorrupt'
  | 'exportRaw'
  | 'delete'
  | 'deleteConfirm'
  | 'deleteBody';

interface RowTexts extends Record<Words, string> {
  exported: Template<'file'>;
  deleted: Template<'name'>;
  deleteTitle: Template<'name'>;
}

interface UnreadableRowProps {
  summary: UnreadableSummary;
  list: { attempt(work: (store: Saved) => Promise<void>): Promise<boolean> };
  texts: RowTexts;
  tell: (message: string) => void;
  offerBack: (deleted: Deleted) => void;
}

/** What cannot be opened here: its content can be saved, or it can be deleted. */
export function UnreadableRow({ summary, list, texts, tell, offerBack }: UnreadableRowProps) {
  const name = summary.name || texts.unreadableName;
  const save = () =>
    list.attempt(async (store) => {
      const text = await store.exportRaw(summary.id);
      if (text) tell(fill(texts.exported, { file: exportText(text, name) }));
    });
  const remove = () => removeDocument({ list, id: summary.id, name, texts, tell, offerBack });

  return (
    <li className="flow border-b border-rule pb-4">
      <p className="text-lg font-semibold">{name}</p>
      <p>{summary.status === 'newer' ? texts.unreadableNewer : texts.unreadableCorrupt}</p>
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <Button variant="secondary" onClick={() => void save()}>
          {texts.exportRaw}
        </Button>
        <DeleteButton texts={texts} name={name} onDelete={() => void remove()} />
      </div>
    </li>
  );
}
