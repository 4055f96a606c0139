import { MOST_COLUMNS, MOST_LINES, MOST_UNPACKED } from './limits';
import type { GridOrRefusal, ListNote } from './types';

/** A place in a sheet: `B12`, or `12` of a line. */
const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;
/** Every attribute `r`, however it is quoted. */
const PLACES = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** A line further down belongs to no list, and the lines before it would have to be made. */
const LAST_LINE = 10 * MOST_LINES;
const FORMULA = /<(?:\w+:)?f[\s>/]/g;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

/** Whether a sheet stays within what can be read; its places are as the file says, before it is parsed. */
function boundsOf(sheet: string): 'fine' | 'damaged' | 'tooManyColumns' | 'tooLarge' {
  for (const [, double, single] of sheet.matchAll(PLACES)) {
    const [, letters, line] = PLACE.exec(double ?? single ?? '') ?? [];
    if (letters === undefined) return 'damaged';
    if (Number(line) > LAST_LINE) return 'tooLarge';
    // A spreadsheet may keep a format far to the right; only what no list has is refused.
    if (columnOf(letters) > 40 * MOST_COLUMNS) return 'tooManyColumns';
  }
  return 'fine';
}

/** Lines and cells of the first sheet with something in it. A formula gives the value that was saved with it. */
export async function xlsxGrid(bytes: Uint8Array): Promise<GridOrRefusal> {
  const [{ zipSync }, { UnzipError, unzip }] = await Promise.all([
    import('fflate'),
    import('@/lib/bytes/unzip'),
  ]);
  try {
    // Only what holds text.
    const takes = (name: string) => /\.(xml|rels)$/i.test(name);
    const parts = unzip(bytes, { takes, mostBytes: MOST_UNPACKED });
    const sheets = [...parts]
      .filter(([name]) => /worksheets\/[^/]+\.xml$/i.test(name))
      .map(([, part]) => new TextDecoder().decode(part));
    for (const sheet of sheets) {
      const bounds = boundsOf(sheet);
      if (bounds !== 'fine') return { refused: bounds };
    }
    const { default: readExcel } = await import('read-excel-file/universal');
    // As an archive that takes no work to unpack.
    const repacked = zipSync(Object.fromEntries(parts), { level: 0 });
    // Codes stay as they are written: as numbers they would lose what stands before them.
    const read = await readExcel<string>(repacked.buffer as ArrayBuffer, {
      parseNumber: (text) => text,
      trim: true,
    });
    const filled = read.filter(({ data }) => data.length > 0);
    const notes: ListNote[] = [];
    if (filled.length > 1)
      notes.push({ code: 'otherSheets', count: filled.length - 1, value: filled[0]?.sheet });
    const formulas = sheets.reduce((sum, sheet) => sum + (sheet.match(FORMULA)?.length ?? 0), 0);
    if (formulas > 0) notes.push({ code: 'formulaValue', count: formulas });
    const data: unknown[][] = filled[0]?.data ?? [];
    const rows = data.slice(0, MOST_LINES + 2).map((cells, at) => ({
      line: at + 1,
      cells: cells.map((cell, column) => {
        if (!(cell instanceof Date)) return textOf(cell);
        const day = cell.toISOString().slice(0, 10);
        notes.push({ code: 'date', line: at + 1, column: textOf(data[0]?.[column]), value: day });
        return day;
      }),
    }));
    return { rows, notes, faults: [] };
  } catch (error) {
    const tooLarge = error instanceof UnzipError && error.fault === 'tooLarge';
    return { refused: tooLarge ? 'tooLarge' : 'damaged' };
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const text = String(cell);
  // 1.1001E4 is how some programs write 11001.
  return /^\d+(\.\d+)?E\+?\d{1,2}$/i.test(text) ? String(Number(text)) : text;
}
