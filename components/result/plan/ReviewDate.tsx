'use client';

import { useMemo } from 'react';
import { useTexts } from '@/components/assessment/texts';
import { useLocale } from '@/components/i18n/UiProvider';
import { DateField } from '@/components/questionnaire/DateField';
import { REVIEW_DATE, reviewField } from '@/components/questionnaire/facts/review-field';
import { useDraftForm } from '@/components/questionnaire/use-draft-form';
import { Form } from '@/components/ui/Form';
import { useResult } from '../context';

/** When the team looks again. */
export function ReviewDate({ day }: { day: string | undefined }) {
  const { plan: said } = useResult().words;
  const errors = useTexts('errors');
  const locale = useLocale();
  const fields = useMemo(() => [reviewField(locale, errors)], [locale, errors]);
  const form = useDraftForm(fields);
  return (
    <Form className="mt-6" onBlur={() => void form.check()} onSubmit={() => void form.check()}>
      <DateField
        label={said.review}
        hint={said.reviewHint}
        error={form.errorOf(REVIEW_DATE)}
        day={day}
        ahead
        {...form.register(REVIEW_DATE)}
      />
    </Form>
  );
}
