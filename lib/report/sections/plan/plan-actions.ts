import { gets } from '@/lib/disclosure/audiences';
import { mayNameAction } from '@/lib/disclosure/items';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { plural } from '@/lib/i18n/fill';
import type { PlanItem } from '@/lib/model/types';
import { heading, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The text answer that is printed here instead of in the annex. */
export const STOP_TEXT = 'decide-stop';

/** The action plan. Owners, notes and the team's own actions are in the working copy only. */
export function actionBlocks(context: ReportContext): Block[] {
  const { request, wording } = context;
  const texts = wording.texts.report.sections.plan;
  const plan = request.plan ?? [];
  const title = heading('plan-actions', texts.plan);
  return [
    title,
    ...(plan.length === 0 ? [paragraph(texts.planNone)] : []),
    ...(gets(context.audience, REQUEST.plan.owner)
      ? workingTable(context, plan)
      : publicTable(context, plan)),
    ...about(context, REQUEST.answers, () => stop(context)),
  ];
}

function workingTable({ wording }: ReportContext, plan: PlanItem[]): Block[] {
  const texts = wording.texts.report.sections.plan;
  const { columns, status, notSet } = texts;
  const notes = plan.filter(({ note }) => note?.trim());
  const named = (item: PlanItem) => titles.action(wording, item);
  return [
    ...table(
      texts.planTable,
      [
        { header: columns.action, width: 5, rowHeader: true },
        { header: columns.owner, width: 3 },
        { header: columns.due, width: 2.2 },
        { header: columns.status, width: 1.4 },
      ],
      plan.map((item) => [
        named(item),
        item.owner?.trim() || notSet,
        item.due ? day(wording, item.due) : notSet,
        item.status ? status[item.status] : notSet,
      ]),
    ),
    ...notes.flatMap((item) => [small([{ strong: named(item) }]), ...typed(item.note ?? '')]),
  ];
}

function publicTable({ wording, audience }: ReportContext, plan: PlanItem[]): Block[] {
  const texts = wording.texts.report.sections.plan;
  const { columns, status, notSet } = texts;
  const named = plan.filter((item) => mayNameAction(audience, item));
  const own = plan.length - named.length;
  return [
    ...table(
      texts.planTable,
      [
        { header: columns.action, width: 6, rowHeader: true },
        { header: columns.due, width: 2.4 },
        { header: columns.status, width: 1.6 },
      ],
      named.map(({ measure, due, status: state }) => [
        titles.measure(wording, measure),
        due ? day(wording, due) : notSet,
        state ? status[state] : notSet,
      ]),
    ),
    ...(own > 0 ? [small(plural(wording.locale, texts.planOwn, own))] : []),
  ];
}

function stop({ combined, wording }: ReportContext): Block[] {
  const answer = combined.answers[STOP_TEXT];
  if (typeof answer !== 'string' || !answer.trim()) return [];
  return [heading('plan-stop', wording.texts.report.sections.plan.stop), ...typed(answer)];
}
