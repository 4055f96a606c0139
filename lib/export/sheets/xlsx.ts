import writeXlsxFile, {
  type CellObject,
  type Row,
  type Sheet as WorkbookSheet,
} from 'write-excel-file/universal';
import { tones } from '../theme';
import type { Cell, Sheet, SheetColumn } from './sheet';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tables as the sheets of one workbook; the header line stays in view. */
export async function workbook(sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeXlsxFile(
    sheets.map(
      ({ title, columns, rows }): WorkbookSheet<Blob> => ({
        sheet: title,
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        orientation: 'landscape',
        data: [
          columns.map(headerCell),
          ...rows.map((row): Row => row.map((cell, at) => cellOf(cell, columns[at]?.align))),
        ],
      }),
    ),
    { fontFamily: 'Calibri', fontSize: 11 },
  );
  const blob = await file.toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const headerCell = ({ header, align }: SheetColumn): CellObject => ({
  type: String,
  value: header,
  align,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: tones.surface,
  bottomBorderStyle: 'thin',
  bottomBorderColor: tones.soft,
});

/** Decimals that may be absent have no format: one would leave a decimal mark without decimals. */
const formatOf = ({ kind, decimals }: Extract<Cell, { decimals: number }>): string | undefined => {
  if (kind === 'euros') return decimals === 0 ? '€ #,##0' : '€ #,##0.00';
  return decimals === 0 ? '#,##0' : undefined;
};

function cellOf(cell: Cell, align: SheetColumn['align']): CellObject | null {
  if (cell === '') return null;
  const look = { align, alignVertical: 'top' } as const;
  if (typeof cell === 'string') {
    return { ...look, type: String, value: cell, wrap: true };
  }
  if (cell.kind === 'day') {
    return {
      ...look,
      type: Date,
      value: new Date(`${cell.value}T00:00:00Z`),
      format: 'yyyy-mm-dd',
    };
  }
  return { ...look, type: Number, value: cell.value, format: formatOf(cell) };
}
