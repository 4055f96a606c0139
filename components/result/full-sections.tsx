'use client';

import { Maturity } from '@/components/result/maturity/Maturity';
import { Views } from '@/components/result/views/Views';
import { hasMaturity } from '@/lib/result-view/parts';
import { useResult } from './context';
import { Potential } from './digital/Potential';
import { Plan } from './plan/Plan';
import { Costs } from './sections/Costs';
import { Cycle } from './sections/Cycle';
import { Evidence } from './sections/Evidence';
import { Flags } from './sections/Flags';
import { HowFirm } from './sections/HowFirm';
import { Pooling } from './sections/Pooling';
import { Reference } from './sections/Reference';

/** What to do with the result: plan, money, what to look at first, what digitalization can do. */
export function WhatNext() {
  const { ownParts, request, result } = useResult();
  const { costs } = result;
  return (
    <>
      <Plan />
      {costs && <Costs costs={costs} from={request.costs?.from} />}
      <Flags />
      <Potential />
      <Pooling />
      {ownParts}
    </>
  );
}

/** What else there is to know, and what everything rests on. */
export function Background() {
  const props = useResult();
  const { reference, round } = props.result;
  return (
    <>
      {reference && <Reference reference={reference} />}
      <Views />
      {hasMaturity(props) && <Maturity />}
      <HowFirm />
      {!round && props.stations && (
        <Cycle stations={props.stations} rounds={props.earlierRounds ?? 0} />
      )}
      <Evidence />
    </>
  );
}
