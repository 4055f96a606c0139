import type { Contact } from '@/lib/consultation/record';
import type { Body } from '@/lib/consultation/types';
import type { Locale } from '@/lib/i18n/locales';
import { readMoney, readNumber } from '@/lib/i18n/reading';
import { comparable } from '@/lib/instrument/municipalities/match';
import { columnsOf, isKnownTitle } from './columns';
import { type Flanders, type FlemishMunicipality, flanders } from './flemish';
import { thirdOf } from './income';
import { LARGEST_LIST, MOST_COLUMNS, MOST_GROUPINGS, MOST_LINES } from './limits';
import { FORMULA_SIGN, type ReadLine, readLine } from './lines';
import type {
  BodyList,
  Column,
  ColumnUse,
  Grid,
  GridOrRefusal,
  LineFault,
  ListNote,
  ListRefusal,
} from './types';
import { zeroesLost } from './zeroes';

export interface ReadOptions {
  /** In which language numbers are written where that makes a difference. */
  locale: Locale;
  /** What a person says of a column, by its position. */
  columns?: Readonly<Record<number, ColumnUse>>;
}

/** Anything but spaces and separators. */
const SAYS_SOMETHING = /[^\s;,|]/;

const refused = (why: ListRefusal, columns: Column[] = []): BodyList => ({
  refused: why,
  columns,
  bodies: [],
  contacts: {},
  classifications: {},
  faults: [],
  notes: [],
  lines: 0,
});

/**
 * Reads a list of bodies from a CSV or XLSX file of any country: id, name, group columns, inhabitants,
 * language, e-mail, kind, holding. Nothing is evaluated. Lines with a fault are told and left out, all
 * others can be taken over.
 */
export async function readBodies(bytes: Uint8Array, options: ReadOptions): Promise<BodyList> {
  if (bytes.length > LARGEST_LIST) return refused('tooLarge');
  const grid = await gridOf(bytes);
  return 'refused' in grid ? refused(grid.refused) : listOf(grid, options, await flanders());
}

async function gridOf(bytes: Uint8Array): Promise<GridOrRefusal> {
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return { refused: 'oldExcel' };
  if (a === 0x50 && b === 0x4b) return (await import('./xlsx')).xlsxGrid(bytes);
  return (await import('./csv')).csvGrid(bytes);
}

function listOf(grid: Grid, options: ReadOptions, known: Flanders): BodyList {
  const filled = grid.rows.filter(({ cells }) => cells.some((cell) => SAYS_SOMETHING.test(cell)));
  const [header, ...below] = filled;
  if (!header) return refused('empty');
  const titles = header.cells.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 100));
  while (titles.at(-1) === '') titles.pop();
  if (titles.length > MOST_COLUMNS) return refused('tooManyColumns');
  const rows = below.slice(0, MOST_LINES);
  const columns = limited(
    columnsOf(titles, (at) => rows.map(({ cells }) => (cells[at] ?? '').trim()), options.columns),
  );
  if (!columns.some(({ use }) => use === 'id' || use === 'name'))
    return refused('noIdColumn', columns);
  if (below.length === 0 && grid.faults.length === 0) return refused('headerOnly', columns);

  const notes = [...grid.notes, ...columnNotes(columns), ...formulaNotes(rows, columns)];
  const lines = rows.map((row) => readLine(row, columns, options.locale));
  notes.push(...recognize(lines, columns, known));
  const zeroes = zeroesLost(lines.map(({ body }) => body.id));
  if (zeroes) notes.push({ code: 'leadingZero', ...zeroes });

  const faults = [...grid.faults, ...lines.flatMap((line) => line.faults), ...repeated(lines)];
  const beyond = below[MOST_LINES];
  if (beyond) faults.push({ code: 'beyondLimit', line: beyond.line, column: null, value: '' });
  const faulty = new Set(faults.map(({ line }) => line));
  const sound = lines.filter(({ line }) => !faulty.has(line));
  notes.push(...incomes(sound, columns, options.locale), ...loneGroups(sound, columns));
  return {
    refused: null,
    columns,
    bodies: sound.map(({ body }) => body),
    contacts: contactsOf(sound),
    classifications: Object.fromEntries(
      columns.flatMap(({ classification, title }) =>
        classification ? [[classification, title]] : [],
      ),
    ),
    faults: faults.toSorted((a, b) => a.line - b.line),
    notes,
    lines: rows.length + grid.faults.length,
  };
}

/** No more group columns than are counted. */
function limited(columns: Column[]): Column[] {
  let groups = 0;
  return columns.map((column) => {
    if (column.use !== 'group') return column;
    groups += 1;
    return groups <= MOST_GROUPINGS ? column : { title: column.title, use: 'ignored' };
  });
}

const columnNotes = (columns: readonly Column[]): ListNote[] =>
  columns.flatMap(({ title, use }): ListNote[] => {
    if (title === '' || (use !== 'group' && use !== 'ignored')) return [];
    if (use === 'ignored') return [{ code: 'ignored', column: title }];
    return isKnownTitle(title) ? [] : [{ code: 'asGroup', column: title }];
  });

/** Cells that a spreadsheet would take for a formula: here they are text. */
function formulaNotes(rows: Grid['rows'], columns: readonly Column[]): ListNote[] {
  return rows.flatMap(({ line, cells }) =>
    columns.flatMap(({ title, use }, at): ListNote[] => {
      const value = (cells[at] ?? '').trim();
      const isText = use !== 'population' && use !== 'ignored' && value.length > 1;
      return isText && FORMULA_SIGN.test(value)
        ? [{ code: 'formulaText', line, column: title, value: value.slice(0, 80) }]
        : [];
    }),
  );
}

