import { expectationBars } from '@/lib/charts/expectation-bars';
import { fill } from '@/lib/i18n/fill';
import { notice, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { isTouched, worsened } from '@/lib/wording/digital';
import { enumerate, percent, score, signed, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { constraintBlocks } from './potential-constraints';

/** Digital potential with its constraints and its own demand. */
export const potentialSection: SectionPlan = {
  id: 'potential',
  station: 'potential',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.potential.title,
  blocks: (context) => {
    const { result, wording } = context;
    const texts = wording.texts.report.sections.potential;
    const noJobCuts = wording.texts.model.notes['no-job-cuts'].text;
    if (!result.factors.some(isTouched)) {
      const rated = result.constraints.some(({ severity }) => severity !== null);
      return [
        paragraph(rated ? texts.none : texts.unanswered),
        ...(rated ? constraintBlocks(context) : []),
      ];
    }
    return [
      paragraph(`${texts.intro} ${noJobCuts}`),
      ...reliefFigure(context),
      ...effectTable(context),
      ...negative(context),
      ...constraintBlocks(context),
    ];
  },
};

function reliefFigure({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.potential;
  const rows = result.factors
    .filter(({ relief }) => relief.expected > 0)
    .map(({ id, relief }) => ({ label: titles.factor(wording, id), ...relief }));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'figure',
      drawing: expectationBars(rows, (share) => percent(wording, share), 'wide'),
      caption: texts.caption,
      alt: rows
        .map(
          ({ label, expected, supported }) =>
            `${label}: ${texts.columns.expected.toLowerCase()} ${percent(wording, expected)}, ${texts.columns.supported.toLowerCase()} ${percent(wording, supported)}.`,
        )
        .join(' '),
    },
  ];
}

function effectTable({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.potential;
  const { columns } = texts;
  const right = { align: 'right' } as const;
  return [
    ...table(
      texts.table,
      [
        { header: columns.factor, width: 4.6, rowHeader: true },
        { header: columns.before, width: 1.6, ...right },
        { header: columns.expected, width: 2, ...right },
        { header: columns.supported, width: 2.4, ...right },
        { header: columns.added, width: 2, ...right },
        { header: columns.after, width: 2.2, ...right },
        { header: columns.net, width: 1.6, ...right },
      ],
      result.factors
        .filter(isTouched)
        .map(({ id, shortfall, relief, addedDemand, shortfallAfter, netEffect }) => [
          titles.factor(wording, id),
          score(wording, shortfall),
          percent(wording, relief.expected),
          percent(wording, relief.supported),
          score(wording, addedDemand),
          score(wording, shortfallAfter),
          signed(wording, netEffect),
        ]),
      { dense: true },
    ),
    small(texts.tableNote),
  ];
}

function negative({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.potential;
  const factors = worsened(result).map(({ id, netEffect }) =>
    fill(texts.negativeFactor, {
      factor: titles.factor(wording, id),
      points: score(wording, Math.abs(wholeScore(netEffect ?? 0))),
    }),
  );
  if (factors.length === 0) return [];
  return [
    notice(
      'warning',
      texts.negativeTitle,
      fill(texts.negative, { factors: enumerate(wording, factors) }),
    ),
  ];
}
