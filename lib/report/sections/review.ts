import { gets } from '@/lib/disclosure/audiences';
import { isOwnAction } from '@/lib/disclosure/items';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { RESULT } from '@/lib/disclosure/tables/result';
import { binds, openSets } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { heading, list, paragraph, small, typed } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** Text answers that are printed here instead of in the annex. */
export const LEARNED = [
  ['decide-learning', 'learning'],
  ['context-benefit', 'benefit'],
] as const;

/** When to look again, and at what. */
export const reviewSection: SectionPlan = {
  id: 'review',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.review.title,
  blocks: (context) => {
    const { findings, wording } = context;
    const texts = wording.texts.report.sections.review;
    const points = toLookAt(context);
    return [
      ...told(findings, 'review'),
      ...told(findings, 'round.next'),
      heading('review-look', texts.look),
      ...(points.length > 0 ? list(points) : [paragraph(texts.nothing)]),
      ...about(context, REQUEST.answers, () => learned(context)),
    ];
  },
};

function toLookAt({ request, result, wording, audience }: ReportContext): string[] {
  const texts = wording.texts.report.sections.review;
  const [first] = gets(audience, RESULT.overall.open) ? result.overall.open : [];
  const unknown = first
    ? [fill(texts.unknown, { questions: openSets(wording, [first]).join('') })]
    : [];
  const constraints = result.constraints
    .filter((constraint) => constraint.severity !== null && binds(constraint))
    .map(({ id }) => fill(texts.constraint, { constraint: titles.constraint(wording, id) }));
  const actions = (request.plan ?? [])
    .filter((item) => !isOwnAction(item) && isPending(item.status))
    .flatMap(({ measure, due }) =>
      due
        ? fill(texts.action, { action: titles.measure(wording, measure), date: day(wording, due) })
        : [],
    );
  return [...unknown, ...constraints, ...actions];
}

const isPending = (status: string | undefined): boolean =>
  status === undefined || status === 'open' || status === 'started';

function learned({ combined: { answers }, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.review;
  return LEARNED.flatMap(([id, title]) => {
    const answer = answers[id];
    return typeof answer === 'string' && answer.trim() && answer !== 'unknown'
      ? [small([{ strong: texts[title] }]), ...typed(answer)]
      : [];
  });
}
