'use client';

import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { Section } from '@/components/ui/Section';
import { StatusTag } from '@/components/ui/StatusTag';
import {
  type ConsultationStep,
  PREPARE_STEPS,
  RUN_STEPS,
} from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultationHref } from '@/lib/session/consultation/consultation';
import { useConsultationName } from '@/lib/session/consultation/use-consultation-name';
import { ArchivePanel } from './ArchivePanel';
import { KeepPanel } from './KeepPanel';
import { NextRound } from './NextRound';
import { useStepStatus } from './use-step-status';

/** The overview of a consultation: what there is to do, in any order, and how far it is. */
export function Overview() {
  const texts = useConsultationTexts('overview');
  const { overview } = useConsultationTexts('frame');
  const name = useConsultationName();
  return (
    <Screen title={`${overview} – ${name}`}>
      <PageTitle caption={overview} lead={texts.lead}>
        {name}
      </PageTitle>
      <div className="mt-10">
        <Section heading={texts.prepare}>
          <Steps steps={PREPARE_STEPS} />
        </Section>
        <Section heading={texts.run}>
          <Steps steps={RUN_STEPS} />
        </Section>
        <NextRound />
        <ArchivePanel />
        <KeepPanel />
      </div>
    </Screen>
  );
}

function Steps({ steps }: { steps: readonly ConsultationStep[] }) {
  const { steps: names, notStarted } = useConsultationTexts('overview');
  const href = useConsultationHref();
  const statusOf = useStepStatus();
  return (
    <ol className="list-none! pl-0!">
      {steps.map((step) => {
        const status = statusOf(step);
        return (
          <li key={step} className="border-b border-rule py-4 first:pt-0">
            <a
              href={href({ step })}
              aria-describedby={`${step}-short`}
              className="inline-block py-0.5 text-lg font-semibold"
            >
              {names[step].title}
            </a>
            <p id={`${step}-short`}>{names[step].short}</p>
            {status !== undefined && (
              <p className="text-sm">
                <StatusTag mark={status ? 'full' : 'empty'}>{status || notStarted}</StatusTag>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
