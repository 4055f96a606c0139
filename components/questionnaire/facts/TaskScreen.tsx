'use client';

import { useMemo } from 'react';
import { DateField } from '@/components/fields/DateField';
import { FormScreen } from '@/components/questionnaire/FormScreen';
import { OnceRead } from '@/components/session/OnceRead';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import { PageTitle } from '@/components/ui/PageTitle';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { taskFields } from '@/lib/fields/task-fields';
import type { TaskFacts } from '@/lib/model/types';
import type { FormPage } from '@/lib/navigation/pages';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';

type Named = Record<string, { title: string; text?: string; description?: string }>;

const toChoices = (names: Named) =>
  Object.entries(names).map(([value, { title, text, description }]) => ({
    value,
    label: title,
    description: text ?? description,
  }));

const NORM = controlName('request.norm');

/** Which task it is about. */
export default function TaskScreen({ page }: { page: FormPage }) {
  const texts = useTexts('task');
  const words = useTexts('errors');
  const { draft } = useSession();
  const { intensities, refusable, referenceTasks } = useNames();
  const locale = useLocale();
  const fields = useMemo(() => taskFields(locale, words), [locale, words]);
  const form = useDraftForm(fields);
  const field = (key: keyof TaskFacts) => {
    const name = controlName(fieldPath.task(key));
    return { error: form.errorOf(name), ...form.register(name) };
  };
  const domains = Object.entries(texts.domains).map(([value, label]) => ({ value, label }));
  const none = { value: 'none', label: texts.referenceNone, apart: true };

  return (
    <FormScreen page={page} title={texts.title} form={form}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      {/* Side by side where there is room: what the task is, and what of it counts. */}
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-8">
          <TextInput label={texts.name} hint={texts.nameHint} {...field('title')} />
          <TextArea label={texts.description} optional {...field('description')} />
          <TextInput
            label={texts.proposer}
            hint={<OnceRead>{texts.proposerHint}</OnceRead>}
            optional
            autoComplete="off"
            {...field('proposer')}
          />
          <DateField
            label={texts.start}
            optional
            day={draft.request.context?.task?.start}
            {...field('start')}
          />
          <RadioGroup legend={texts.domain} optional choices={domains} {...field('domain')} />
          <RadioGroup
            legend={texts.refusable}
            optional
            choices={toChoices(refusable)}
            {...field('refusable')}
          />
        </div>
        <div className="min-w-0 space-y-8">
          <RadioGroup
            legend={texts.intensity}
            optional
            choices={toChoices(intensities)}
            {...field('intensity')}
          />
          <RadioGroup
            legend={texts.norm}
            hint={texts.normHint}
            choices={toChoices(texts.norms)}
            {...form.register(NORM)}
          />
          <RadioGroup
            legend={texts.reference}
            hint={texts.referenceHint}
            optional
            choices={[...toChoices(referenceTasks), none]}
            {...field('reference')}
          />
        </div>
      </div>
    </FormScreen>
  );
}
