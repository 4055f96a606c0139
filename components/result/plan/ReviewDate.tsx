'use client';

import { useMemo } from 'react';
import { DateField } from '@/components/fields/DateField';
import { useResult } from '@/components/result/context';
import { Form } from '@/components/ui/form/Form';
import { REVIEW_DATE, reviewField } from '@/lib/fields/review-field';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';

/** When the team looks again. */
export function ReviewDate({ day }: { day: string | undefined }) {
  const { plan: texts } = useResult().texts;
  const errors = useTexts('errors');
  const locale = useLocale();
  const fields = useMemo(() => [reviewField(locale, errors)], [locale, errors]);
  const form = useDraftForm(fields);
  return (
    <Form className="mt-6" onBlur={() => void form.check()} onSubmit={() => void form.check()}>
      <DateField
        label={texts.review}
        hint={texts.reviewHint}
        error={form.errorOf(REVIEW_DATE)}
        day={day}
        ahead
        {...form.register(REVIEW_DATE)}
      />
    </Form>
  );
}
