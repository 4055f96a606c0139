'use client';

import { KNOWN_LEVELS, type KnownLevel } from '@/lib/model';
import { percent, score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { useResult } from '../context';
import { FigureTable } from '../FigureTable';

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
