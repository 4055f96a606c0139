'use client';

import { BeamMini } from '@/components/charts/BeamMini';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { LevelTag } from '@/components/result/LevelTag';
import { readingWords, steps } from '@/lib/findings';
import { beamFactors } from '@/lib/findings/figures';
import { fill, plural } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';
import { READINGS } from '@/lib/model/types';
import { shownFactors } from '@/lib/result-view/factors';
import { titles } from '@/lib/wording/titles';

/** Most steps first. */
const DEPTHS = [4, 3, 2, 1] as const;

/** How many parts miss exactly how many steps: "1 onderdeel mist drie stappen". */
function Missing({ capacity: { missing } }: { capacity: CapacityResult }) {
  const { wording, texts } = useResult();
  const counts = DEPTHS.map((depth) => ({
    depth,
    count: missing[depth] - (depth === 4 ? 0 : missing[(depth + 1) as 2 | 3 | 4]),
  })).filter(({ count }) => count > 0);
  return (
    <ul className="text-sm text-ink-soft">
      {counts.map(({ depth, count }) => (
        <li key={depth}>
          {plural(wording.locale, texts.head.parts, count, { steps: steps(wording, depth) })}
        </li>
      ))}
    </ul>
  );
}

/** A capacity on the first screen: level, how many parts fall short how far, and its beam. */
export function CapacityLine({ capacity }: { capacity: CapacityResult }) {
  const { result, wording, texts: words } = useResult();
  const { id } = capacity;
  const full = result.basis === 'full';
  const before = result.round?.earlier.capacities.find((one) => one.id === id);
  const changes = READINGS.filter(
    (when) => capacity[when].between.join() !== capacity.between.join(),
  );

  return (
    <li className="grid items-start gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[15rem_minmax(0,1fr)_12rem]">
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
            {changes.map((when) => (
              <Finding key={when} id={`${when}.${id}`} />
            ))}
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-end gap-x-6 md:block">
        <BeamMini factors={beamFactors(wording, result, id, shownFactors(result, id))} />
        {full && <Missing capacity={capacity} />}
      </div>
    </li>
  );
}
