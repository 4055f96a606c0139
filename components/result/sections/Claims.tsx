'use client';

import { useResult } from '@/components/result/context';
import { titles } from '@/lib/wording/titles';
import { PairFigure } from './PairFigure';

/** What the proposal assumes of the municipality beside what the team rates; never averaged. */
export function Claims() {
  const { result, speech, words } = useResult();
  const { claims: said } = words;
  if (result.claims.every(({ central }) => central === null)) return null;
  return (
    <div>
      <h3 className="text-lg">{said.title}</h3>
      <div className="mt-4">
        <PairFigure
          rows={result.claims.map(({ capacity, central, local }) => ({
            id: capacity,
            label: titles.capacity(speech, capacity),
            first: central,
            second: local,
          }))}
          caption={said.caption}
          words={said}
          alt={said.alt}
          columns={said.columns}
          reading={said.reading}
        />
      </div>
    </div>
  );
}
