import { rangeBars } from '@/lib/charts/range-bars';
import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { fill } from '@/lib/i18n/fill';
import { defaultAssumptions } from '@/lib/model';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { oneCapacity } from './capacity-one';
import { poolingBlocks } from './capacity-pooling';

/** Freedom on paper and the part that can be used; the freedom on paper is a single answer. */
function autonomyBlocks({ result, wording, audience }: ReportContext): Block[] {
  if (result.basis === 'quick') return [];
  const words = wording.texts.report.sections.capacity;
  const { formal, usable } = result.autonomy;
  const texts =
    usable === null
      ? words.autonomyUnknown
      : fill(gets(audience, RESULT.autonomy.formal) ? words.autonomyBoth : words.autonomyUsable, {
          formal: score(wording, formal),
          usable: score(wording, usable),
        });
  return [heading('capacity-autonomy', words.autonomy), paragraph(texts)];
}

/** Per capacity: level, gap, bounds and factors; then autonomy and cooperation. */
export const capacitySection: SectionPlan = {
  id: 'capacity',
  station: 'capacity',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.capacity.title,
  blocks: (context) => [
    paragraph(context.wording.texts.report.sections.capacity.intro),
    ...overview(context),
    ...context.result.capacities.flatMap((capacity) => oneCapacity(context, capacity)),
    ...autonomyBlocks(context),
    ...poolingBlocks(context),
  ],
};

function overview({ wording, result, instrument }: ReportContext): Block[] {
  const { model, report } = wording.texts;
  const texts = report.sections.capacity;
  const { columns } = texts;
  const { levelConditions = 0, levelStrengthen = 0 } = defaultAssumptions(instrument);
  const { levels } = model;
  const quick = result.basis === 'quick';
  const rows = result.capacities.map(({ id, gap, bounds, gapAfter, boundsAfter, stability }) => ({
    label: titles.capacity(wording, id),
    gap,
    bounds,
    after: gapAfter,
    boundsAfter,
    spread: stability ? ([stability.p5, stability.p95] as [number, number]) : null,
  }));
  const scale = {
    thresholds: [levelConditions, levelStrengthen] as [number, number],
    names: texts.scale as [string, string, string],
  };
  return [
    {
      kind: 'figure',
      drawing: rangeBars(rows, quick ? null : scale, 'wide'),
      caption: rows.some(({ spread: distribution }) => distribution)
        ? texts.overviewSpread
        : texts.overview,
      alt: result.capacities
        .map(
          ({ id, gap, bounds, gapAfter }) =>
            `${titles.capacity(wording, id)}: ${columns.gap.toLowerCase()} ${score(wording, gap)}, ${columns.range.toLowerCase()} ${span(wording, bounds)}, ${columns.after.toLowerCase()} ${score(wording, gapAfter)}.`,
        )
        .join(' '),
    },
    ...table(
      texts.overviewTable,
      [
        { header: columns.capacity, width: 5, rowHeader: true },
        ...(quick ? [] : [{ header: columns.level, width: 5 }]),
        { header: columns.gap, width: 2, align: 'right' as const },
        { header: columns.range, width: 2, align: 'right' as const },
        { header: columns.after, width: 2, align: 'right' as const },
        { header: columns.rangeAfter, width: 2.4, align: 'right' as const },
      ],
      result.capacities.map(({ id, level, gap, bounds, gapAfter, boundsAfter }) => [
        titles.capacity(wording, id),
        ...(quick || level === null ? [] : [{ level, title: levels[level].title }]),
        score(wording, gap),
        span(wording, bounds),
        score(wording, gapAfter),
        span(wording, boundsAfter),
      ]),
    ),
  ];
}
