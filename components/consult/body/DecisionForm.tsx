'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { DateField } from '@/components/fields/DateField';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import { fill } from '@/lib/i18n/fill';
import { readDate } from '@/lib/i18n/reading';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useResponseTexts } from '@/lib/page-texts/response';
import { useLocale } from '@/lib/page-texts/ui';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import type { OpenBody } from '@/lib/session/online/use-body';

interface Values {
  by: string;
  on: string;
  reference: string;
}

/** Says that the same content has been decided since: by whom, when, under which reference. */
export function DecisionForm({ body: { session, run } }: { body: OpenBody }) {
  const { actions } = useConsultTexts().body;
  const { make } = useResponseTexts();
  const errors = useTexts('errors');
  const locale = useLocale();
  const line = z
    .string()
    .check(z.maxLength(LONGEST_LINE, fill(errors.lineTooLong, { limit: LONGEST_LINE })));
  const form = useForm<Values>({
    defaultValues: { by: '', on: '', reference: '' },
    resolver: zodResolver(
      z.object({
        by: line.check(z.refine((text) => text.trim() !== '', make.byMissing)),
        on: z
          .string()
          .check(z.refine((text) => readDate(locale, text).kind !== 'unreadable', errors.date)),
        reference: line,
      }),
    ),
  });
  const { register, handleSubmit, watch, formState } = form;
  const forget = useKeptForm(form, `/consult/${session.kept.room}/decision`);
  const day = readDate(locale, watch('on'));
  const send = handleSubmit(async ({ by, on, reference }) => {
    const read = readDate(locale, on);
    const done = await run((opened) =>
      opened.confirmDecision({
        by: by.trim(),
        ...(read.kind === 'read' && { on: read.value }),
        ...(reference.trim() && { reference: reference.trim() }),
      }),
    );
    if (done) forget();
  });
  return (
    <Form onSubmit={() => void send()} className="space-y-4">
      <p>{actions.decideText}</p>
      <TextInput
        label={make.by}
        hint={make.byHint}
        error={formState.errors.by?.message}
        {...register('by')}
      />
      <DateField
        label={make.on}
        optional
        day={day.kind === 'read' ? day.value : undefined}
        error={formState.errors.on?.message}
        {...register('on')}
      />
      <TextInput
        label={make.reference}
        optional
        error={formState.errors.reference?.message}
        {...register('reference')}
      />
      <Button type="submit" variant="secondary">
        {actions.decideSend}
      </Button>
    </Form>
  );
}
