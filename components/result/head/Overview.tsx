'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { LevelTag } from '@/components/result/LevelTag';
import { levelRows } from '@/lib/charts/level-rows';
import { hasInitiative, readingWords } from '@/lib/findings';
import { levelRowsOf, levelWords } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import type { Reading } from '@/lib/model/result';
import { titles } from '@/lib/wording/titles';

/** All capacities by level: today, while an initiative is introduced, and once it runs. */
export function Overview() {
  const { result, wording, texts } = useResult();
  const { overview } = texts;
  const digital = hasInitiative(result);
  const rows = levelRowsOf(wording, result);
  const words = levelWords(wording);
  const said = (reading: Reading) => readingWords(wording, reading);
  const cells = result.capacities.map((capacity) => ({
    capacity: titles.capacity(wording, capacity.id),
    today: said(capacity),
    during: said(capacity.during),
    running: said(capacity.running),
  }));

  return (
    <ChartFigure
      drawing={levelRows(rows, words, 'wide')}
      narrow={levelRows(rows, words, 'narrow')}
      caption={overview.caption}
      alt={cells
        .map((values) => fill(digital ? overview.altDigital : overview.alt, values))
        .join(' ')}
      reading={overview.reading}
      showNumbers={texts.showNumbers}
      table={
        <FigureTable
          caption={overview.caption}
          columns={digital ? overview.columns : overview.columns.slice(0, 2)}
          rows={result.capacities.map((capacity) => ({
            id: capacity.id,
            cells: [
              titles.capacity(wording, capacity.id),
              ...[capacity, ...(digital ? [capacity.during, capacity.running] : [])].map(
                (reading, at) => <LevelTag key={overview.columns[at + 1]} reading={reading} />,
              ),
            ],
          }))}
        />
      }
    />
  );
}
