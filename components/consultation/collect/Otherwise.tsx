'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { DateInput } from '@/components/ui/form/DateInput';
import { Form } from '@/components/ui/form/Form';
import { Select } from '@/components/ui/form/Select';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import { Section } from '@/components/ui/Section';
import { otherwise, withResponse } from '@/lib/collecting/changes/responses';
import { localDay } from '@/lib/i18n/day';
import { fill } from '@/lib/i18n/fill';
import { readDate } from '@/lib/i18n/reading';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { BodyInput, useBodyByName } from './BodyInput';

const EMPTY = {
  'otherwise-body': '',
  'otherwise-date': '',
  'otherwise-document': '',
  'otherwise-remark': '',
  'otherwise-point': '',
  'otherwise-quote': [] as string[],
};

/** A letter, or an answer through an association: noted with its date, and remarks typed from it. */
export function Otherwise() {
  const texts = useConsultationTexts('collect');
  const errors = useTexts('errors');
  const { dateHint } = useTexts('page');
  const locale = useLocale();
  const { id, draft, change } = useConsultation();
  const bodyByName = useBodyByName();
  const [added, setAdded] = useState('');
  const form = useForm({ defaultValues: EMPTY });
  const forget = useKeptForm(form, `/consultation/${id}/otherwise`);
  const { errors: found } = form.formState;
  const points = draft.proposal.points ?? [];

  const dayOf = (text: string): string | undefined => {
    const reading = readDate(locale, text);
    return reading.kind === 'read' ? reading.value : undefined;
  };
  const add = form.handleSubmit(async (values) => {
    const body = bodyByName(values['otherwise-body']);
    const madeOn = dayOf(values['otherwise-date']);
    if (!body || !madeOn) return;
    const text = values['otherwise-remark'].trim();
    const before = draft.responses.find((response) => response.body === body.id);
    const remark = {
      point: values['otherwise-point'] || null,
      text,
      quote: values['otherwise-quote'].length > 0,
    };
    const response = await otherwise({
      body: body.id,
      name: body.name,
      document: values['otherwise-document'].trim(),
      madeOn,
      today: localDay(new Date()),
      remarks: [...(before?.remarks ?? []), ...(text === '' ? [] : [remark])],
    });
    change('responses', withResponse(response), { buildsOn: true });
    form.reset(EMPTY);
    forget();
    setAdded(fill(texts.otherwiseAdded, { name: body.name }));
  });
  const problemOfBody = (value: string) => {
    const body = bodyByName(value);
    if (!body) return texts.forBodyUnknown;
    return body.answered ? fill(texts.forBodyTaken, { name: body.name }) : true;
  };

  return (
    <Section heading={texts.otherwiseHeading}>
      <p>{texts.otherwiseBody}</p>
      <Form onSubmit={() => void add()} className="space-y-6">
        <BodyInput
          label={texts.otherwiseName}
          hint={texts.forBodyHint}
          error={found['otherwise-body']?.message}
          {...form.register('otherwise-body', { validate: problemOfBody })}
        />
        <DateInput
          label={texts.otherwiseDate}
          hint={dateHint}
          error={found['otherwise-date']?.message}
          {...form.register('otherwise-date', {
            validate: (value) =>
              (value.trim() === '' && texts.otherwiseDateMissing) ||
              dayOf(value) !== undefined ||
              errors.date,
          })}
        />
        <TextInput
          label={texts.otherwiseDocument}
          hint={texts.otherwiseDocumentHint}
          error={found['otherwise-document']?.message}
          {...form.register('otherwise-document', {
            validate: (value) =>
              (value.trim() === '' && texts.otherwiseDocumentMissing) ||
              value.length <= LONGEST_LINE ||
              fill(errors.lineTooLong, { limit: LONGEST_LINE }),
          })}
        />
        <TextArea
          label={texts.otherwiseRemark}
          optional
          error={found['otherwise-remark']?.message}
          {...form.register('otherwise-remark', {
            validate: (value) =>
              value.length <= LONGEST_NOTE || fill(errors.textTooLong, { limit: LONGEST_NOTE }),
          })}
        />
        {points.length > 0 && (
          <Select
            label={texts.otherwisePoint}
            optional
            placeholder={texts.otherwiseWhole}
            options={points.map((point) => ({
              value: point.id,
              label: point.title || point.id,
            }))}
            {...form.register('otherwise-point')}
          />
        )}
        <CheckboxGroup
          legend={texts.otherwiseQuoteLegend}
          optional
          choices={[{ value: 'yes', label: texts.otherwiseQuote }]}
          {...form.register('otherwise-quote')}
        />
        <Button type="submit" variant="secondary">
          {texts.otherwiseAdd}
        </Button>
        <p role="status" className="empty:hidden">
          {added}
        </p>
      </Form>
    </Section>
  );
}
