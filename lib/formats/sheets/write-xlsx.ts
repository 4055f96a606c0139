import writeXlsxFile, {
  type CellObject,
  type Feature,
  type Row,
  type Sheet as WorkbookSheet,
} from 'write-excel-file/universal';
import { datedArchive } from '@/lib/formats/shared/archive';
import { CORE_PROPERTIES, coreProperties } from '@/lib/formats/shared/core-properties';
import { emptyElement } from '@/lib/formats/shared/markup';
import { tones } from '@/lib/formats/shared/theme';
import type { ReportMeta } from '@/lib/report/types';
import { printed } from './print';
import { rowHeight } from './row-height';
import type { Cell, Sheet, SheetColumn } from './sheet';

/** Tables as the sheets of one workbook; the header line stays in view. */
export async function workbook(
  sheets: Sheet[],
  meta: ReportMeta,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeXlsxFile(
    sheets.map(
      ({ title, namesStay, columns, rows }): WorkbookSheet<Blob> => ({
        sheet: title,
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        ...(namesStay && { stickyColumnsCount: 1 }),
        orientation: 'landscape',
        data: [
          inOneRow(columns, columns.map(headerCell)),
          ...rows.map(
            (row): Row =>
              inOneRow(
                columns,
                row.map((cell, at) => cellOf(cell, columns[at]?.align)),
              ),
          ),
        ],
      }),
    ),
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [aboutItself(meta), workedOut(sheets), printed(sheets, meta)],
    },
  );
  const blob = await file.toBlob();
  return datedArchive(new Uint8Array(await blob.arrayBuffer()), meta.date);
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Title and language of the workbook, which the library leaves out. */
const aboutItself = (meta: ReportMeta): Feature<Blob> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          emptyElement('Override', { ContentType: CONTENT_TYPE, PartName: `/${CORE_PROPERTIES}` }),
      },
      '_rels/.rels': {
        insert: () =>
          emptyElement('Relationship', {
            Id: 'rId-core-1',
            Type: `${PACKAGE}/core-properties`,
            Target: CORE_PROPERTIES,
          }),
      },
    },
    write: {
      files: () => ({
        [CORE_PROPERTIES]: coreProperties(`${meta.title} – ${meta.copyTitle}`, meta),
      }),
    },
  },
});

/** What the formulas of each sheet come to, in their order: for who shows a file without working it out. */
const workedOut = (sheets: Sheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _, { sheetIndex }) => {
          const values = (sheets[sheetIndex]?.rows ?? [])
            .flat()
            .flatMap((cell) =>
              typeof cell === 'object' && cell.kind === 'formula' ? cell.value : [],
            )
            .values();
          return content.replace(/<\/f>/g, (end) => `${end}<v>${values.next().value ?? ''}</v>`);
        },
      },
    },
  },
});

/** Cells beside each other, high enough for all of their text. */
function inOneRow(columns: readonly SheetColumn[], cells: (CellObject | null)[]): Row {
  const height = rowHeight(
    cells.flatMap((cell, at) =>
      typeof cell?.value === 'string' && cell.wrap
        ? [[cell.value, columns[at]?.width ?? 1] as const]
        : [],
    ),
  );
  return height === undefined ? cells : cells.map((cell) => cell && { ...cell, height });
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

const EUROS = '€ #,##0';

/** Decimals that may be absent have no format: one would leave a decimal mark without decimals. */
const formatOf = ({ kind, decimals }: Extract<Cell, { decimals: number }>): string | undefined => {
  if (kind === 'euros') return decimals === 0 ? EUROS : '€ #,##0.00';
  return decimals === 0 ? '#,##0' : undefined;
};

function cellOf(cell: Cell, align: SheetColumn['align']): CellObject | null {
  if (cell === '') return null;
  const theme = { align, alignVertical: 'top' } as const;
  if (typeof cell === 'string') {
    return { ...theme, type: String, value: cell, wrap: true };
  }
  if (cell.kind === 'day') {
    return {
      ...theme,
      align: align ?? 'left',
      type: Date,
      value: new Date(`${cell.value}T00:00:00Z`),
      format: 'yyyy-mm-dd',
    };
  }
  if (cell.kind === 'formula') {
    const format = cell.decimals === undefined ? EUROS : '#,##0.##';
    return { ...theme, type: 'Formula', value: cell.formula, format };
  }
  return { ...theme, type: Number, value: cell.value, format: formatOf(cell) };
}
