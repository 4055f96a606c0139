'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { Beside } from './Beside';
import { CapacityLine } from './CapacityLine';
import { Change } from './Change';
import { Firmness } from './Firmness';
import { NormSwitch } from './NormSwitch';
import { OpenAnswers } from './OpenAnswers';
import { Overview } from './Overview';

/** Why the verdict is what it is: norm, open answers, the capacities beside each other, what would change it. */
export function Why() {
  const { result, texts } = useResult();
  return (
    <ResultSection id="why" title={texts.head.whyTitle}>
      <NormSwitch />
      <OpenAnswers />
      <ul className="border-t border-rule">
        {result.capacities.map((capacity) => (
          <CapacityLine key={capacity.id} capacity={capacity} />
        ))}
      </ul>
      <Overview />
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        <Change />
        <Firmness />
        <Beside />
      </div>
    </ResultSection>
  );
}
