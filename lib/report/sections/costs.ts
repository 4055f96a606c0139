import { euroWords, fteWords, shareWords } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatEuro, formatNumber } from '@/lib/i18n/format';
import type { CostTable } from '@/lib/model/types';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { isCostTable } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { euros, fte } from '@/lib/wording/numbers';

/** What is said about money, in the order of the calculation. */
export const MONEY = [
  'costs',
  'uncovered',
  'uncoveredPerYear',
  'uncoveredPerInhabitant',
  'indexation',
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
      paragraph(fill(texts.intro, { years })),
      ...(isCostTable(costs) ? lines(context, costs) : []),
      ...summary(context),
    ];
  },
};

function lines({ wording }: ReportContext, { lines: posts, promised }: CostTable): Block[] {
  const texts = wording.texts.report.sections.costs;
  const { columns } = texts;
  const right = { align: 'right' } as const;
  return table(
    texts.lines,
    [
      { header: columns.line, width: 5, rowHeader: true },
      { header: columns.oneOff, width: 2.4, ...right },
      { header: columns.yearly, width: 2.4, ...right },
      { header: columns.fte, width: 1.4, ...right },
    ],
    [
      ...posts.map(({ label, oneOff, yearly, fte: people }) => [
        label,
        euros(wording, oneOff),
        euros(wording, yearly),
        fte(wording, people),
      ]),
      [texts.promised, euros(wording, promised.oneOff), euros(wording, promised.yearly), ''],
    ],
  );
}

/** The sums, with the loss of a promise without indexation as a line of its own. */
function summary({ request, result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.costs;
  const { costs } = result;
  if (!costs) return [];
  const { unknown } = wording.texts.findings;
  const years = formatNumber(wording.locale, costs.years);
  const indexed = request.costs?.promised.indexed ?? null;
  const { indexationLoss: loss, promised, total } = costs;
  const amount = (sum: typeof total) => euroWords(wording, sum);
  const worth = loss === null ? null : Math.max(0, promised.atLeast - loss);
  const perInhabitant =
    costs.perInhabitant === null ? unknown : formatEuro(wording.locale, costs.perInhabitant, 2);
  return [
    ...table(
      texts.summary,
      [
        { header: texts.columns.item, width: 6, rowHeader: true },
        { header: texts.columns.value, width: 3, align: 'right' },
      ],
      [
        [fill(texts.total, { years }), amount(total)],
        [fill(texts.promisedTotal, { years }), amount(promised)],
        [texts.indexed, indexed === null ? unknown : indexed ? texts.yes : texts.no],
        ...(loss === null
          ? []
          : [
              [texts.loss, euros(wording, -loss)],
              [texts.worth, euros(wording, worth)],
            ]),
        [texts.coverage, shareWords(wording, costs)],
        [texts.uncovered, euros(wording, costs.uncovered)],
        [texts.perYear, euros(wording, costs.perYear)],
        [texts.perInhabitant, perInhabitant],
        [texts.fte, fteWords(wording, costs.fte)],
      ],
    ),
    ...(total.complete && promised.complete ? [] : [small(texts.unknownNote)]),
  ];
}
