'use client';

import { useResult } from '@/components/result/context';
import { LevelTag } from '@/components/result/LevelTag';
import { ResultSection } from '@/components/result/ResultSection';
import { fill } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';
import { capacityWords } from '@/lib/wording';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { Ask } from './Ask';
import { BeamFigure } from './BeamFigure';
import { DigitalEffect } from './DigitalEffect';
import { FactorTable } from './FactorTable';
import { GapTrace } from './GapTrace';
import { Limits } from './Limits';

/** The reasons behind one capacity: its beam, the factors with their answers, what digital changes. */
export function CapacityReasons({ capacity }: { capacity: CapacityResult }) {
  const { result, wording, texts: words } = useResult();
  const texts = capacityWords(wording, result, capacity);
  const quick = result.basis === 'quick';
  const left = result.factors.filter((factor) => factor.capacity === capacity.id && factor.left);

  return (
    <ResultSection
      id={capacity.id}
      title={texts.title}
      lead={wording.texts.model.capacities[capacity.id].short}
    >
      <div className="max-w-measure">
        <p className="text-lg">
          <LevelTag level={texts.level} title={texts.levelTitle} />
        </p>
        <p className="mt-1">
          {texts.gap} {texts.range} {texts.decisive}
        </p>
        <Limits capacity={capacity.id} />
        <GapTrace capacity={capacity} />
      </div>
      <BeamFigure capacity={capacity.id} />
      <FactorTable capacity={capacity.id} />
      {left.length > 0 && (
        <p className="max-w-measure text-sm text-ink-soft">
          {fill(words.capacity.left, {
            factors: enumerate(
              wording,
              left.map(({ id }) => titles.factor(wording, id)),
            ),
          })}
        </p>
      )}
      {!quick && <DigitalEffect capacity={capacity} />}
      {!quick && <Ask capacity={capacity} />}
    </ResultSection>
  );
}
