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
  title: ({ speech }) => speech.texts.report.sections.potential.title,
  blocks: (context) => {
    const { result, speech } = context;
    const words = speech.texts.report.sections.potential;
    const noJobCuts = speech.texts.model.notes['no-job-cuts'].text;
    if (!result.factors.some(isTouched)) {
      const rated = result.constraints.some(({ severity }) => severity !== null);
      return [
        paragraph(rated ? words.none : words.unanswered),
        ...(rated ? constraintBlocks(context) : []),
      ];
    }
    return [
      paragraph(`${words.intro} ${noJobCuts}`),
      ...reliefFigure(context),
      ...effectTable(context),
      ...negative(context),
      ...constraintBlocks(context),
    ];
  },
};

function reliefFigure({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.potential;
  const rows = result.factors
    .filter(({ relief }) => relief.expected > 0)
    .map(({ id, relief }) => ({ label: titles.factor(speech, id), ...relief }));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'figure',
      drawing: expectationBars(rows, (share) => percent(speech, share), 'wide'),
      caption: words.caption,
      alt: rows
        .map(
          ({ label, expected, supported }) =>
            `${label}: ${words.columns.expected.toLowerCase()} ${percent(speech, expected)}, ${words.columns.supported.toLowerCase()} ${percent(speech, supported)}.`,
        )
        .join(' '),
    },
  ];
}

function effectTable({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.potential;
  const { columns } = words;
  const right = { align: 'right' } as const;
  return [
    ...table(
      words.table,
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
          titles.factor(speech, id),
          score(speech, shortfall),
          percent(speech, relief.expected),
          percent(speech, relief.supported),
          score(speech, addedDemand),
          score(speech, shortfallAfter),
          signed(speech, netEffect),
        ]),
      { dense: true },
    ),
    small(words.tableNote),
  ];
}

function negative({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.potential;
  const factors = worsened(result).map(({ id, netEffect }) =>
    fill(words.negativeFactor, {
      factor: titles.factor(speech, id),
      points: score(speech, Math.abs(wholeScore(netEffect ?? 0))),
    }),
  );
  if (factors.length === 0) return [];
  return [
    notice(
      'warning',
      words.negativeTitle,
      fill(words.negative, { factors: enumerate(speech, factors) }),
    ),
  ];
}
