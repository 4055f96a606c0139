'use client';

import { useMemo } from 'react';
import { StepScreen } from '@/components/consultation/StepScreen';
import { DateField } from '@/components/fields/DateField';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Form } from '@/components/ui/form/Form';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useConsultationForm } from '@/lib/session/consultation/use-consultation-form';
import { Phases } from './Phases';
import { Points } from './Points';
import { factPath, moneyPath, proposalFields } from './proposal-fields';

type Named = Record<string, { title: string; text?: string }>;

/** @param own - Descriptions in the words of whoever proposes, where those of the names speak to a municipality. */
const toChoices = (names: Named, own: Record<string, string> = {}) =>
  Object.entries(names).map(([value, { title, text }]) => ({
    value,
    label: title,
    description: own[value] ?? text,
  }));

/** What the higher government proposes. */
export function ProposalScreen() {
  const texts = useConsultationTexts('proposal');
  const errors = useTexts('errors');
  const { intensities, refusable } = useNames();
  const locale = useLocale();
  const { proposal } = useConsultation().draft;
  const form = useConsultationForm(useMemo(() => proposalFields(locale, errors), [locale, errors]));
  const field = (key: Parameters<typeof factPath>[0]) => form.control(factPath(key));
  const money = (key: 'oneOff' | 'perYear') => form.control(moneyPath(key));
  const check = () => void form.check();

  return (
    <StepScreen step="proposal" title={texts.title} lead={texts.lead}>
      <Form onSubmit={check} onBlur={check} className="space-y-8">
        <TextInput label={texts.name} hint={texts.nameHint} {...field('title')} />
        <TextInput label={texts.proposer} optional {...field('proposer')} />
        <TextInput label={texts.version} hint={texts.versionHint} optional {...field('version')} />
        <TextArea label={texts.description} optional {...field('description')} />
        <TextArea label={texts.change} optional {...field('change')} />
        <RadioGroup
          legend={texts.refusable}
          optional
          choices={toChoices(refusable, texts.refusableTexts)}
          {...field('refusable')}
        />
        <RadioGroup
          legend={texts.intensity}
          optional
          choices={toChoices(intensities)}
          {...field('intensity')}
        />
        <DateField label={texts.start} optional day={proposal.start} {...field('start')} />
        <h2 className="text-xl">{texts.moneyHeading}</h2>
        <NumberInput label={texts.oneOff} hint={texts.amountHint} optional {...money('oneOff')} />
        <NumberInput label={texts.perYear} hint={texts.amountHint} optional {...money('perYear')} />
        <CheckboxGroup
          legend={texts.indexed}
          choices={[{ value: 'yes', label: texts.yes }]}
          {...form.control(moneyPath('indexed'))}
        />
        <TextArea label={texts.support} optional {...field('support')} />
      </Form>
      <Phases />
      <Points />
    </StepScreen>
  );
}
