'use client';

import { useResult } from './context';
import { Potential } from './digital/Potential';
import { hasMaturity } from './parts';
import { Plan } from './plan/Plan';
import { Costs } from './sections/Costs';
import { Evidence } from './sections/Evidence';
import { Flags } from './sections/Flags';
import { Maturity } from './sections/Maturity';
import { Pooling } from './sections/Pooling';
import { Reference } from './sections/Reference';
import { Stability } from './sections/Stability';
import { Views } from './sections/Views';

/** Everything after the reasons, in the order of a meeting. */
export function FullResult() {
  const props = useResult();
  const { reference, costs } = props.result;
  return (
    <>
      <Potential />
      {reference && <Reference reference={reference} />}
      <Views />
      <Flags />
      {hasMaturity(props) && <Maturity />}
      <Pooling />
      {costs && <Costs costs={costs} />}
      <Plan />
      <Stability />
      <Evidence />
    </>
  );
}
