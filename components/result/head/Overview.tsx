'use client';

import { useResult } from '@/components/result/context';
import { LevelTag } from '@/components/result/LevelTag';
import { ResultFigure } from '@/components/result/ResultFigure';
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
    <ResultFigure
      draw={(width) => levelRows(rows, words, width)}
      caption={overview.caption}
      alts={cells.map((values) => fill(digital ? overview.altDigital : overview.alt, values))}
      reading={overview.reading}
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
  );
}
