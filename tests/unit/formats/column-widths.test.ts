import { describe, expect, it } from 'vitest';
import { columnWidths } from '@/lib/formats/shared/column-widths';
import type { TableBlock } from '@/lib/report/types';

const setting = { width: 483, character: 4.7, around: 8.5 };
const needs = (text: string) => text.length * setting.character + setting.around;
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

const table = (
  columns: [header: string, width: number][],
  label = 'Limburg',
): Pick<TableBlock, 'columns' | 'rows'> => ({
  columns: columns.map(([header, width], at) => ({ header, width, rowHeader: at === 0 })),
  rows: [[[label], ...columns.slice(1).map(() => ['9'])]],
});

describe('the widths of columns', () => {
  it('leave every word of a head and of the name of a row whole', () => {
    const asked = table([
      ['Provincie', 2.3],
      ['Onder voorwaarden', 1.7],
      ['Zweeg', 1],
      ['Bevraagd', 1.3],
      ['Draagt', 9],
    ]);
    const widths = columnWidths(asked, setting);
    const words = ['Provincie', 'voorwaarden', 'Zweeg', 'Bevraagd', 'Draagt'];
    for (const [at, word] of words.entries())
      expect(widths[at]).toBeGreaterThanOrEqual(needs(word));
    expect(sum(widths)).toBeCloseTo(setting.width);
  });

  it('are the shares where there is room', () => {
    const widths = columnWidths(
      table([
        ['Wie', 2],
        ['Aantal', 1],
      ]),
      setting,
    );
    expect(widths).toEqual([322, 161]);
  });

  it('fill the table, and leave every column something, beside a word longer than it', () => {
    const widths = columnWidths(
      table(
        [
          ['Punt', 2],
          ['Uitkomst', 1],
        ],
        'x'.repeat(500),
      ),
      setting,
    );
    expect(sum(widths)).toBeCloseTo(setting.width);
    expect(widths[1]).toBeCloseTo(needs('Uitkomst'));
  });
});