/** Ids from names, old codes by the new ones, and what open data knows, where the list is a Flemish one. */
function recognize(lines: ReadLine[], columns: readonly Column[], known: Flanders): ListNote[] {
  const notes: ListNote[] = [];
  const has = (wanted: ColumnUse) => columns.some(({ use }) => use === wanted);
  const hasIds = has('id');
  const byName = new Map(known.list.map((one) => [comparable(one.name), one]));
  const formerByName = new Map(
    [...known.former.values()].map((former) => [comparable(former.name), former.was]),
  );
  const codeOf = ({ body }: ReadLine) => {
    const name = comparable(body.name ?? '');
    return byName.get(name)?.nis ?? formerByName.get(name);
  };
  const isCode = ({ body }: ReadLine) => known.byNis.has(body.id) || known.former.has(body.id);
  const recognized = lines.filter((line) => (hasIds ? isCode(line) : codeOf(line))).length;
  const flemish = 2 * recognized > lines.length;

  let fromName = 0;
  let completed = 0;
  for (const line of lines) {
    const { body } = line;
    if (body.id === '') {
      const code = flemish ? codeOf(line) : undefined;
      if (code) body.id = code;
      else if (!hasIds && body.name) body.id = body.name;
      if (body.id !== '') fromName += 1;
    }
    const former = flemish && !known.byNis.has(body.id) ? known.former.get(body.id) : undefined;
    const today = flemish ? known.byNis.get(former?.nis ?? body.id) : undefined;
    if (former && today) {
      notes.push({
        code: 'merged',
        line: line.line,
        value: `${body.id} ${former.name}`,
        as: `${today.name} (${today.nis})`,
      });
      Object.assign(body, { id: today.nis, name: today.name, population: today.population });
    }
    if (body.id === '')
      line.faults.push({ code: 'noId', line: line.line, column: null, value: body.name ?? '' });
    if (today && complete(line, today, !has('income'))) completed += 1;
  }
  if (fromName > 0) notes.push({ code: 'idFromName', count: fromName });
  if (completed > 0) notes.push({ code: 'completed', count: completed });
  return notes;
}

/** Adds what open data knows of a municipality; what the list says wins. Tells whether anything was added. */
function complete(line: ReadLine, today: FlemishMunicipality, withIncome: boolean): boolean {
  const { body } = line;
  const before = JSON.stringify(body) + line.income;
  body.name ??= today.name;
  body.population ??= today.population;
  body.province ??= today.province;
  body.groups = { region: today.region, ...body.groups };
  if (withIncome) line.income = String(today.income);
  return JSON.stringify(body) + line.income !== before;
}

/** Amounts by thirds of the list; classes stay as they are written. In a column of amounts what is none is told. */
function incomes(
  lines: readonly ReadLine[],
  columns: readonly Column[],
  locale: Locale,
): ListNote[] {
  const filled = lines.filter(({ income }) => income !== '');
  const amounts = new Map(filled.map((line) => [line, amountIn(locale, line.income)]));
  const known = [...amounts.values()].filter((amount) => amount !== null);
  const areAmounts = known.length > filled.length / 2;
  const third = thirdOf(known);
  for (const [{ body, income }, amount] of amounts) {
    if (!areAmounts) body.groups = { ...body.groups, income };
    else if (amount !== null) body.groups = { ...body.groups, income: third(amount) };
  }
  const column = columns.find(({ use }) => use === 'income')?.title;
  if (!areAmounts || column === undefined) return [];
  return [
    { code: 'thirds', column },
    ...filled.flatMap((line): ListNote[] =>
      amounts.get(line) === null
        ? [{ code: 'notAnAmount', line: line.line, column, value: line.income }]
        : [],
    ),
  ];
}

/** Euros, in any way people write them; null where it is no amount. */
function amountIn(locale: Locale, text: string): number | null {
  const whole = readNumber(locale, text, 'whole');
  const read = whole.kind === 'read' ? whole : readMoney(locale, text);
  return read.kind === 'read' ? read.value : null;
}

/** Lines that ask somebody who was asked on an earlier line. */
function repeated(lines: readonly ReadLine[]): LineFault[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ line, body, faults }): LineFault[] => {
    if (body.id === '') return [];
    const before = first.get(body.id);
    if (before !== undefined) {
      return [{ code: 'twice', line, column: null, value: body.name ?? body.id, first: before }];
    }
    if (faults.length === 0) first.set(body.id, line);
    return [];
  });
}

/** Groups with one member, which can never be shown. */
function loneGroups(lines: readonly ReadLine[], columns: readonly Column[]): ListNote[] {
  const titled = columns.flatMap(({ use, title, classification }) => {
    const id = classification ?? (use === 'region' || use === 'income' ? use : undefined);
    return id ? [{ id, title }] : [];
  });
  return titled.flatMap(({ id, title }) => {
    const members = new Map<string, ReadLine[]>();
    for (const line of lines) {
      const value = line.body.groups?.[id];
      if (value === undefined) continue;
      const before = members.get(value);
      if (before) before.push(line);
      else members.set(value, [line]);
    }
    return [...members].flatMap(([value, [only, ...more]]): ListNote[] =>
      only && more.length === 0
        ? [{ code: 'loneGroup', line: only.line, column: title, value }]
        : [],
    );
  });
}

const contactsOf = (lines: readonly ReadLine[]): Record<Body['id'], Contact> =>
  Object.fromEntries(
    lines.flatMap(({ body, contact }) =>
      Object.keys(contact).length > 0 ? [[body.id, contact]] : [],
    ),
  );
