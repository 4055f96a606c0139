'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLocale } from '@/components/i18n/UiProvider';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { type StorageError, storageError } from '@/lib/assessment/errors';
import { duplicate } from '@/lib/assessment/updates';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { ProblemNotice } from '../notices/StorageNotice';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useName } from '../use-name';

/** A copy to try something out, opened at once. */
export function DuplicatePanel() {
  const ui = useTexts('settings');
  const locale = useLocale();
  const router = useRouter();
  const { draft, store } = useSession();
  const name = useName();
  const [problem, setProblem] = useState<StorageError | null>(null);

  const copy = async () => {
    setProblem(null);
    const { newId } = await import('@/lib/assessment/draft');
    const id = newId();
    const now = new Date().toISOString();
    try {
      await store?.create(duplicate(draft, { id, name: fill(ui.copyName, { name }), now }));
      router.push(localePath(locale, formatPath(id, { kind: 'tasks' })));
    } catch (cause) {
      setProblem(storageError(cause));
    }
  };

  return (
    <Section heading={ui.duplicateHeading}>
      <p>{ui.duplicateBody}</p>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <Button variant="secondary" onClick={() => void copy()}>
          {ui.duplicate}
        </Button>
      </p>
    </Section>
  );
}
