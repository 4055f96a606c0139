'use client';

import { BeamMini } from '@/components/charts/BeamMini';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { LevelTag } from '@/components/result/LevelTag';
import { readingWords } from '@/lib/findings';
import { beamFactors } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';
import { shownFactors } from '@/lib/result-view/factors';
import { titles } from '@/lib/wording/titles';

/** A capacity on the first screen: level, how many parts fall short how far, and its beam. */
export function CapacityLine({ capacity }: { capacity: CapacityResult }) {
  const { result, wording, texts: words, findings } = useResult();
  const { id } = capacity;
  const full = result.basis === 'full';
  const figure = findings[`capacity.${id}`]?.figure;
  const before = result.round?.earlier.capacities.find((one) => one.id === id);

  return (
    <li className="grid items-start gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[15rem_minmax(0,1fr)_7.5rem]">
      <div>
        <h3 className="text-base">
          <a href={`#${id}`}>{titles.capacity(wording, id)}</a>
        </h3>
        {full && (
          <p className="mt-0.5">
            <LevelTag reading={capacity} />
          </p>
        )}
        {full && before && (
          <p className="text-sm text-ink-soft">
            {fill(words.head.previous, { level: readingWords(wording, before) })}
          </p>
        )}
      </div>
      <div className="max-w-measure text-sm">
        <Finding id={`capacity.${id}`} />
        {full && (
          <div className="mt-1 space-y-1 text-ink-soft">
            <Finding id={`during.${id}`} />
            <Finding id={`running.${id}`} />
          </div>
        )}
      </div>
      <div className="flex items-end gap-6 md:block">
        <BeamMini factors={beamFactors(wording, result, id, shownFactors(result, id))} />
        {full && figure && (
          <p className="mt-1 text-sm text-ink-soft">{fill(words.head.short, { count: figure })}</p>
        )}
      </div>
    </li>
  );
}
