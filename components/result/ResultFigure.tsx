'use client';

import type { ReactNode } from 'react';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import type { Drawing } from '@/lib/charts/drawing';
import { useResult } from './context';

interface ResultFigureProps {
  draw: (width: 'wide' | 'narrow') => Drawing;
  /** What the figure shows, in one sentence; also the name of its table. */
  caption: string;
  /** Its numbers in sentences. */
  alts: readonly string[];
  /** How to read it. */
  reading?: string;
  columns: string[];
  rows: { id: string; cells: ReactNode[] }[];
}

/** A figure of the result, with its numbers in sentences and in a table. */
export function ResultFigure({ draw, caption, alts, reading, columns, rows }: ResultFigureProps) {
  const { showNumbers } = useResult().texts;
  return (
    <ChartFigure
      drawing={draw('wide')}
      narrow={draw('narrow')}
      caption={caption}
      alt={alts.join(' ')}
      reading={reading}
      showNumbers={showNumbers}
      table={<FigureTable caption={caption} columns={columns} rows={rows} />}
    />
  );
}
