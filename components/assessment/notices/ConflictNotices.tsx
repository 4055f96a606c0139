'use client';

import { useUi } from '@/components/i18n/UiProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Draft } from '@/lib/assessment/draft';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useFieldWords } from './use-field-words';

/** What was also changed in another tab: both values, and a choice. */
export function ConflictNotices() {
  const { view, resolve } = useSession();
  return view?.conflicts.map(({ key, fields, mine, theirs }) => (
    <ConflictNotice
      key={key}
      path={fields[0] ?? ''}
      mine={mine}
      theirs={theirs}
      onChoose={(choice) => resolve(key, choice)}
    />
  ));
}

interface ConflictNoticeProps {
  /** The field, such as `request.answers.demand-it`. */
  path: string;
  mine: Draft;
  theirs: Draft;
  onChoose: (choice: 'mine' | 'theirs') => void;
}

/** One field with two values, from here and from elsewhere. */
export function ConflictNotice({ path, mine, theirs, onChoose }: ConflictNoticeProps) {
  const ui = useTexts('conflict');
  const { warning } = useUi('common');
  const { label, value } = useFieldWords(path);
  const versions: [string, Draft][] = [
    [ui.mine, mine],
    [ui.theirs, theirs],
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
          <Button variant="secondary" onClick={() => onChoose('mine')}>
            {ui.keepMine}
          </Button>
          <Button variant="secondary" onClick={() => onChoose('theirs')}>
            {ui.keepTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
