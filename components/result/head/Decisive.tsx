'use client';

import { fill } from '@/lib/i18n/fill';
import { score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { useResult } from '../context';

/** The capacity that settles the conclusion, or why there is none yet. */
export function Decisive() {
  const { result, speech, words } = useResult();
  const { decidedBy, advice } = result.overall;
  const capacity = result.capacities.find(({ id }) => id === decidedBy);
  const sentence = capacity
    ? fill(words.head.decidedBy, {
        capacity: titles.capacity(speech, capacity.id),
        gap: score(speech, capacity.gap),
      })
    : speech.texts.model.advice[advice].sentence;
  return <p className="mt-4 max-w-measure text-lg">{sentence}</p>;
}
