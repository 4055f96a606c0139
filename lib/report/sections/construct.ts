import { gets } from '@/lib/disclosure/audiences';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { RESULT } from '@/lib/disclosure/tables/result';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { heading, notice, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { isTouched } from '@/lib/wording/digital';
import { enumerate, score, signed, span, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The text answer that is printed here instead of in the annex. */
export const CONSTRUCT_TEXTS = ['construct-what', 'construct-replaces'];

/** The digital initiative: its description, added demand, and remaining gaps. */
export const constructSection: SectionPlan = {
  id: 'construct',
  station: 'construct',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.construct.title,
  blocks: (context) => {
    const { result, wording } = context;
    const texts = wording.texts.report.sections.construct;
    const touched = result.factors.some(isTouched);
    return [
      paragraph(touched ? texts.intro : texts.none),
      ...(touched ? beforeAndAfter(context) : []),
      ...about(context, REQUEST.answers, () => description(context)),
      ...oecd(context),
    ];
  },
};

function beforeAndAfter({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.construct;
  const { columns } = texts;
  const right = { align: 'right' } as const;
  const worse = result.capacities.filter(
    ({ gap, gapAfter }) => wholeScore(gapAfter ?? 0) > wholeScore(gap ?? 0),
  );
  const difference = (gap: number | null, after: number | null) =>
    gap === null || after === null ? null : wholeScore(gap) - wholeScore(after);
  return [
    ...table(
      texts.table,
      [
        { header: columns.capacity, width: 4, rowHeader: true },
        { header: columns.before, width: 2, ...right },
        { header: columns.after, width: 2, ...right },
        { header: columns.rangeAfter, width: 2, ...right },
        { header: columns.effect, width: 2, ...right },
      ],
      result.capacities.map(({ id, gap, gapAfter, boundsAfter }) => [
        titles.capacity(wording, id),
        score(wording, gap),
        score(wording, gapAfter),
        span(wording, boundsAfter),
        signed(wording, difference(gap, gapAfter)),
      ]),
    ),
    ...negative(
      wording,
      worse.map(({ id }) => titles.capacity(wording, id)),
    ),
  ];
}

function negative(wording: ReportContext['wording'], capacities: string[]): Block[] {
  if (capacities.length === 0) return [];
  const { construct, potential } = wording.texts.report.sections;
  const texts = fill(construct.negative, { capacities: enumerate(wording, capacities) });
  return [notice('warning', potential.negativeTitle, texts)];
}

function description({ combined: { answers }, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.construct;
  const typedTexts = CONSTRUCT_TEXTS.flatMap((id) => {
    const answer = answers[id];
    return typeof answer === 'string' && answer.trim() && answer !== 'unknown'
      ? [small([{ strong: titles.question(wording, id) }]), ...typed(answer)]
      : [];
  });
  return typedTexts.length > 0
    ? [heading('construct-described', texts.described), ...typedTexts]
    : [];
}

function oecd({ result, wording, audience }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.construct;
  const { chosen, served } = result.oecd;
  const named = (ids: string[]) => ids.filter((id) => id !== 'unknown');
  if (named(chosen).length === 0 && named(served).length === 0) return [];
  const both = named(chosen).filter((id) => served.includes(id));
  const count = fill(texts.oecdCount, {
    chosen: formatNumber(wording.locale, named(chosen).length),
    both: formatNumber(wording.locale, both.length),
  });
  const dimensions = wording.texts.questions['oecd-chosen']?.options ?? {};
  const tick = (ids: string[], id: string) => (ids.includes(id) ? texts.yes : texts.no);
  return [
    heading('construct-oecd', texts.oecd),
    paragraph(`${texts.oecdNote} ${count}`),
    ...(gets(audience, RESULT.oecd.chosen)
      ? table(
          texts.oecdTable,
          [
            { header: texts.dimension, width: 6, rowHeader: true },
            { header: texts.chosen, width: 2 },
            { header: texts.served, width: 2 },
          ],
          Object.entries(dimensions).map(([id, { label }]) => [
            label,
            tick(chosen, id),
            tick(served, id),
          ]),
        )
      : []),
  ];
}
