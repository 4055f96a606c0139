import { describe, expect, it } from 'vitest';
import { stepFigure } from '@/lib/findings';
import { makeFile } from '@/lib/formats/make-file';
import { SHEETS } from '@/lib/formats/sheets/sheet';
import { sheetOf, workbookSheets } from '@/lib/formats/sheets/workbook-sheets';
import { questions } from '@/lib/instrument/questions';
import type { Report, TableBlock } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { fullRequest } from '../report/requests';
import { sectionOf } from '../report/support';
import {
  COPIES,
  DATE,
  exportOf,
  LOCALES,
  materialOf,
  plain,
  plainly,
  requestsIn,
  textOf,
  unpack,
} from './support';
import { all, textIn, type XmlElement } from './xml';

const tablesIn = (report: Report, section: string): string[][][] =>
  (sectionOf(report, section)?.blocks ?? [])
    .filter((block): block is TableBlock => block.kind === 'table')
    .map(({ rows }) => rows.map((row) => row.map(plain)));

/** Reads a file of RFC 4180; every line must have as many fields as the first. */
function parseCsv(source: string, separator: string): string[][] {
  const field = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'y');
  const rows: string[][] = [[]];
  while (field.lastIndex < source.length) {
    const at = field.lastIndex;
    const found = field.exec(source);
    if (!found) throw new Error(`no field at ${at}: ${source.slice(at, at + 60)}`);
    const [, text = '', end] = found;
    rows.at(-1)!.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  if (rows.some((row) => row.length !== rows[0]!.length)) throw new Error('ragged');
  return rows;
}

describe.each(LOCALES)('the tables in %s', async (locale) => {
  const requests = await requestsIn(locale);
  const separator = locale === 'nl' ? ';' : ',';

  it.each(requests)('give the numbers of the report: %s', async (_, request) => {
    const material = await materialOf(request);
    const { report, wording, result, request: given } = material;

    const inReport = tablesIn(report, 'costs');
    const language = locale === 'nl' ? 'nl-BE' : 'en-GB';
    const number = (value: number, least: number, most: number) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      }).format(value);
    const inWords = (id: (typeof SHEETS)[number]) =>
      sheetOf(material, id).rows.map((row) =>
        row.map((cell) => {
          if (typeof cell === 'string') return cell;
          if (cell.kind === 'day') return day(wording, cell.value);
          if (cell.kind === 'formula') return number(cell.value, 0, 0);
          return number(cell.value, cell.kind === 'euros' ? cell.decimals : 0, cell.decimals);
        }),
      );
    const [byYear = [], coverage = []] = inReport.slice(-2);
    expect(inWords('years')).toEqual(byYear);
    expect(inWords('coverage')).toEqual(coverage);
    const [lines = [], ...perYear] = inReport.slice(0, -2);
    const costSheet = inWords('costs');
    // Without the sums of the workbook itself: the cost above the promise, and what is left below it.
    const rows = costSheet.filter((_, at) => at < lines.length - 1 || at === lines.length);
    expect(rows.map((row) => [...row.slice(0, 2), ...row.slice(-3)])).toEqual(lines);
    expect(rows.map((row) => row.slice(2, -3))).toEqual(
      lines.map((_, at) => perYear.flatMap((table) => table[at]?.slice(1) ?? [])),
    );

    const actions = tablesIn(report, 'plan').at(-1) ?? [];
    // A day that is not set is empty in a column of days.
    const { notSet } = wording.texts.report.sections.plan;
    expect(inWords('plan').map((row) => row.slice(0, 4))).toEqual(
      actions.map((row) => row.map((text, at) => (at === 2 && text === notSet ? '' : text))),
    );
    expect(inWords('plan').map((row) => row[4])).toEqual(
      (given.plan ?? []).map(({ note }) => note ?? ''),
    );

    const factors = tablesIn(report, 'capacity').flat();
    expect(factors).toHaveLength(result.factors.length);
    const sheet = sheetOf(material, 'factors').rows;
    expect(sheet.map(([, name]) => name)).toEqual(factors.map(([name]) => name));
    factors.forEach(([, misses, decides], at) => {
      const [, , point, low, high, , , requirements] = sheet[at]!;
      const value = (cell: typeof point) =>
        typeof cell === 'object' && 'value' in cell ? Number(cell.value) : null;
      expect(stepFigure({ best: value(low)!, worst: value(high)!, point: value(point) })).toBe(
        misses,
      );
      expect(requirements || '–').toBe(decides);
    });
  });

  it.each(SHEETS)('are CSV that a spreadsheet reads: %s', async (sheet) => {
    const [, request] = requests[0]!;
    const order = { request, copy: 'working', date: DATE, format: 'csv', sheet } as const;
    const { bytes, type } = await makeFile(order, plainly);
    expect(type).toBe('text/csv;charset=utf-8');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parseCsv(textOf({ bytes }).slice(1), separator);
    const { columns, rows: expected } = sheetOf(await materialOf(request), sheet);
    expect(rows[0]).toEqual(columns.map(({ header }) => header));
    expect(rows).toHaveLength(expected.length + 1);
    const mark = locale === 'nl' ? ',' : '.';
    expect(rows.slice(1)).toEqual(
      expected.map((row) =>
        row.map((cell) =>
          typeof cell === 'string' ? cell : String(cell.value).replace('.', mark),
        ),
      ),
    );
  });

  it.each(COPIES)('are sheets of one workbook, %s', async (copy) => {
    const [, request] = requests[0]!;
    const { bytes } = await exportOf(request, 'xlsx', { copy });
    const { xml } = unpack(bytes);
    const sheets = workbookSheets(await materialOf(request, copy));
    const titles = all(xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name);
    expect(titles).toEqual(sheets.map(({ title }) => title));
    expect(titles.every((title) => title && title.length <= 31)).toBe(true);

    const strings = all(xml('xl/sharedStrings.xml'), 'si').map((item) => textIn(item));
    sheets.forEach(({ columns, rows }, at) => {
      const cells = all(xml(`xl/worksheets/sheet${at + 1}.xml`), 'row').map((row) =>
        all(row, 'c').map((cell) => contentOf(cell, strings)),
      );
      // Only our own sums are formulas, and each has the value that it comes to.
      expect(all(xml(`xl/worksheets/sheet${at + 1}.xml`), 'f').map((f) => textIn(f))).toEqual(
        rows
          .flat()
          .flatMap((cell) =>
            typeof cell === 'object' && cell.kind === 'formula' ? cell.formula : [],
          ),
      );
      expect(cells).toEqual([
        columns.map(({ header }) => header),
        ...rows.map((row) =>
          row.flatMap((cell) => {
            if (cell === '') return [];
            if (typeof cell === 'string') return cell;
            return cell.kind === 'day' ? serial(cell.value) : cell.value;
          }),
        ),
      ]);
    });
  });
});

