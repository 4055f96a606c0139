'use client';

import { DeleteButton } from '@/components/assessment/DeleteButton';
import { Button } from '@/components/ui/Button';
import type { UnreadableSummary } from '@/lib/draft/store/store';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { exportText } from '@/lib/session/export-draft';
import type { Deleted } from '@/lib/session/opening/deleted';
import type { AssessmentList } from '@/lib/session/opening/use-list';

interface UnreadableRowProps {
  summary: UnreadableSummary;
  list: AssessmentList;
  tell: (message: string) => void;
  offerBack: (deleted: Deleted) => void;
}

/** What cannot be opened here: its content can be saved, or it can be deleted. */
export function UnreadableRow({ summary, list, tell, offerBack }: UnreadableRowProps) {
  const texts = useTexts('list');
  const name = summary.name || texts.unreadableName;
  const save = () =>
    list.attempt(async (store) => {
      const text = await store.exportRaw(summary.id);
      if (text) tell(fill(texts.exported, { file: exportText(text, name) }));
    });
  const remove = () =>
    list.attempt(async (store) => {
      const putBack = await store.remove(summary.id);
      if (putBack) offerBack({ name, putBack });
      else tell(fill(texts.deleted, { name }));
    });

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
