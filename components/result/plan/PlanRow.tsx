'use client';

import { useMemo } from 'react';
import { DateField } from '@/components/fields/DateField';
import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { Select } from '@/components/ui/form/Select';
import { TextInput } from '@/components/ui/form/TextInput';
import { controlName, fieldPath, type PlanFact } from '@/lib/draft/field-path';
import { planFields } from '@/lib/fields/plan-fields';
import { fill } from '@/lib/i18n/fill';
import type { PlanItem } from '@/lib/model/types';
import { PLAN_STATUSES } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { titles } from '@/lib/wording/titles';

interface PlanRowProps {
  item: PlanItem;
  onRemove: () => void;
}

/** One action: who leads it, by when, how far it is. */
export function PlanRow({ item, onRemove }: PlanRowProps) {
  const { wording, texts: words } = useResult();
  const { plan: texts } = words;
  const { measure, due } = item;
  const errors = useTexts('errors');
  const locale = useLocale();
  const fields = useMemo(() => planFields(locale, measure, errors), [locale, measure, errors]);
  const form = useDraftForm(fields);
  const title = titles.action(wording, item);
  const field = (key: PlanFact) => {
    const name = controlName(fieldPath.planFact(measure, key));
    return { error: form.errorOf(name), ...form.register(name) };
  };
  const { error: _, ...status } = field('status');

  return (
    <li className="border-b border-rule py-4">
      <Form aria-label={title} onBlur={() => void form.check()} onSubmit={() => void form.check()}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h4 className="font-semibold">{title}</h4>
          <Button
            variant="quiet"
            aria-label={fill(texts.removeLabel, { measure: title })}
            onClick={onRemove}
          >
            {texts.remove}
          </Button>
        </div>
        <div className="mt-2 grid gap-4 text-sm md:grid-cols-[minmax(0,1fr)_11rem_10rem]">
          <TextInput label={texts.owner} {...field('owner')} />
          <DateField label={texts.due} day={due} {...field('due')} />
          <Select
            label={texts.status}
            options={PLAN_STATUSES.map((value) => ({ value, label: texts.statuses[value] }))}
            {...status}
          />
        </div>
        <div className="mt-4 text-sm">
          <TextInput label={texts.note} optional {...field('note')} />
        </div>
      </Form>
    </li>
  );
}
