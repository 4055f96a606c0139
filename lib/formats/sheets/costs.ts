import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { fteWords, shareWords, yearName } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import {
  type Amount,
  type CostResult,
  type Coverage,
  sumOf,
  wholeOf,
} from '@/lib/model/money/costs';
import type { Between } from '@/lib/model/money/prices';
import type { CostTable } from '@/lib/model/types';
import { isCostTable } from '@/lib/report/context';
import { yesNo } from '@/lib/wording/numbers';
import {
  betweenCell,
  euroCell,
  euroFormula,
  gapCell,
  numberCell,
  numberFormula,
  sumCell,
} from './cells';
import type { Cell, Sheet } from './sheet';

/** The name of a column by its place from 0. */
const columnName = (at: number): string => String.fromCharCode(65 + at);

/** The row of a spreadsheet, from 1, in which the first row below the header stands. */
const FIRST_ROW = 2;

/**
 * The cost table as it was filled in, with sums that a spreadsheet works out. Its labels and amounts stay
 * in the working copy.
 */
export function costSheet({ request, result, wording, texts }: Material): Sheet {
  const words = wording.texts.report.sections.costs;
  const { columns } = words;
  const { costs } = request;
  const years = Array.from({ length: costs?.years ?? 0 }, (_, at) =>
    yearName(wording, costs?.from, at),
  );
  return {
    title: texts.sheets.costs,
    namesStay: true,
    columns: [
      { header: columns.line, width: 40 },
      ...[columns.oneOff, ...years, columns.together].map((header) => ({
        header,
        width: 14,
        align: 'right' as const,
      })),
      { header: columns.fte, width: 10, align: 'right' },
      { header: columns.rises, width: 12 },
    ],
    rows: costs && result.costs && isCostTable(costs) ? rows(costs, result.costs) : [],
  };

  function rows({ lines, promised }: CostTable, sums: CostResult): Cell[][] {
    const row = (
      at: number,
      { oneOff, perYear }: Pick<CostTable['promised'], 'oneOff' | 'perYear'>,
    ): Cell[] => [
      ...[oneOff, ...perYear].map((amount) => euroCell(wording, amount)),
      together(FIRST_ROW + at, sumOf([oneOff, ...perYear])),
    ];
    const together = (number: number, amount: Amount): Cell =>
      sumCell(wording, amount, `SUM(B${number}:${columnName(years.length + 1)}${number})`);
    const people = ({ fte }: CostResult, last: number): Cell => {
      const column = columnName(years.length + 3);
      return fte.complete
        ? numberFormula(`SUM(${column}${FIRST_ROW}:${column}${last})`, fte.atLeast, 2)
        : fteWords(wording, fte);
    };
    const last = FIRST_ROW + lines.length - 1;
    const totals = [sums.oneOff, ...sums.byYear].map(({ cost }, at) =>
      sumCell(wording, cost, `SUM(${columnName(at + 1)}${FIRST_ROW}:${columnName(at + 1)}${last})`),
    );
    const gaps = [sums.oneOff, ...sums.byYear, wholeOf(sums)].map((one, at) => {
      const column = columnName(at + 1);
      return gapCell(wording, one, `${column}${last + 1}-${column}${last + 2}`);
    });
    return [
      ...lines.map((line, at): Cell[] => [
        line.label,
        ...row(at, line),
        numberCell(wording, line.fte, 2),
        yesNo(wording, line.indexed),
      ]),
      [words.cost, ...totals, together(last + 1, sums.total), people(sums, last), ''],
      [words.promised, ...row(lines.length + 1, promised), '', yesNo(wording, promised.indexed)],
      [words.columns.gap, ...gaps, '', ''],
    ];
  }
}

/** Per year what it costs, what is promised and what is left; stays in the working copy. */
export function costYearSheet({ request, result, audience, wording, texts }: Material): Sheet {
  const { columns, together } = wording.texts.report.sections.costs;
  const numbers = [columns.cost, columns.promised, columns.gap, columns.prices];
  const { costs } = result;
  return {
    title: texts.sheets.years,
    columns: [
      { header: columns.year, width: 20 },
      ...numbers.map((header) => ({ header, width: 18, align: 'right' as const })),
    ],
    rows: costs && gets(audience, RESULT.costs.byYear.difference) ? rows(costs) : [],
  };

  function rows(costs: CostResult): Cell[][] {
    const { oneOff, byYear, total, promised, prices } = costs;
    const row = (name: string, sums: Coverage, rise: Between, at: number): Cell[] => [
      name,
      sumCell(wording, sums.cost),
      sumCell(wording, sums.promised),
      gapCell(wording, sums, `B${FIRST_ROW + at}-C${FIRST_ROW + at}`),
      betweenCell(wording, rise),
    ];
    const last = FIRST_ROW + byYear.length;
    const sum = (column: string, amount: Amount): Cell =>
      sumCell(wording, amount, `SUM(${column}${FIRST_ROW}:${column}${last})`);
    const { low, high } = prices.rise.difference;
    return [
      row(columns.oneOff, oneOff, { low: 0, high: 0 }, 0),
      ...byYear.map((year, at) =>
        row(yearName(wording, request.costs?.from, at), year, year.rise.difference, at + 1),
      ),
      [
        together,
        sum('B', total),
        sum('C', promised),
        gapCell(wording, wholeOf(costs), `B${last + 1}-C${last + 1}`),
        low !== null && low === high
          ? euroFormula(`SUM(E${FIRST_ROW}:E${last})`, low)
          : betweenCell(wording, prices.rise.difference),
      ],
    ];
  }
}

/** Cost, promise and what is left uncovered; in both copies. */
export function coverageSheet({ request, result, wording, texts }: Material): Sheet {
  const text = wording.texts.report.sections.costs;
  return {
    title: texts.sheets.coverage,
    columns: [
      { header: text.columns.item, width: 48 },
      { header: text.columns.value, width: 20, align: 'right' },
    ],
    rows: result.costs ? summary(result.costs) : [],
  };

  function summary(costs: CostResult): Cell[][] {
    const years = formatNumber(wording.locale, costs.years);
    const { fte, prices } = costs;
    return [
      [fill(text.total, { years }), sumCell(wording, costs.total)],
      [fill(text.promisedTotal, { years }), sumCell(wording, costs.promised)],
      [text.coverage, shareWords(wording, costs)],
      [text.uncovered, gapCell(wording, wholeOf(costs), `B${FIRST_ROW}-B${FIRST_ROW + 1}`)],
      [text.indexed, yesNo(wording, request.costs?.promised.indexed ?? null)],
      [text.costRise, betweenCell(wording, prices.rise.cost)],
      [text.promisedRise, betweenCell(wording, prices.rise.promised)],
      [text.uncoveredEnd, betweenCell(wording, prices.difference)],
      [text.perYear, euroCell(wording, costs.perYear)],
      [text.perInhabitant, euroCell(wording, costs.perInhabitant, 2)],
      [text.fte, fte.complete ? numberCell(wording, fte.atLeast, 2) : fteWords(wording, fte)],
    ];
  }
}
