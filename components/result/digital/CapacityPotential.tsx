'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import type { CapacityId } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { ConstraintMatrix } from './ConstraintMatrix';
import { ReliefFigure } from './ReliefFigure';

/** One capacity: hope beside conditions, what that takes away in whole steps, and which constraint binds what. */
export function CapacityPotential({ capacity }: { capacity: CapacityId }) {
  const { result, wording, texts } = useResult();
  const factors = result.factors.filter(
    ({ capacity: own, relief }) => own === capacity && relief.expected > 0,
  );
  if (factors.length === 0) return null;
  const supported = factors.filter(({ relief }) => relief.supported > 0);
  return (
    <div>
      <h3 className="text-lg">{titles.capacity(wording, capacity)}</h3>
      <div className="mt-4 space-y-6">
        <ReliefFigure capacity={capacity} factors={factors} />
        {supported.length > 0 ? (
          <ul className="max-w-measure list-disc space-y-1 pl-5 text-sm">
            {supported.map(({ id }) => (
              <li key={id}>
                {titles.factor(wording, id)}: <Finding id={`relief.${id}`} as="span" />
              </li>
            ))}
          </ul>
        ) : (
          <p className="max-w-measure text-sm">{texts.potential.noRelief}</p>
        )}
        <ConstraintMatrix capacity={capacity} factors={factors} />
      </div>
    </div>
  );
}
