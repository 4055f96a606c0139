'use client';

import { NumberInput } from '@/components/ui/form/NumberInput';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { useTexts } from '@/lib/page-texts/assessment';
import type { DraftForm } from '@/lib/session/forms/use-draft-form';

/** The fields for funding promised in writing. */
export function CostPromise({ form }: { form: DraftForm }) {
  const texts = useTexts('costs');
  const cell = (key: Parameters<typeof fieldPath.promised>[0]) => {
    const name = controlName(fieldPath.promised(key));
    return { error: form.errorOf(name), ...form.register(name) };
  };
  return (
    <section className="mt-10">
      <h2 className="text-lg">{texts.promised}</h2>
      <div className="mt-3 grid max-w-measure gap-x-5 gap-y-4 sm:grid-cols-2">
        <NumberInput label={texts.oneOff} {...cell('oneOff')} />
        <NumberInput label={texts.yearly} {...cell('yearly')} />
      </div>
      <div className="mt-6">
        <RadioGroup
          legend={texts.indexed}
          choices={[
            { value: 'yes', label: texts.indexedYes },
            { value: 'no', label: texts.indexedNo },
            { value: '', label: texts.indexedUnknown, apart: true },
          ]}
          {...cell('indexed')}
        />
      </div>
    </section>
  );
}