const contentOf = (cell: XmlElement, strings: string[]): string | number => {
  const [shown = cell] = all(cell, 'v');
  const value = textIn(shown);
  return cell.attributes.t === 's' ? strings[Number(value)]! : Number(value);
};

/** A day as spreadsheets count it. */
const serial = (value: string): number => Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569;

describe('a publication copy of the tables', () => {
  it('has the plan without people and without what the team named itself', async () => {
    const { rows, columns } = sheetOf(await materialOf(fullRequest, 'publication'), 'plan');
    expect(columns).toHaveLength(3);
    expect(rows).toHaveLength(3);
  });

  it('leaves the cost table out', async () => {
    const material = await materialOf(fullRequest, 'publication');
    expect(sheetOf(material, 'costs').rows).toEqual([]);
    expect(workbookSheets(material).map(({ title }) => title)).not.toContain('Kostentabel');
  });
});

describe.each(LOCALES)('the sheet of answers in %s', (locale) => {
  it('has every answer of the report in words, with its level, whether it is sure, and its sources', async () => {
    const [answered] = questions.filter(({ kind, factors }) => kind === 'scale' && factors[0]);
    const { id } = answered!;
    const request = { ...fullRequest, locale, notes: { [id]: 'Een notitie' }, unsure: [id] };
    const material = await materialOf({ ...request, answers: { ...request.answers, [id]: 3 } });
    const { rows } = sheetOf(material, 'answers');
    const title = titles.question(material.wording, id);
    const row = rows.find(([question]) => question === title)!;
    const { isUnsure, isSure } = material.texts.answers;
    expect(row[2]).toBe(material.wording.texts.questions[id]?.options?.['3']?.label);
    expect(row[3]).toEqual({ kind: 'number', value: 3, decimals: 0 });
    expect(row[4]).toBe(isUnsure);
    expect(row[6]).toBe('Een notitie');
    expect(row[7]).toMatch(/^\(.+\)$/);
    expect(rows.some((one) => one[4] === isSure)).toBe(true);

    const inReport = tablesIn(material.report, 'answers').flat();
    expect(inReport.length).toBeGreaterThan(50);
    const inSheet = new Map(rows.map(([question, , answer]) => [question, answer]));
    for (const [cell = '', answer = ''] of inReport) {
      const question = [...inSheet.keys()].find((one) => cell.startsWith(String(one)));
      expect(answer, cell).toContain(inSheet.get(question!));
    }
  });

  it('is in no publication copy', async () => {
    const material = await materialOf({ ...fullRequest, locale }, 'publication');
    expect(material.answered).toBeNull();
    expect(sheetOf(material, 'answers').rows).toEqual([]);
  });
});

