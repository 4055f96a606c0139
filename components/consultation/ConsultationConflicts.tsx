'use client';

import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { fill } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useUi } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';

/** What was also changed in another tab, and a choice. */
export function ConsultationConflicts() {
  const texts = useConsultationTexts('conflict');
  const { warning } = useUi('common');
  const { view, resolve } = useConsultation();
  const names: Record<string, string> = texts.fields;

  return view?.conflicts.map(({ key, fields }) => {
    const [part = ''] = (fields[0] ?? key).replace(/^typed\./, '').split('.');
    return (
      <div role="alert" key={key}>
        <Notice tone="warning" label={warning}>
          <p className="font-semibold">
            {fill(texts.title, { field: names[part] ?? texts.fields.other })}
          </p>
          <p>{texts.body}</p>
          <div className="flex flex-wrap gap-x-4 gap-y-3">
            <Button variant="secondary" onClick={() => resolve(key, 'mine')}>
              {texts.keepMine}
            </Button>
            <Button variant="secondary" onClick={() => resolve(key, 'theirs')}>
              {texts.keepTheirs}
            </Button>
          </div>
        </Notice>
      </div>
    );
  });
}
