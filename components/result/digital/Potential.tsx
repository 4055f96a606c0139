'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import { hasInitiative } from '@/lib/findings';
import { CapacityPotential } from './CapacityPotential';
import { ConstraintOwners } from './ConstraintOwners';

/** What digitalization relieves and what it asks, in three readings; and what stands in the way. */
export function Potential() {
  const { result, texts } = useResult();
  const { potential } = texts;
  const seen = hasInitiative(result);
  return (
    <ResultSection
      id="potential"
      title={potential.title}
      lead={seen ? `${potential.lead} ${potential.gain}` : undefined}
    >
      <div className="max-w-measure space-y-2">
        <Finding id="initiative" />
        <Finding id="reading.during" />
        <Finding id="reading.running" />
      </div>
      {seen ? (
        <>
          <ConstraintOwners />
          {result.capacities.map(({ id }) => (
            <CapacityPotential key={id} capacity={id} />
          ))}
        </>
      ) : (
        result.initiative === 'none' && <p className="max-w-measure">{potential.none}</p>
      )}
    </ResultSection>
  );
}
