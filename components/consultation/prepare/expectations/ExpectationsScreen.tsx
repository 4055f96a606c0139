'use client';

import { StepScreen } from '@/components/consultation/StepScreen';
import { instrument } from '@/lib/instrument/instrument';
import { CAPACITIES } from '@/lib/model/types';
import { useNames } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { FactorExpectations } from './FactorExpectations';
import { Glance } from './Glance';
import { Prefill } from './Prefill';

/** What the higher government expects of each requirement, on demand. */
export function ExpectationsScreen() {
  const texts = useConsultationTexts('expectations');
  const { capacities } = useNames();
  return (
    <StepScreen step="expectations" title={texts.title} lead={texts.lead}>
      <Prefill />
      <Glance />
      <p className="mt-10 max-w-measure">{texts.scale}</p>
      {CAPACITIES.map((capacity) => (
        <section key={capacity} className="mt-8">
          <h2 className="text-xl">{capacities[capacity].title}</h2>
          {instrument.factors
            .filter((factor) => factor.capacity === capacity)
            .map((factor) => (
              <FactorExpectations key={factor.id} factor={factor} />
            ))}
        </section>
      ))}
    </StepScreen>
  );
}
