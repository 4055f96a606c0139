'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { KNOWN_LEVELS } from '@/lib/model';
import type { KnownLevel } from '@/lib/model/types';
import { percent, score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The share of the runs per level, per capacity and as a whole. */
export function LevelShares() {
  const { result, speech, words } = useResult();
  const { stability: said } = words;
  const { levels } = speech.texts.model;
  const [name = '', middle = '', spread = ''] = said.columns;
  const shares = (of: Record<KnownLevel, number>) =>
    KNOWN_LEVELS.map((level) => percent(speech, of[level]));
  const rows = result.capacities.flatMap(({ id, stability }) =>
    stability
      ? {
          id,
          cells: [
            titles.capacity(speech, id),
            ...shares(stability.levels),
            score(speech, stability.p50),
            span(speech, [stability.p5, stability.p95]),
          ],
        }
      : [],
  );
  const overall = result.overall.stability;

  return (
    <FigureTable
      caption={said.caption}
      columns={[name, ...KNOWN_LEVELS.map((level) => levels[level].title), middle, spread]}
      rows={[
        ...rows,
        ...(overall
          ? [{ id: 'overall', cells: [said.overall, ...shares(overall.levels), '–', '–'] }]
          : []),
      ]}
    />
  );
}
