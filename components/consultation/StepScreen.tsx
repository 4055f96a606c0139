'use client';

import type { ReactNode } from 'react';
import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageTitle } from '@/components/ui/PageTitle';
import { fill } from '@/lib/i18n/fill';
import { CONSULTATION_STEPS, type ConsultationStep } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultationHref } from '@/lib/session/consultation/consultation';

interface StepScreenProps {
  step: ConsultationStep;
  title: string;
  lead: string;
  children: ReactNode;
}

/** A step of a consultation: back to the overview, and on to the next. Everything is kept as it is typed. */
export function StepScreen({ step, title, lead, children }: StepScreenProps) {
  const texts = useConsultationTexts('frame');
  const { steps } = useConsultationTexts('overview');
  const href = useConsultationHref();
  const at = CONSULTATION_STEPS.indexOf(step);
  const next = CONSULTATION_STEPS[at + 1];

  return (
    <Screen title={title}>
      <div className="flex flex-wrap items-center gap-x-6 text-sm text-ink-soft md:justify-between">
        <BackTo href={href({ step: 'overview' })}>{texts.back}</BackTo>
        <p>{fill(texts.step, { at: at + 1, of: CONSULTATION_STEPS.length })}</p>
      </div>
      <div className="mt-1 md:mt-4">
        <PageTitle lead={lead}>{title}</PageTitle>
        <div className="mt-8">{children}</div>
      </div>
      {next && (
        <p className="mt-10">
          <ButtonLink href={href({ step: next })}>
            {fill(texts.next, { step: steps[next].title })}
          </ButtonLink>
        </p>
      )}
    </Screen>
  );
}
