'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { beam, beamNarrow } from '@/lib/charts/beam';
import { fill } from '@/lib/i18n/fill';
import type { CapacityId } from '@/lib/model/types';
import { shownFactors } from '@/lib/result-view/factors';
import { beamWords } from '@/lib/wording/beam';
import { beamFactors } from '@/lib/wording/beam-factors';
import { score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** A capacity as a beam on its factors, with the same numbers in words and in a table. */
export function BeamFigure({ capacity }: { capacity: CapacityId }) {
  const { result, wording, texts } = useResult();
  const shown = shownFactors(result, capacity);
  const factors = beamFactors({ factors: shown }, capacity, (id) => titles.factor(wording, id));
  const caption = fill(texts.capacity.beamCaption, {
    capacity: titles.capacity(wording, capacity),
  });
  const { columns, beamAlt, beamReading } = texts.capacity;
  const onBeam = beamWords(wording, texts);

  return (
    <ChartFigure
      drawing={beam(factors, onBeam)}
      narrow={beamNarrow(factors, onBeam)}
      caption={caption}
      alt={factors
        .map(({ label, demand, supply, shortfall, after }) =>
          fill(beamAlt, {
            factor: label,
            demand: score(wording, demand),
            supply: score(wording, supply),
            shortfall: score(wording, shortfall),
            after: score(wording, after),
          }),
        )
        .join(' ')}
      reading={capacity === result.capacities[0]?.id ? beamReading : undefined}
      showNumbers={texts.showNumbers}
      table={
        <FigureTable
          caption={caption}
          columns={[
            columns.factor,
            columns.demand,
            columns.supply,
            columns.shortfall,
            columns.bounds,
          ]}
          rows={factors.map(({ id, label, demand, supply, shortfall, bounds }) => ({
            id,
            cells: [
              label,
              score(wording, demand),
              score(wording, supply),
              score(wording, shortfall),
              span(wording, bounds),
            ],
          }))}
        />
      }
    />
  );
}
