'use client';

import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import type { CapacityId } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';

/** Where two answers must come together, the one that holds the other back. */
export function Limits({ capacity }: { capacity: CapacityId }) {
  const { result, wording, texts } = useResult();
  return result.factors.map(
    ({ id, capacity: own, limitedBy }) =>
      own === capacity &&
      limitedBy && (
        <p key={id} className="mt-2">
          {fill(texts.capacity.limited, {
            factor: titles.factor(wording, id),
            question: titles.question(wording, limitedBy),
          })}
        </p>
      ),
  );
}
