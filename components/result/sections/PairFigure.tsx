'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { pairBars } from '@/lib/charts/pair-bars';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import { score, signed } from '@/lib/wording/numbers';

interface PairFigureProps {
  rows: { id: string; label: string; first: number | null; second: number | null }[];
  caption: string;
  /** Names of the open and the filled mark. */
  texts: { first: string; second: string };
  alt: Template<'name' | 'first' | 'second'>;
  columns: string[];
  /** Adds the difference as a last column. */
  difference?: boolean;
  reading?: string;
}

/** Two values of the same thing beside each other. */
export function PairFigure({
  rows,
  caption,
  texts,
  alt,
  columns,
  difference,
  reading,
}: PairFigureProps) {
  const { wording, texts: page } = useResult();
  return (
    <ChartFigure
      drawing={pairBars(rows, texts, 'wide')}
      narrow={pairBars(rows, texts, 'narrow')}
      caption={caption}
      alt={rows
        .map(({ label, first, second }) =>
          fill(alt, { name: label, first: score(wording, first), second: score(wording, second) }),
        )
        .join(' ')}
      reading={reading}
      showNumbers={page.showNumbers}
      table={
        <FigureTable
          caption={caption}
          columns={columns}
          rows={rows.map(({ id, label, first, second }) => ({
            id,
            cells: [
              label,
              score(wording, first),
              score(wording, second),
              ...(difference
                ? [signed(wording, first === null || second === null ? null : second - first)]
                : []),
            ],
          }))}
        />
      }
    />
  );
}
