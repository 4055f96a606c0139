'use client';

import { useMemo } from 'react';
import { useRead } from '@/components/consultation/read/context';
import { DateField } from '@/components/fields/DateField';
import { Form } from '@/components/ui/form/Form';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import { OpenedDetails } from '@/components/ui/OpenedDetails';
import { OUTCOMES } from '@/lib/consultation/record';
import type { Point } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useConsultationForm } from '@/lib/session/consultation/use-consultation-form';
import { answerFields, answerOn, answerPath } from './answer-fields';

/** The answer on one point: its outcome, and its fields once it is opened, so that hundreds stay quick. */
export function AnswerForm({ point: { id, title } }: { point: Point }) {
  const { consultation, texts, wording } = useRead();
  const { pointUntitled } = useConsultationTexts('proposal');
  const { outcomes, open: undecided } = wording.many.sections.answers;
  const outcome = answerOn(consultation, id)?.outcome;
  return (
    <OpenedDetails
      summary={fill(texts.answers.item, {
        point: title || pointUntitled,
        outcome: outcome ? outcomes[outcome] : undecided,
      })}
    >
      <Fields point={id} />
    </OpenedDetails>
  );
}

function Fields({ point }: { point: string }) {
  const { texts, wording } = useRead();
  const { draft } = useConsultation();
  const { answers: words } = texts;
  const { outcomes, open: undecided } = wording.many.sections.answers;
  const errors = useTexts('errors');
  const locale = useLocale();
  const form = useConsultationForm(
    useMemo(() => answerFields(point, locale, errors), [point, locale, errors]),
  );
  const field = (fact: Parameters<typeof answerPath>[1]) => form.control(answerPath(point, fact));
  const check = () => void form.check();
  return (
    <Form onSubmit={check} onBlur={check} className="space-y-4">
      <RadioGroup
        legend={words.outcome}
        choices={[
          ...OUTCOMES.map((value) => ({ value, label: outcomes[value] })),
          { value: '', label: undecided, apart: true },
        ]}
        {...field('outcome')}
      />
      <TextArea label={words.why} optional rows={3} {...field('why')} />
      <TextInput label={words.owner} hint={words.ownerHint} optional {...field('owner')} />
      <DateField label={words.on} optional day={answerOn(draft, point)?.on} {...field('on')} />
    </Form>
  );
}
