'use client';

import { useMemo } from 'react';
import { StepScreen } from '@/components/consultation/StepScreen';
import { DateField } from '@/components/fields/DateField';
import { Form } from '@/components/ui/form/Form';
import { TextArea } from '@/components/ui/form/TextArea';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { withTerms } from '@/lib/collecting/changes/proposal';
import type { Terms } from '@/lib/consultation/record';
import { SHARINGS } from '@/lib/consultation/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { dayField, paragraphField } from '@/lib/session/consultation/fields';
import { useConsultationForm } from '@/lib/session/consultation/use-consultation-form';

const DAYS = ['answerBy', 'decideBy', 'keptUntil'] as const;
const WORDS = ['controller', 'legalBasis', 'readers', 'publishes', 'contact'] as const;

const pathOf = (key: keyof Terms): string => `terms.${key}`;

/** What those who are asked are told beforehand. */
export function TermsScreen() {
  const texts = useConsultationTexts('terms');
  const errors = useTexts('errors');
  const { warning } = useUi('common');
  const locale = useLocale();
  const { terms } = useConsultation().draft;
  const fields = useMemo(() => {
    const place = (key: keyof Terms) => ({
      path: pathOf(key),
      read: ({ terms: given }: { terms: Terms }) => given[key],
      write: (value: string | undefined) => withTerms({ [key]: value }),
    });
    return [
      ...DAYS.map((key) => dayField(place(key), locale, errors)),
      ...WORDS.map((key) => paragraphField(place(key), errors)),
    ];
  }, [locale, errors]);
  const form = useConsultationForm(fields);
  const field = (key: keyof Terms) => form.control(pathOf(key));
  const check = () => void form.check();
  const { answerBy, decideBy, keptUntil } = terms;

  return (
    <StepScreen step="terms" title={texts.title} lead={texts.lead}>
      <Form onSubmit={check} onBlur={check} className="space-y-8">
        <DateField label={texts.answerBy} optional ahead day={answerBy} {...field('answerBy')} />
        <DateField label={texts.decideBy} optional ahead day={decideBy} {...field('decideBy')} />
        {answerBy && decideBy && decideBy < answerBy && (
          <Notice tone="warning" label={warning}>
            <p>{texts.order}</p>
          </Notice>
        )}
        <TextArea label={texts.controller} optional rows={2} {...field('controller')} />
        <TextArea label={texts.legalBasis} optional rows={2} {...field('legalBasis')} />
        <DateField
          label={texts.keptUntil}
          optional
          ahead
          day={keptUntil}
          {...field('keptUntil')}
        />
        <TextArea
          label={texts.readers}
          hint={texts.readersHint}
          optional
          rows={2}
          {...field('readers')}
        />
        <TextArea
          label={texts.publishes}
          hint={texts.publishesHint}
          optional
          {...field('publishes')}
        />
        <TextArea label={texts.contact} optional rows={2} {...field('contact')} />
      </Form>
      <div className="mt-12">
        <Section heading={texts.sharingHeading}>
          <p>{texts.sharingBody}</p>
          <dl className="space-y-3">
            {SHARINGS.map((sharing) => (
              <div key={sharing}>
                <dt className="font-semibold">{texts.sharing[sharing].title}</dt>
                <dd>{texts.sharing[sharing].text}</dd>
              </div>
            ))}
          </dl>
          <p>{texts.accessBody}</p>
        </Section>
      </div>
    </StepScreen>
  );
}
