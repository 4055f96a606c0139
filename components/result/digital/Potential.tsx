'use client';

import { hasPotential } from '@/lib/result-view/parts';
import { useResult } from '../context';
import { ResultSection } from '../ResultSection';
import { CapacityPotential } from './CapacityPotential';
import { ConstraintOwners } from './ConstraintOwners';

/** Affordances of digitalization and their constraints, per capacity. */
export function Potential() {
  const props = useResult();
  const { result, words } = props;
  const { potential } = words;
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
