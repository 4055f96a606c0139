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
  title: ({ speech }) => speech.texts.report.sections.costs.title,
  blocks: (context) => {
    const { request, result, speech } = context;
    const words = speech.texts.report.sections.costs;
    const { costs } = request;
    if (!costs || !result.costs) return [paragraph(words.none)];
    return [
      paragraph(fill(words.intro, { years: score(speech, costs.years) })),
      ...(isCostTable(costs) ? lines(context, costs) : []),
      ...summary(context),
    ];
  },
};

function lines({ speech }: ReportContext, { lines: posts, promised }: CostTable): Block[] {
  const words = speech.texts.report.sections.costs;
  const { columns } = words;
  const right = { align: 'right' } as const;
  return table(
    words.lines,
    [
      { header: columns.line, width: 5, rowHeader: true },
      { header: columns.oneOff, width: 2.4, ...right },
      { header: columns.yearly, width: 2.4, ...right },
      { header: columns.fte, width: 1.4, ...right },
    ],
    [
      ...posts.map(({ label, oneOff, yearly, fte: people }) => [
        label,
        euros(speech, oneOff),
        euros(speech, yearly),
        fte(speech, people),
      ]),
      [words.promised, euros(speech, promised.oneOff), euros(speech, promised.yearly), ''],
    ],
  );
}

function summary({ request, result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.costs;
  const { costs } = result;
  if (!costs) return [];
  const { unknown } = speech.texts.report.words;
  const years = score(speech, costs.years);
  const indexed = request.costs?.promised.indexed ?? null;
  const perInhabitant =
    costs.perInhabitant === null ? unknown : formatEuro(speech.locale, costs.perInhabitant, 2);
  return [
    ...table(
      words.summary,
      [
        { header: words.columns.item, width: 6, rowHeader: true },
        { header: words.columns.value, width: 3, align: 'right' },
      ],
      [
        [fill(words.total, { years }), euros(speech, costs.total)],
        [fill(words.promisedTotal, { years }), euros(speech, costs.promised)],
        [words.indexed, indexed === null ? unknown : indexed ? words.yes : words.no],
        [words.uncovered, euros(speech, costs.uncovered)],
        [words.perYear, euros(speech, costs.perYear)],
        [words.perInhabitant, perInhabitant],
        [words.fte, fte(speech, costs.fte)],
        [
          words.coverage,
          percentage(speech, span(speech, [costs.coverage.low, costs.coverage.high])),
        ],
      ],
    ),
    ...(costs.total === null || costs.promised === null ? [small(words.unknownNote)] : []),
  ];
}
