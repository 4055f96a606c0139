'use client';

import { useState } from 'react';
import { ProblemNotice } from '@/components/session/StorageNotice';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { useGo } from '@/lib/browser/use-go';
import { newId } from '@/lib/bytes/new-id';
import { type StorageError, storageError } from '@/lib/draft/store/errors';
import { duplicate } from '@/lib/draft/updates';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';

/** A copy to try something out, opened at once. */
export function DuplicatePanel() {
  const texts = useTexts('settings');
  const locale = useLocale();
  const go = useGo();
  const { draft, store } = useSession();
  const name = useName();
  const [problem, setProblem] = useState<StorageError | null>(null);

  const copy = async () => {
    setProblem(null);
    const id = newId();
    const now = new Date().toISOString();
    try {
      await store?.create(duplicate(draft, { id, name: fill(texts.copyName, { name }), now }));
      go(localePath(locale, formatPath(id, { kind: 'tasks' })));
    } catch (cause) {
      setProblem(storageError(cause));
    }
  };

  return (
    <Section heading={texts.duplicateHeading}>
      <p>{texts.duplicateBody}</p>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <Button variant="secondary" onClick={() => void copy()}>
          {texts.duplicate}
        </Button>
      </p>
    </Section>
  );
}
