'use client';

import { BeamMini } from '@/components/charts/BeamMini';
import { useResult } from '@/components/result/context';
import { LevelTag } from '@/components/result/LevelTag';
import { fill } from '@/lib/i18n/fill';
import { hasInitiative } from '@/lib/result-view/parts';
import type { CapacityWords } from '@/lib/wording';
import { beamFactors } from '@/lib/wording/beam-factors';
import { score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** A capacity on the first screen: level, sentence, gap with its range, and its beam. */
export function CapacityLine({ texts }: { texts: CapacityWords }) {
  const { result, request, wording, texts: words } = useResult();
  const capacity = result.capacities.find(({ id }) => id === texts.id);
  const factors = beamFactors(result, texts.id, (id) => titles.factor(wording, id));
  if (!capacity) return null;
  const { gap } = capacity;
  const before = request.previousRound?.gaps?.[texts.id] ?? null;

  return (
    <li className="grid items-start gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[15rem_minmax(0,1fr)_7.5rem]">
      <div>
        <h3 className="text-base">
          <a href={`#${texts.id}`}>{texts.title}</a>
        </h3>
        <p className="mt-0.5">
          <LevelTag level={texts.level} title={texts.levelTitle} />
        </p>
      </div>
      <div className="max-w-measure text-sm">
        <p>{texts.decisive}</p>
        <p className="mt-1 text-ink-soft">
          {texts.range} {result.basis === 'full' && hasInitiative(result) && texts.after}
        </p>
      </div>
      <div className="flex items-end gap-6 md:block">
        <BeamMini factors={factors} />
        <p className="mt-1 text-sm tabular-nums">
          <strong>{score(wording, gap)}</strong>
          {gap !== null && <span className="text-ink-soft"> {words.head.gapOutOf}</span>}
        </p>
        {before !== null && (
          <p className="text-sm text-ink-soft tabular-nums">
            {fill(words.head.previous, { score: score(wording, before) })}
          </p>
        )}
      </div>
    </li>
  );
}
