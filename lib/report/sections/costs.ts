import { fill } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import type { CostTable } from '@/lib/model/types';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { isCostTable } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { euros, fte, percentage, score, span } from '@/lib/wording/numbers';

/** Cost, promised funding and what is left uncovered. Labels of lines stay in the working copy. */
export const costsSection: SectionPlan = {
  id: 'costs',
  station: 'objective',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.costs.title,
  blocks: (context) => {
    const { request, result, wording } = context;
    const texts = wording.texts.report.sections.costs;
    const { costs } = request;
    if (!costs || !result.costs) return [paragraph(texts.none)];
    return [
      paragraph(fill(texts.intro, { years: score(wording, costs.years) })),
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

function summary({ request, result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.costs;
  const { costs } = result;
  if (!costs) return [];
  const { unknown } = wording.texts.report.words;
  const years = score(wording, costs.years);
  const indexed = request.costs?.promised.indexed ?? null;
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
        [fill(texts.total, { years }), euros(wording, costs.total)],
        [fill(texts.promisedTotal, { years }), euros(wording, costs.promised)],
        [texts.indexed, indexed === null ? unknown : indexed ? texts.yes : texts.no],
        [texts.uncovered, euros(wording, costs.uncovered)],
        [texts.perYear, euros(wording, costs.perYear)],
        [texts.perInhabitant, perInhabitant],
        [texts.fte, fte(wording, costs.fte)],
        [
          texts.coverage,
          percentage(wording, span(wording, [costs.coverage.low, costs.coverage.high])),
        ],
      ],
    ),
    ...(costs.total === null || costs.promised === null ? [small(texts.unknownNote)] : []),
  ];
}
