'use client';

import { useResult } from '@/components/result/context';
import { ResultFigure } from '@/components/result/ResultFigure';
import { beam, beamNarrow } from '@/lib/charts/beam';
import { beamAlt, beamFactors, beamWords, stepsAndRange } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import type { CapacityId } from '@/lib/model/types';
import { shownFactors } from '@/lib/result-view/factors';
import { titles } from '@/lib/wording/titles';

/** A capacity as a beam on its factors, with the same steps in words and in a table. */
export function BeamFigure({ capacity }: { capacity: CapacityId }) {
  const { result, wording, texts } = useResult();
  const factors = beamFactors(wording, result, capacity, shownFactors(result, capacity));
  const words = beamWords(wording);
  const { columns, beamCaption, beamReading } = texts.capacity;
  const caption = fill(beamCaption, { capacity: titles.capacity(wording, capacity) });
  const digital = factors.some(({ during }) => during !== null);
  const first = capacity === result.capacities[0]?.id;

  return (
    <ResultFigure
      draw={(width) => (width === 'wide' ? beam : beamNarrow)(factors, words)}
      caption={caption}
      alts={[beamAlt(wording, factors)]}
      reading={first ? beamReading : undefined}
      columns={[
        columns.factor,
        columns.today,
        ...(digital ? [columns.during, columns.running] : []),
      ]}
      rows={factors.map(({ id, label, today, during, running }) => ({
        id,
        cells: [
          label,
          stepsAndRange(wording, today),
          ...(during && running
            ? [stepsAndRange(wording, during), stepsAndRange(wording, running)]
            : []),
        ],
      }))}
    />
  );
}
