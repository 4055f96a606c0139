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

/** A capacity at a glance: its level, its beam, and what falls short in a sentence. */
export function CapacityGlance({ capacity }: { capacity: CapacityResult }) {
  const { result, wording, texts, headOnly } = useResult();
  const { id } = capacity;
  const title = titles.capacity(wording, id);
  const full = result.basis === 'full';
  const before = result.round?.earlier.capacities.find((one) => one.id === id);
  return (
    <li className="border-b border-rule py-3 md:border-b-0 md:py-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {/* With large text on a narrow screen the beam stands below the title. */}
        <h3 className="min-w-0 flex-1 basis-20 text-base">
          {headOnly ? title : <a href={`#${id}`}>{title}</a>}
        </h3>
        <BeamMini factors={beamFactors(wording, result, id, shownFactors(result, id))} />
      </div>
      {full && (
        <p className="text-sm font-semibold">
          <LevelTag reading={capacity} />
        </p>
      )}
      <Finding id={`capacity.${id}`} className="text-sm/5" />
      {full && before && (
        <p className="text-sm text-ink-soft">
          {fill(texts.head.previous, { level: readingWords(wording, before) })}
        </p>
      )}
    </li>
  );
}
