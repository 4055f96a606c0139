'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { LevelTag } from '@/components/result/LevelTag';
import { ResultSection } from '@/components/result/ResultSection';
import type { CapacityResult } from '@/lib/model/result';
import { titles } from '@/lib/wording/titles';
import { BeamFigure } from './BeamFigure';
import { DigitalEffect } from './DigitalEffect';
import { FactorTable } from './FactorTable';
import { HowLevel } from './HowLevel';
import { OpenCapacity } from './OpenCapacity';

/** The reasons behind one capacity: its beam, the factors with their answers, what digital changes. */
export function CapacityReasons({ capacity }: { capacity: CapacityResult }) {
  const { result, wording } = useResult();
  const { id } = capacity;
  const quick = result.basis === 'quick';

  return (
    <ResultSection
      id={id}
      title={titles.capacity(wording, id)}
      lead={wording.texts.model.capacities[id].short}
    >
      <div className="max-w-measure">
        {!quick && (
          <p className="text-lg">
            <LevelTag reading={capacity} />
          </p>
        )}
        <Finding id={`capacity.${id}`} className="mt-1" />
        {!quick && <HowLevel capacity={capacity} />}
      </div>
      <BeamFigure capacity={id} />
      <FactorTable capacity={id} />
      {!quick && <DigitalEffect capacity={capacity} />}
      {!quick && <OpenCapacity capacity={capacity} />}
    </ResultSection>
  );
}
