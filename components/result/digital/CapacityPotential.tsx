'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import type { CapacityId } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { ConstraintMatrix } from './ConstraintMatrix';
import { ReliefFigure } from './ReliefFigure';

/** One capacity: hope beside conditions, what that takes away in whole steps, and which constraint binds what. */
export function CapacityPotential({ capacity }: { capacity: CapacityId }) {
  const { result, wording } = useResult();
  const factors = result.factors.filter(
    ({ capacity: own, relief }) => own === capacity && relief.expected > 0,
  );
  if (factors.length === 0) return null;
  return (
    <div>
      <h3 className="text-lg">{titles.capacity(wording, capacity)}</h3>
      <div className="mt-4 space-y-6">
        <ReliefFigure capacity={capacity} factors={factors} />
        <ul className="max-w-measure list-disc space-y-1 pl-5 text-sm">
          {factors.map(({ id }) => (
            <Finding key={id} id={`relief.${id}`} as="li" />
          ))}
        </ul>
        <ConstraintMatrix capacity={capacity} factors={factors} />
      </div>
    </div>
  );
}