describe('a printed sheet', () => {
  it('is as wide as the page, and has its header line on every page', async () => {
    const title = 'Taak & ‘zorg’';
    const { context } = fullRequest;
    const request = { ...fullRequest, context: { ...context, task: { ...context.task, title } } };
    const { xml } = unpack((await exportOf(request, 'xlsx')).bytes);
    const sheets = all(xml('xl/workbook.xml'), 'sheet');
    const names = all(xml('xl/workbook.xml'), 'definedName');
    expect(names.map((name) => textIn(name))).toEqual(
      sheets.map(({ attributes }) => `'${attributes.name}'!$1:$1`),
    );
    for (const [at] of sheets.entries()) {
      const sheet = xml(`xl/worksheets/sheet${at + 1}.xml`);
      expect(all(sheet, 'pageSetUpPr')[0]?.attributes.fitToPage).toBe('1');
      expect(all(sheet, 'pageSetup')[0]?.attributes).toMatchObject({
        paperSize: '9',
        orientation: 'landscape',
        fitToWidth: '1',
        fitToHeight: '0',
      });
      expect(textIn(all(sheet, 'oddFooter')[0]!)).toContain('Taak && ‘zorg’');
    }
  });

  it('has rows as high as their longest text, which readers do not work out by themselves', async () => {
    const { xml } = unpack((await exportOf(fullRequest, 'xlsx')).bytes);
    const [findings] = workbookSheets(await materialOf(fullRequest));
    const rows = all(xml('xl/worksheets/sheet1.xml'), 'row');
    const width = findings!.columns[1]!.width;
    for (const [at, [, words]] of findings!.rows.entries()) {
      const lines = Math.ceil(String(words).length / width);
      const height = Number(rows[at + 1]!.attributes.ht ?? 15);
      expect(height, String(words)).toBeGreaterThanOrEqual(15 * lines);
      expect(height, String(words)).toBeLessThanOrEqual(15 * (lines + 2));
    }
    expect(Math.max(...rows.map(({ attributes }) => Number(attributes.ht ?? 15)))).toBeGreaterThan(
      15,
    );
  });

  it('says at its foot which copy it is right after what it is about', async () => {
    const { xml } = unpack((await exportOf(fullRequest, 'xlsx')).bytes);
    const foot = textIn(all(xml('xl/worksheets/sheet1.xml'), 'oddFooter')[0]!);
    expect(foot).not.toContain('&C');
    expect(foot).toMatch(/^&L.+ – Werkexemplaar&R&P \/ &N$/);
  });

  it('gives the people as a sum', async () => {
    const { rows } = sheetOf(await materialOf(fullRequest), 'costs');
    const people = rows.at(-3)?.at(-2);
    const lines = rows.slice(0, -3).map((row) => row.at(-2)!);
    if (lines.every((cell) => typeof cell === 'object'))
      expect(people).toMatchObject({ kind: 'formula', decimals: 2 });
    else expect(people).toEqual(expect.any(String));
  });
});

describe('a cell of CSV', () => {
  const cellOf = async (title: string) => {
    const plan = [{ measure: 'own-1' as const, title }];
    const source = textOf(await exportOf({ ...fullRequest, plan }, 'csv'));
    return parseCsv(source.slice(1), ';')[1]![0];
  };

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＠a', '=HYPERLINK("http://x","y")', '=a;b'])(
    'is no formula: %s',
    async (title) => expect(await cellOf(title)).toBe(`'${title}`),
  );

  it('is no formula after white space', async () => {
    // White space around a title falls away before; a tab or line end within it stays text.
    for (const title of ['\t=1', '\r=1', ' =1', '\n@x']) expect(await cellOf(title)).toMatch(/^'/);
  });

  it.each(['a "b"', 'a;b', 'a\nb', 'a, b', 'gewoon', '😀 Ελληνικά'])(
    'keeps what it says: %j',
    async (title) => expect(await cellOf(title)).toBe(title),
  );
});
