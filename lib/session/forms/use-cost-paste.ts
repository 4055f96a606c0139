import { type ClipboardEvent, useState } from 'react';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { cellsIn, isBlock } from '@/lib/fields/cell-block';
import type { CostForm } from '@/lib/fields/cost-fields';
import { costCellOf, pasteCells, type UnreadCell } from '@/lib/fields/cost-paste';
import { fill, plural } from '@/lib/i18n/fill';
import { MOST_COST_LINES } from '@/lib/instrument/schema/limits';
import { useTexts } from '@/lib/page-texts/assessment';
import { useSession } from '@/lib/session/session';

/** Cells that cannot be read are named up to so many. */
const MOST_NAMED = 5;

/**
 * A block of cells from a spreadsheet goes into the cells of the cost table from the present one on; any
 * other text where it is. `told` says what was done with it, and what could not be read.
 */
export function useCostPaste(form: CostForm, years: readonly string[]) {
  const texts = useTexts('costs');
  const { change } = useSession();
  const [told, setTold] = useState('');

  const unreadWords = ({ row, name, text }: UnreadCell): string => {
    const isLine = row !== 'promised';
    const columns = [
      [isLine ? fieldPath.costCell(row, 'oneOff') : fieldPath.promised('oneOff'), texts.oneOff],
      ...years.map((year, at) => [
        isLine ? fieldPath.costYear(row, at) : fieldPath.promisedYear(at),
        year,
      ]),
      ...(isLine ? [[fieldPath.costCell(row, 'fte'), texts.fteShort]] : []),
    ] as [Parameters<typeof controlName>[0], string][];
    return fill(texts.pastedCell, {
      row: isLine ? fill(texts.line, { number: row + 1 }) : texts.promised,
      column: columns.find(([path]) => controlName(path) === name)?.[1] ?? texts.label,
      text: text.slice(0, 40),
    });
  };

  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const cell = event.target instanceof HTMLInputElement && costCellOf(form, event.target.name);
    if (!cell || !isBlock(text)) return;
    event.preventDefault();
    const pasted = pasteCells(form, cell, cellsIn(text));
    change(
      cell.row === 'promised' ? fieldPath.promisedYear(0) : 'request.costs.lines',
      pasted.change,
      { buildsOn: true },
    );
    const unread = pasted.unread.slice(0, MOST_NAMED).map(unreadWords).join('; ');
    setTold(
      [
        plural(form.locale, texts.pasted, pasted.count),
        pasted.hasHead && texts.pastedHead,
        !pasted.rowsFit &&
          (cell.row === 'promised'
            ? texts.pastedOneRow
            : fill(texts.pastedMost, { most: MOST_COST_LINES })),
        !pasted.columnsFit && texts.pastedColumns,
        unread && fill(texts.pastedUnread, { cells: unread }),
      ]
        .filter(Boolean)
        .join(' '),
    );
  };

  return { told, onPaste };
}
