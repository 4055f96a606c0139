'use client';

import { useResult } from '@/components/result/context';
import { titles } from '@/lib/wording/titles';
import { PairFigure } from './PairFigure';

/** What the proposal assumes of the municipality beside what the team rates; never averaged. */
export function Claims() {
  const { result, wording, texts: words } = useResult();
  const { claims: texts } = words;
  if (result.claims.every(({ central }) => central === null)) return null;
  return (
    <div>
      <h3 className="text-lg">{texts.title}</h3>
      <div className="mt-4">
        <PairFigure
          rows={result.claims.map(({ capacity, central, local }) => ({
            id: capacity,
            label: titles.capacity(wording, capacity),
            first: central,
            second: local,
          }))}
          caption={texts.caption}
          texts={texts}
          alt={texts.alt}
          columns={texts.columns}
          reading={texts.reading}
        />
      </div>
    </div>
  );
}
