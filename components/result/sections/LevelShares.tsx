'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import type { KnownVerdictLevel } from '@/lib/model/types';
import { KNOWN_LEVELS } from '@/lib/model/types';
import { percent, score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The share of the runs per level, per capacity and as a whole. */
export function LevelShares() {
  const { result, wording, texts: words } = useResult();
  const { stability: texts } = words;
  const { levels } = wording.texts.model;
  const [name = '', middle = '', distribution = ''] = texts.columns;
  const shares = (of: Record<KnownVerdictLevel, number>) =>
    KNOWN_LEVELS.map((level) => percent(wording, of[level]));
  const rows = result.capacities.flatMap(({ id, stability }) =>
    stability
      ? {
          id,
          cells: [
            titles.capacity(wording, id),
            ...shares(stability.levels),
            score(wording, stability.p50),
            span(wording, [stability.p5, stability.p95]),
          ],
        }
      : [],
  );
  const overall = result.overall.stability;

  return (
    <FigureTable
      caption={texts.caption}
      columns={[name, ...KNOWN_LEVELS.map((level) => levels[level].title), middle, distribution]}
      rows={[
        ...rows,
        ...(overall
          ? [{ id: 'overall', cells: [texts.overall, ...shares(overall.levels), '–', '–'] }]
          : []),
      ]}
    />
  );
}
