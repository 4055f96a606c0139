'use client';

import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Draft } from '@/lib/draft/draft';
import { useTexts } from '@/lib/page-texts/assessment';
import { useUi } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { differences, fieldLabel, toldFields } from '@/lib/session/wording/field-lines';
import { useFieldWords } from '@/lib/session/wording/use-field-words';

/** What was also changed in another tab: both values, and a choice. */
export default function ConflictNotices() {
  const { view, resolve } = useSession();
  return view?.conflicts.map(({ key, fields, mine, theirs }) => (
    <ConflictNotice
      key={key}
      paths={fields}
      mine={mine}
      theirs={theirs}
      onChoose={(choice) => resolve(key, choice)}
    />
  ));
}

interface ConflictNoticeProps {
  /** The fields, such as `request.answers.demand-it`; those of one control. */
  paths: readonly string[];
  mine: Draft;
  theirs: Draft;
  onChoose: (choice: 'mine' | 'theirs') => void;
}

/** Fields with another value here than in another tab or device. */
export function ConflictNotice({ paths: all, mine, theirs, onChoose }: ConflictNoticeProps) {
  const paths = toldFields(all);
  const texts = useTexts('conflict');
  const { warning } = useUi('common');
  const words = useFieldWords(paths);
  const lines = differences(paths, mine, theirs, words);
  const versions = ['mine', 'theirs'] as const;

  return (
    <div role="alert">
      <Notice tone="warning" label={warning}>
        <p className="font-semibold">{texts.title}</p>
        <p>{fieldLabel(paths[0] ?? '', words)}</p>
        {lines.length > 0 && (
          <dl>
            {versions.map((version) => (
              <div key={version} className="mt-2">
                <dt className="text-sm text-ink-soft">{texts[version]}</dt>
                {lines.map((line) => (
                  <dd key={line.key} className="whitespace-pre-wrap">
                    {[line.label, line[version] || texts.empty].filter(Boolean).join(': ')}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        )}
        <p>{texts.body}</p>
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          <Button variant="secondary" onClick={() => onChoose('mine')}>
            {texts.keepMine}
          </Button>
          <Button variant="secondary" onClick={() => onChoose('theirs')}>
            {texts.keepTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
