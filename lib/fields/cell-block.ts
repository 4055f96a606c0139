/** The text between two separators: of a cell that holds one itself, what is between quotation marks. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/**
 * The cells of a text copied from a spreadsheet, row by row: tabs between columns, line breaks between
 * rows.
 */
export function cellsIn(text: string): string[][] {
  const tidy = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= tidy.length) {
    const [, quoted, plain, end] = CELL.exec(tidy) ?? [];
    if (end === undefined) return tidy.split('\n').map((row) => row.split('\t'));
    const cell = quoted?.replaceAll('""', '"') ?? plain ?? '';
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** Whether a text is more than what goes into one cell. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''));
