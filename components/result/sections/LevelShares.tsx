'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import type { KnownLevel } from '@/lib/model/types';
import { percent, score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

const LEVELS: KnownLevel[] = ['carries', 'conditions', 'strengthen'];

/** The share of the runs per level, per capacity and as a whole. */
export function LevelShares() {
  const { result, speech, words } = useResult();
  const { stability: said } = words;
  const { levels } = speech.texts.model;
  const [name = '', middle = '', spread = ''] = said.columns;
  const shares = (of: Record<KnownLevel, number>) =>
    LEVELS.map((level) => percent(speech, of[level]));
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
      columns={[name, ...LEVELS.map((level) => levels[level].title), middle, spread]}
      rows={[
        ...rows,
        ...(overall
          ? [{ id: 'overall', cells: [said.overall, ...shares(overall.levels), '–', '–'] }]
          : []),
      ]}
    />
  );
}
