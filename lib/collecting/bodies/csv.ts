import { MOST_LINES } from './limits';
import { decodeList } from './text';
import type { GridOrRefusal, LineFault, ListNote } from './types';

/** What spreadsheets read first to know the separator; it may stand in quotes. */
const SEPARATOR_LINE = /^"?sep=(.)"?[^\S\r\n]*(\r\n|\r|\n)/i;
/** Characters by which the separator is guessed. */
const BEGINNING = 100_000;
const LINE_END = /\r\n|\r|\n/g;

/** Lines and cells of a CSV file: the separator is found, quotes are taken off, nothing is evaluated. */
export async function csvGrid(bytes: Uint8Array): Promise<GridOrRefusal> {
  const decoded = decodeList(bytes);
  if (!decoded) return { refused: 'notAList' };
  const { default: Papa } = await import('papaparse');
  const separator = SEPARATOR_LINE.exec(decoded.text);
  const text = separator ? decoded.text.slice(separator[0].length) : decoded.text;
  // Blank lines would count against every separator.
  const guessed = Papa.parse(text.slice(0, BEGINNING), {
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: 10,
  }).meta.delimiter;
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator?.[1] ?? guessed,
    // Below the header one more than is read, so that a longer list is told.
    preview: MOST_LINES + 2,
  });
  const notes: ListNote[] = decoded.encoding ? [{ code: 'encoding', as: decoded.encoding }] : [];
  const faults: LineFault[] = [];
  let line = separator ? 2 : 1;
  const rows = data.map((cells, at) => {
    const row = { line, cells };
    line += 1 + cells.reduce((ends, cell) => ends + (cell.match(LINE_END)?.length ?? 0), 0);
    if (errors.some((error) => error.type === 'Quotes' && error.row === at)) {
      const value = cells.join(' ').slice(0, 80);
      faults.push({ code: 'openQuote', line: row.line, column: null, value });
    }
    return row;
  });
  const broken = new Set(faults.map((fault) => fault.line));
  return { rows: rows.filter((row) => !broken.has(row.line)), notes, faults };
}
