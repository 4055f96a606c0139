'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { useGo } from '@/lib/browser/use-go';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';

/** Goes on to the next round, and back to the one before. */
export function NextRound() {
  const { next: texts } = useConsultationTexts('overview');
  const locale = useLocale();
  const go = useGo();
  const { draft, store, flush } = useConsultation();
  const [failed, setFailed] = useState(false);
  const { previous } = draft;
  const pathOf = (id: string) =>
    localePath(locale, formatConsultationPath(id, { step: 'overview' }));

  const begin = async () => {
    setFailed(false);
    try {
      await flush();
      const work = await import('@/lib/session/consultation/list-work');
      if (store) go(pathOf(await work.beginNext(store, draft)));
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section heading={texts.heading}>
      {previous && (
        <p>
          {fill(texts.of, { title: previous.title, version: previous.version })}{' '}
          <a href={pathOf(previous.id)}>{texts.open}</a>
        </p>
      )}
      <p>{texts.body}</p>
      <Button variant="secondary" onClick={() => void begin()}>
        {texts.do}
      </Button>
      {failed && <p role="alert">{texts.failed}</p>}
    </Section>
  );
}
