'use client';

import { useMemo } from 'react';
import { useTexts } from '@/components/assessment/texts';
import { useHref } from '@/components/assessment/use-place';
import { DateInput } from '@/components/ui/DateInput';
import { PageTitle } from '@/components/ui/PageTitle';
import { withReview } from '@/lib/assessment/updates';
import type { FormPage } from '@/lib/navigation/pages';
import { FormScreen } from '../FormScreen';
import { useDraftForm } from '../use-draft-form';
import { dateField } from './fact-fields';

const NAME = 'review-date';

/** When the team looks again; who does what stands in the plan beside the result. */
export function ReviewScreen({ page }: { page: FormPage }) {
  const ui = useTexts('review');
  const words = useTexts('errors');
  const href = useHref();
  const fields = useMemo(
    () => [
      dateField(
        { name: NAME, read: ({ request }) => request.reviewOn, write: withReview },
        words.date,
      ),
    ],
    [words],
  );
  const form = useDraftForm(fields);

  return (
    <FormScreen page={page} title={ui.title} form={form}>
      <PageTitle lead={ui.lead}>{ui.title}</PageTitle>
      <div className="mt-8">
        <DateInput label={ui.date} error={form.errorOf(NAME)} {...form.register(NAME)} />
      </div>
      <h2 className="mt-10 text-lg">{ui.planHeading}</h2>
      <p className="mt-1 max-w-measure">{ui.planBody}</p>
      <p className="mt-2">
        <a href={`${href({ kind: 'result' })}#plan`}>{ui.planLink}</a>
      </p>
    </FormScreen>
  );
}
