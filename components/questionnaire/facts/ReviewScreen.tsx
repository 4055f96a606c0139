'use client';

import { useMemo } from 'react';
import { DateField } from '@/components/fields/DateField';
import { FormScreen } from '@/components/questionnaire/FormScreen';
import { PageTitle } from '@/components/ui/PageTitle';
import { REVIEW_DATE, reviewField } from '@/lib/fields/review-field';
import type { FormPage } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';

/** The review date; owners of actions are in the plan on the result page. */
export default function ReviewScreen({ page }: { page: FormPage }) {
  const texts = useTexts('review');
  const words = useTexts('errors');
  const locale = useLocale();
  const href = useHref();
  const { draft } = useSession();
  const fields = useMemo(() => [reviewField(locale, words)], [locale, words]);
  const form = useDraftForm(fields);

  return (
    <FormScreen page={page} title={texts.title} form={form}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="mt-8">
        <DateField
          label={texts.date}
          error={form.errorOf(REVIEW_DATE)}
          day={draft.request.reviewOn}
          ahead
          {...form.register(REVIEW_DATE)}
        />
      </div>
      <h2 className="mt-10 text-lg">{texts.planHeading}</h2>
      <p className="mt-1 max-w-measure">{texts.planBody}</p>
      <p className="mt-2">
        <a href={`${href({ kind: 'result' })}#plan`}>{texts.planLink}</a>
      </p>
    </FormScreen>
  );
}
