'use client';

import { useUi } from '@/components/i18n/UiProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Conflict } from '@/lib/assessment/autosave';
import type { Draft } from '@/lib/assessment/draft';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useFieldWords } from './use-field-words';

/** What was also changed in another tab: both values, and a choice. */
export function ConflictNotices() {
  const { view } = useSession();
  return view?.conflicts.map((conflict) => (
    <ConflictNotice key={conflict.key} conflict={conflict} />
  ));
}

function ConflictNotice({ conflict }: { conflict: Conflict }) {
  const ui = useTexts('conflict');
  const { warning } = useUi('common');
  const { resolve } = useSession();
  const { label, value } = useFieldWords(conflict.fields[0] ?? '');
  const versions: [string, Draft][] = [
    [ui.mine, conflict.mine],
    [ui.theirs, conflict.theirs],
  ];

  return (
    <div role="alert">
      <Notice tone="warning" label={warning}>
        <p className="font-semibold">{ui.title}</p>
        <p>{label}</p>
        <dl>
          {versions.map(([term, draft]) => (
            <div key={term} className="mt-2">
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className="whitespace-pre-wrap">{value(draft) || ui.empty}</dd>
            </div>
          ))}
        </dl>
        <p>{ui.body}</p>
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          <Button variant="secondary" onClick={() => resolve(conflict.key, 'mine')}>
            {ui.keepMine}
          </Button>
          <Button variant="secondary" onClick={() => resolve(conflict.key, 'theirs')}>
            {ui.keepTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
