'use client';

import { useResult } from '@/components/result/context';
import { ResultFigure } from '@/components/result/ResultFigure';
import { reliefBars } from '@/lib/charts/relief-bars';
import { fill } from '@/lib/i18n/fill';
import type { FactorResult } from '@/lib/model/result';
import type { CapacityId } from '@/lib/model/types';
import { percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** Expected relief beside what the conditions support. */
export function ReliefFigure({
  capacity,
  factors,
}: {
  capacity: CapacityId;
  factors: FactorResult[];
}) {
  const { wording, texts: words } = useResult();
  const { potential } = words;
  const rows = factors.map(({ id, relief }) => ({
    id,
    label: titles.factor(wording, id),
    ...relief,
  }));
  const inPercent = (share: number) => percent(wording, share);
  const texts = rows.map(({ id, label, expected, supported }) => ({
    id,
    factor: label,
    expected: inPercent(expected),
    supported: inPercent(supported),
  }));
  const caption = fill(potential.caption, { capacity: titles.capacity(wording, capacity) });

  return (
    <ResultFigure
      draw={(width) => reliefBars(rows, inPercent, width)}
      caption={caption}
      alts={texts.map((values) => fill(potential.alt, values))}
      reading={potential.reading}
      columns={potential.columns}
      rows={texts.map(({ id, factor, expected, supported }) => ({
        id,
        cells: [factor, expected, supported],
      }))}
    />
  );
}
