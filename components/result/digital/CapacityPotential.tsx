'use client';

import { useResult } from '@/components/result/context';
import type { CapacityId } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { ConstraintMatrix } from './ConstraintMatrix';
import { ReliefFigure } from './ReliefFigure';

/** One capacity: hope beside conditions, then which constraint binds which factor, and who solves it. */
export function CapacityPotential({ capacity }: { capacity: CapacityId }) {
  const { result, wording } = useResult();
  const factors = result.factors.filter(
    ({ capacity: own, left, relief }) => own === capacity && !left && relief.expected > 0,
  );
  if (factors.length === 0) return null;
  return (
    <div>
      <h3 className="text-lg">{titles.capacity(wording, capacity)}</h3>
      <div className="mt-4 space-y-6">
        <ReliefFigure capacity={capacity} factors={factors} />
        <ConstraintMatrix capacity={capacity} factors={factors} />
      </div>
    </div>
  );
}
