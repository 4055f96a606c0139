'use client';

import type { UseFormReturn } from 'react-hook-form';
import { useTexts } from '@/components/assessment/texts';
import { NumberInput } from '@/components/ui/NumberInput';
import { RadioGroup } from '@/components/ui/RadioGroup';
import type { CostForm } from './cost-form';

/** What has been promised in writing. */
export function CostPromise({ form }: { form: UseFormReturn<CostForm> }) {
  const ui = useTexts('costs');
  const errors = form.formState.errors.promised;
  return (
    <section className="mt-10">
      <h2 className="text-lg">{ui.promised}</h2>
      <div className="mt-3 grid max-w-measure gap-x-5 gap-y-4 sm:grid-cols-2">
        <NumberInput
          label={ui.oneOff}
          error={errors?.oneOff?.message}
          {...form.register('promised.oneOff')}
        />
        <NumberInput
          label={ui.yearly}
          error={errors?.yearly?.message}
          {...form.register('promised.yearly')}
        />
      </div>
      <div className="mt-6">
        <RadioGroup
          legend={ui.indexed}
          choices={[
            { value: 'yes', label: ui.indexedYes },
            { value: 'no', label: ui.indexedNo },
            { value: '', label: ui.indexedUnknown, apart: true },
          ]}
          {...form.register('promised.indexed')}
        />
      </div>
    </section>
  );
}
