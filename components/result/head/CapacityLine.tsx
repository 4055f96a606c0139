'use client';

import { BeamMini } from '@/components/charts/BeamMini';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { LevelTag } from '@/components/result/LevelTag';
import { missedWords, readingWords, shortIn } from '@/lib/findings';
import { beamFactors } from '@/lib/findings/figures';
import { fill, plural } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';
import { READINGS } from '@/lib/model/types';
import { shownFactors } from '@/lib/result-view/factors';
import { titles } from '@/lib/wording/titles';

/** How many parts miss how much, the most first: "1 onderdeel mist drie stappen". */
function Missing({ capacity }: { capacity: CapacityResult }) {
  const { result, wording, texts } = useResult();
  const counts = new Map<string, number>();
  for (const { shortfall } of shortIn(result, capacity.id).toSorted(
    (a, b) => b.misses - a.misses,
  )) {
    const words = missedWords(wording, shortfall);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return (
    <ul className="text-sm text-ink-soft">
      {[...counts].map(([words, count]) => (
        <li key={words}>{plural(wording.locale, texts.head.parts, count, { steps: words })}</li>
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
