import { RESULT } from '@/lib/disclosure/tables/result';
import {
  amountWords,
  betweenWords,
  costYearRows,
  fteWords,
  gapWords,
  hasSurplus,
  shareWords,
  yearName,
} from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { type Amount, sumOf, wholeOf } from '@/lib/model/money/costs';
import type { CostTable } from '@/lib/model/types';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about, isCostTable } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { fte, percent, yesNo } from '@/lib/wording/numbers';

/** What is said about money, in the order of the calculation. */
export const MONEY = [
  'costs',
  'uncovered',
  'uncoveredPerYear',
  'uncoveredPerInhabitant',
  'dearestYear',
  'prices',
  'uncoveredEnd',
  'offloading',
  'costsReplace',
] as const;

/** Cost, promised funding and what is left uncovered. Labels of lines stay in the working copy. */
export const costsSection: SectionPlan = {
  id: 'costs',
  station: 'objective',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.costs.title,
  blocks: (context) => {
    const { request, result, findings, wording } = context;
    const texts = wording.texts.report.sections.costs;
    const { costs } = request;
    if (!costs || !result.costs) return told(findings, 'costs', 'offloading');
    const years = formatNumber(wording.locale, result.costs.years);
    return [
      ...told(findings, ...MONEY),
      paragraph(fill(texts.intro, { years, rate: percent(wording, result.costs.prices.rate) })),
      ...(isCostTable(costs) ? [...lines(context, costs), ...linesPerYear(context, costs)] : []),
      ...about(context, RESULT.costs.byYear.difference, () => byYear(context)),
      ...summary(context),
    ];
  },
};

const right = { align: 'right' } as const;

/** Every line with all of its years together. */
function lines({ wording }: ReportContext, { lines: posts, promised }: CostTable): Block[] {
  const texts = wording.texts.report.sections.costs;
  const { columns } = texts;
  const rows = [...posts, { ...promised, label: texts.promised, fte: undefined }];
  return table(
    texts.lines,
    [
      { header: columns.line, width: 4.6, rowHeader: true },
      { header: columns.oneOff, width: 2.2, ...right },
      { header: columns.together, width: 2.6, ...right },
      { header: columns.fte, width: 1.4, ...right },
      { header: columns.rises, width: 1.6 },
    ],
    rows.map(({ label, oneOff, perYear, fte: people, indexed }) => [
      label,
      cell(wording, oneOff),
      amountWords(wording, sumOf([oneOff, ...perYear])),
      people === undefined ? '' : fte(wording, people),
      yesNo(wording, indexed),
    ]),
  );
}

const cell = (wording: ReportContext['wording'], amount: number | null): string =>
  amount === null ? wording.texts.findings.unknown : formatNumber(wording.locale, amount);

/** Most years side by side that fit on a page. */
const YEARS_BESIDE = 5;

/** Every line year by year, in tables as wide as each other that fit on a page. */
function linesPerYear(
  { wording }: ReportContext,
  { from, years, lines: posts, promised }: CostTable,
): Block[] {
  const texts = wording.texts.report.sections.costs;
  const rows = [...posts, { ...promised, label: texts.promised }];
  const tables = Math.ceil(years / YEARS_BESIDE);
  const beside = Math.ceil(years / tables);
  const starts = Array.from({ length: tables }, (_, at) => at * beside);
  return starts.flatMap((start) => {
    const places = Array.from({ length: Math.min(beside, years - start) }, (_, at) => start + at);
    const name = (at: number) => yearName(wording, from, at);
    return table(
      fill(texts.perYearLines, { first: name(start), last: name(start + places.length - 1) }),
      [
        { header: texts.columns.line, width: 4, rowHeader: true },
        ...places.map((at) => ({ header: name(at), width: 2, ...right })),
      ],
      rows.map(({ label, perYear }) => [
        label,
        ...places.map((at) => cell(wording, perYear[at] ?? null)),
      ]),
    );
  });
}

/** The sums per year. */
function byYear({ request, result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.costs;
  const { columns } = texts;
  const { costs } = result;
  if (!costs) return [];
  const names = { oneOff: columns.oneOff, together: texts.together };
  return [
    ...table(
      texts.byYear,
      [
        { header: columns.year, width: 2.2, rowHeader: true },
        ...[columns.cost, columns.promised, columns.gap].map((header) => ({
          header,
          width: 2.2,
          ...right,
        })),
        // Two amounts, where it is not known which.
        { header: columns.prices, width: 3.4, ...right },
      ],
      costYearRows(wording, costs, request.costs?.from, names).map(({ cells }) => cells),
    ),
    ...(hasSurplus(costs) ? [small(texts.surplus)] : []),
  ];
}

/** From the cost to what is uncovered in the end, with what rising prices add as steps of their own. */
function summary({ request, result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.costs;
  const { costs } = result;
  if (!costs) return [];
  const { unknown } = wording.texts.findings;
  const years = formatNumber(wording.locale, costs.years);
  const { promised, total, prices } = costs;
  const amount = (sum: Amount) => amountWords(wording, sum);
  return [
    ...table(
      texts.summary,
      [
        { header: texts.columns.item, width: 6, rowHeader: true },
        { header: texts.columns.value, width: 3, ...right },
      ],
      [
        [fill(texts.total, { years }), amount(total)],
        [fill(texts.promisedTotal, { years }), amount(promised)],
        [texts.coverage, shareWords(wording, costs)],
        [texts.uncovered, gapWords(wording, wholeOf(costs))],
        [texts.indexed, yesNo(wording, request.costs?.promised.indexed ?? null)],
        [texts.costRise, betweenWords(wording, prices.rise.cost)],
        [texts.promisedRise, betweenWords(wording, prices.rise.promised)],
        [texts.uncoveredEnd, betweenWords(wording, prices.difference)],
        [texts.perYear, cell(wording, costs.perYear)],
        [
          texts.perInhabitant,
          costs.perInhabitant === null
            ? unknown
            : formatNumber(wording.locale, costs.perInhabitant, 2),
        ],
        [texts.fte, fteWords(wording, costs.fte)],
      ],
    ),
    ...(total.complete && promised.complete ? [] : [small(texts.unknownNote)]),
  ];
}
