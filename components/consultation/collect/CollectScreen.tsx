'use client';

import { lazy } from 'react';
import { StepScreen } from '@/components/consultation/StepScreen';
import { Deferred } from '@/components/ui/Deferred';
import { Notice } from '@/components/ui/Notice';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useUi } from '@/lib/page-texts/ui';
import { useConsultation, useConsultationHref } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';
import { Otherwise } from './Otherwise';
import { ResponseFiles } from './ResponseFiles';
import { WhoAnswered } from './WhoAnswered';

const OnlineAnswers = lazy(() =>
  import('@/components/consultation/online/OnlineAnswers').then(({ OnlineAnswers: Answers }) => ({
    default: Answers,
  })),
);

/** Receiving what bodies answered, and who has not answered yet. No verdict stands here. */
export function CollectScreen() {
  const texts = useConsultationTexts('collect');
  const { warning } = useUi('common');
  const { loading } = useConsultationTexts('frame');
  const { bodies, proposal } = useConsultation().draft;
  const href = useConsultationHref();
  const online = useOnline().state === 'open';
  return (
    <StepScreen step="collect" title={texts.title} lead={online ? texts.leadOnline : texts.lead}>
      {!proposal.title?.trim() && (
        <Notice tone="warning" label={warning}>
          <p>
            {texts.noTitle} <a href={href({ step: 'proposal' })}>{texts.toProposal}</a>
          </p>
        </Notice>
      )}
      {bodies.length === 0 ? (
        <Notice tone="warning" label={warning}>
          <p>
            {texts.noBodies} <a href={href({ step: 'bodies' })}>{texts.toBodies}</a>
          </p>
        </Notice>
      ) : (
        <>
          <Deferred loading={loading}>
            <OnlineAnswers />
          </Deferred>
          <ResponseFiles />
          <WhoAnswered />
          <Otherwise />
        </>
      )}
    </StepScreen>
  );
}
