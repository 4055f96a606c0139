'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/form/Select';
import { profileOf } from '@/lib/collecting/changes/profile';
import { withProfile, withProposal } from '@/lib/collecting/changes/proposal';
import { plural } from '@/lib/i18n/fill';
import { useNames } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';

const REFERENCE = 'proposal.reference';

/** A start for the expectations: what a task that is like it asks. */
export function Prefill() {
  const texts = useConsultationTexts('expectations');
  const { referenceTasks } = useNames();
  const locale = useLocale();
  const { draft, change } = useConsultation();
  const { reference = '', expectations = {} } = draft.proposal;
  const [taken, setTaken] = useState<number | 'none' | null>(null);

  const apply = () => {
    if (reference === '') {
      setTaken('none');
      return;
    }
    const profile = profileOf(reference);
    const fresh = Object.keys(profile).filter((id) => expectations[id]?.demand === undefined);
    change('proposal.expectations', withProfile(profile), { buildsOn: true });
    setTaken(fresh.length);
  };

  return (
    <div>
      <Select
        label={texts.prefill}
        hint={texts.prefillHint}
        error={taken === 'none' ? texts.prefillChoose : undefined}
        optional
        name={REFERENCE.replaceAll('.', '-')}
        value={reference}
        options={Object.entries(referenceTasks).map(([value, { title }]) => ({
          value,
          label: title,
        }))}
        onChange={({ target: { value } }) => {
          setTaken(null);
          change(REFERENCE, withProposal({ reference: value === '' ? undefined : value } as object));
        }}
      />
      <div className="mt-4">
        <Button variant="secondary" onClick={apply}>
          {texts.prefillApply}
        </Button>
      </div>
      <p role="status" className="mt-2 empty:hidden">
        {typeof taken === 'number' && plural(locale, texts.prefilled, taken)}
      </p>
    </div>
  );
}
