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
      note={!quick && <LevelTag reading={capacity} />}
      lead={wording.texts.model.capacities[id].short}
    >
      <div className="max-w-measure">
        <Finding id={`capacity.${id}`} />
        {!quick && <HowLevel capacity={capacity} />}
      </div>
      <BeamFigure capacity={id} />
      <FactorTable capacity={id} />
      {!quick && <DigitalEffect capacity={capacity} />}
      {!quick && <OpenCapacity capacity={capacity} />}
    </ResultSection>
  );
}
