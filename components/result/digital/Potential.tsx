'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { hasPotential } from '@/lib/result-view/parts';
import { CapacityPotential } from './CapacityPotential';
import { ConstraintOwners } from './ConstraintOwners';

/** Affordances of digitalization and their constraints, per capacity. */
export function Potential() {
  const props = useResult();
  const { result, texts } = props;
  const { potential } = texts;
  const seen = hasPotential(props);
  return (
    <ResultSection
      id="potential"
      title={potential.title}
      lead={seen ? `${potential.lead} ${potential.gain}` : undefined}
    >
      {seen ? (
        <>
          <ConstraintOwners />
          {result.capacities.map(({ id }) => (
            <CapacityPotential key={id} capacity={id} />
          ))}
        </>
      ) : (
        <p className="max-w-measure">{potential.none}</p>
      )}
    </ResultSection>
  );
}
