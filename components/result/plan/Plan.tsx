'use client';

import { lazy } from 'react';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import { Deferred } from '@/components/ui/Deferred';
import { PlanTable } from './PlanTable';
import { Proposals } from './Proposals';

const PlanEditor = lazy(() => import('./PlanEditor'));
const WhatIf = lazy(() => import('./WhatIf'));

/** The advice as a plan: what the team takes up, what is proposed, what to ask of others. */
export function Plan() {
  const { result, request, texts: words, editing } = useResult();
  const { plan: texts } = words;
  const plan = request.plan ?? [];
  const conditions = result.advice.filter(({ condition }) => condition !== null);
  const measures = result.advice.filter(({ condition }) => condition === null);

  return (
    <ResultSection id="plan" title={texts.title} lead={texts.lead}>
      <div>
        <h3 className="text-lg">{texts.yours}</h3>
        {plan.length === 0 && <p className="mt-1 max-w-measure text-ink-soft">{texts.empty}</p>}
        {editing ? (
          <>
            <Deferred loading={words.loading}>
              <PlanEditor plan={plan} reviewOn={request.reviewOn} />
            </Deferred>
            <div className="hidden print:block">
              <PlanTable plan={plan} reviewOn={request.reviewOn} />
            </div>
          </>
        ) : (
          <PlanTable plan={plan} reviewOn={request.reviewOn} />
        )}
      </div>
      <Finding id="smallestSet" className="max-w-measure" />
      {editing && result.basis === 'full' && (
        <Deferred>
          <WhatIf />
        </Deferred>
      )}
      {conditions.length > 0 && (
        <Proposals title={texts.conditions} lead={texts.conditionsLead} advice={conditions} />
      )}
      {measures.length > 0 ? (
        <Proposals title={texts.proposals} advice={measures} />
      ) : (
        <p className="max-w-measure">{texts.noProposals}</p>
      )}
    </ResultSection>
  );
}
