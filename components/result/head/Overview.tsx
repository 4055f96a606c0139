'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { type RangeRow, type RangeScale, rangeBars } from '@/lib/charts/range-bars';
import { fill } from '@/lib/i18n/fill';
import { thresholds } from '@/lib/instrument/assumptions';
import type { CapacityResult } from '@/lib/model/result';
import { hasInitiative } from '@/lib/result-view/parts';
import { range, score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** All gaps on one scale, before and after digitalization. */
export function Overview() {
  const { result, wording, texts } = useResult();
  const { overview } = texts;
  const quick = result.basis === 'quick';
  const [first = '', second = '', third = ''] = overview.names;
  const scale: RangeScale | null = quick ? null : { thresholds, names: [first, second, third] };
  const rows = result.capacities.map((capacity) =>
    rangeRow(capacity, titles.capacity(wording, capacity.id), {
      after: !quick && hasInitiative(result),
      spread: !quick,
    }),
  );

  return (
    <ChartFigure
      drawing={rangeBars(rows, scale, 'wide')}
      narrow={rangeBars(rows, scale, 'narrow')}
      caption={overview.caption}
      alt={result.capacities
        .map(({ id, gap, gapAfter, bounds }) =>
          fill(quick ? overview.altQuick : overview.alt, {
            capacity: titles.capacity(wording, id),
            gap: score(wording, gap),
            range: range(wording, bounds),
            after: score(wording, gapAfter),
          }),
        )
        .join(' ')}
      reading={
        quick
          ? overview.readingQuick
          : fill(overview.reading, { conditions: thresholds[0], strengthen: thresholds[1] })
      }
      showNumbers={texts.showNumbers}
      table={
        <FigureTable
          caption={overview.caption}
          columns={quick ? overview.columns.slice(0, 3) : overview.columns}
          rows={result.capacities.map((capacity) => ({
            id: capacity.id,
            cells: [
              titles.capacity(wording, capacity.id),
              score(wording, capacity.gap),
              span(wording, capacity.bounds),
              ...(quick
                ? []
                : [
                    score(wording, capacity.gapAfter),
                    span(wording, capacity.boundsAfter),
                    span(wording, distributionOf(capacity)),
                  ]),
            ],
          }))}
        />
      }
    />
  );
}

const distributionOf = ({ stability }: CapacityResult): [number, number] | null =>
  stability && [stability.p5, stability.p95];

const rangeRow = (
  capacity: CapacityResult,
  label: string,
  shown: { after: boolean; spread: boolean },
): RangeRow => ({
  label,
  gap: capacity.gap,
  bounds: capacity.bounds,
  after: shown.after ? capacity.gapAfter : null,
  boundsAfter: shown.after ? capacity.boundsAfter : null,
  spread: shown.spread ? distributionOf(capacity) : null,
});
