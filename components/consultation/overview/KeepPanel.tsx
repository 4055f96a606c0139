'use client';

import { useState } from 'react';
import { DeleteButton } from '@/components/assessment/DeleteButton';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { useGo } from '@/lib/browser/use-go';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useConsultationName } from '@/lib/session/consultation/use-consultation-name';
import { handDeleted } from '@/lib/session/opening/deleted';
import { pages } from '@/lib/site/pages';

/** The whole consultation as a file, and taking it off this device. */
export function KeepPanel() {
  const texts = useConsultationTexts('overview');
  const words = useConsultationTexts('list');
  const locale = useLocale();
  const go = useGo();
  const { id, draft, store, flush } = useConsultation();
  const name = useConsultationName();
  const [saved, setSaved] = useState('');

  const save = async () => {
    const work = await import('@/lib/session/consultation/list-work');
    setSaved(await work.save(draft, name));
  };
  const remove = async () => {
    // What is still being typed comes back too.
    await flush();
    const putBack = await store?.remove(id);
    if (putBack) handDeleted({ name, putBack });
    go(localePath(locale, pages.consultations));
  };

  return (
    <Section heading={texts.keepHeading}>
      <p>{texts.keepBody}</p>
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <Button variant="secondary" onClick={() => void save()}>
          {words.export}
        </Button>
        <DeleteButton texts={words} name={name} onDelete={() => void remove()} />
      </div>
      <p role="status" className="empty:hidden">
        {saved && fill(words.exported, { file: saved })}
      </p>
    </Section>
  );
}
