'use client';

import { CycleFigure } from '@/components/charts/CycleFigure';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import type { CycleStation } from '@/lib/charts/cycle';

/** The first round as a cycle: what was visited. */
export function Cycle({ stations, rounds }: { stations: CycleStation[]; rounds: number }) {
  const { texts } = useResult();
  return (
    <ResultSection id="cycle" title={texts.cycle.title}>
      <CycleFigure
        stations={stations}
        earlierRounds={rounds}
        words={{ ...texts.cycle, showNumbers: texts.showNumbers }}
      />
    </ResultSection>
  );
}
