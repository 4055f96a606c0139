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
export function CapacityLine({ said }: { said: CapacityWords }) {
  const { result, request, speech, words } = useResult();
  const capacity = result.capacities.find(({ id }) => id === said.id);
  const factors = beamFactors(result, said.id, (id) => titles.factor(speech, id));
  if (!capacity) return null;
  const { gap } = capacity;
  const before = request.previousRound?.gaps?.[said.id] ?? null;

  return (
    <li className="grid items-start gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[15rem_minmax(0,1fr)_7.5rem]">
      <div>
        <h3 className="text-base">
          <a href={`#${said.id}`}>{said.title}</a>
        </h3>
        <p className="mt-0.5">
          <LevelTag level={said.level} title={said.levelTitle} />
        </p>
      </div>
      <div className="max-w-measure text-sm">
        <p>{said.decisive}</p>
        <p className="mt-1 text-ink-soft">
          {said.range} {result.basis === 'full' && hasInitiative(result) && said.after}
        </p>
      </div>
      <div className="flex items-end gap-6 md:block">
        <BeamMini factors={factors} />
        <p className="mt-1 text-sm tabular-nums">
          <strong>{score(speech, gap)}</strong>
          {gap !== null && <span className="text-ink-soft"> {words.head.gapOutOf}</span>}
        </p>
        {before !== null && (
          <p className="text-sm text-ink-soft tabular-nums">
            {fill(words.head.previous, { score: score(speech, before) })}
          </p>
        )}
      </div>
    </li>
  );
}
