import type { Material } from '@/lib/formats/material';
import { shownIn } from '@/lib/formats/shown';
import type { Cell, Sheet } from './sheet';

/** The verdict and what it rests on, in sentences. */
export function findingsSheet({ findings, texts }: Material): Sheet {
  const { sheets } = texts;
  return {
    title: sheets.findings,
    columns: [
      { header: sheets.figure, width: 24 },
      { header: sheets.sentence, width: 110 },
    ],
    rows: shownIn('xlsx', findings).map(({ figure = '', sentence }): Cell[] => [figure, sentence]),
  };
}
