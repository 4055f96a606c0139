import { isOwnAction } from '@/lib/disclosure/items';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { fill, plural } from '@/lib/i18n/fill';
import { heading, list, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { day, score, signed, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

const MOST_DRIVERS = 3;
const HEAVY = 0.5;
/** Text answers that are printed here instead of in the annex. */
export const LEARNED = [
  ['decide-learning', 'learning'],
  ['context-benefit', 'benefit'],
  ['context-benefit-more', 'benefitMore'],
] as const;

/** The review date, what to review, and what changed since the previous round. */
export const reviewSection: SectionPlan = {
  id: 'review',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.review.title,
  blocks: (context) => {
    const { request, wording } = context;
    const texts = wording.texts.report.sections.review;
    const { reviewOn } = request;
    const points = toLookAt(context);
    return [
      paragraph(reviewOn ? fill(texts.date, { date: day(wording, reviewOn) }) : texts.noDate),
      heading('review-look', texts.look),
      ...(points.length > 0 ? list(points) : [paragraph(texts.nothing)]),
      ...previous(context),
      ...about(context, REQUEST.answers, () => learned(context)),
    ];
  },
};

function toLookAt({ request, result, wording }: ReportContext): string[] {
  const texts = wording.texts.report.sections.review;
  const open = result.capacities.flatMap(({ id, ask }) => {
    const count = ask.reduce((sum, { questions }) => sum + questions.length, 0);
    const capacity = titles.capacity(wording, id);
    return count > 0 ? plural(wording.locale, texts.open, count, { capacity }) : [];
  });
  const answers = result.overall.drivers
    .flatMap((driver) =>
      'question' in driver && wholeScore(driver.effect) > 0 ? driver.question : [],
    )
    .slice(0, MOST_DRIVERS)
    .map((id) => fill(texts.driver, { question: titles.question(wording, id) }));
  const constraints = result.constraints
    .filter(({ binding, severity }) => severity !== null && binding >= HEAVY)
    .map(({ id }) => fill(texts.constraint, { constraint: titles.constraint(wording, id) }));
  const actions = (request.plan ?? [])
    .filter((item) => !isOwnAction(item) && isPending(item.status))
    .flatMap(({ measure, due }) =>
      due
        ? fill(texts.action, { action: titles.measure(wording, measure), date: day(wording, due) })
        : [],
    );
  return [...open, ...answers, ...constraints, ...actions];
}

const isPending = (status: string | undefined): boolean =>
  status === undefined || status === 'open' || status === 'started';

function previous({ request, result, wording }: ReportContext): Block[] {
  const { previousRound } = request;
  if (!previousRound) return [];
  const texts = wording.texts.report.sections.review;
  const { columns } = texts;
  const right = { align: 'right' } as const;
  const rows = result.capacities.map(({ id, gap }) => {
    const before = previousRound.gaps?.[id] ?? null;
    const difference = before === null || gap === null ? null : gap - before;
    return [
      titles.capacity(wording, id),
      score(wording, before),
      score(wording, gap),
      signed(wording, difference),
    ];
  });
  return [
    heading('review-previous', texts.previous),
    ...(previousRound.date
      ? [paragraph(fill(texts.previousDate, { date: day(wording, previousRound.date) }))]
      : []),
    ...table(
      texts.previousTable,
      [
        { header: columns.capacity, width: 5, rowHeader: true },
        { header: columns.previous, width: 2, ...right },
        { header: columns.now, width: 2, ...right },
        { header: columns.difference, width: 2, ...right },
      ],
      rows,
    ),
  ];
}

function learned({ combined: { answers }, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.review;
  return LEARNED.flatMap(([id, title]) => {
    const answer = answers[id];
    return typeof answer === 'string' && answer.trim() && answer !== 'unknown'
      ? [small([{ strong: texts[title] }]), ...typed(answer)]
      : [];
  });
}
