import type { Material } from '@/lib/formats/material';
import { titles } from '@/lib/wording/titles';
import type { Cell, Sheet } from './sheet';

const isOwn = (measure: string): boolean => measure.startsWith('own-');

/** The action plan. Owners, notes and what the team named itself stay in the working copy. */
export function planSheet({ request, report, speech, words }: Material): Sheet {
  const { plan } = speech.texts.report.sections;
  const working = report.meta.copy === 'working';
  const items = (request.plan ?? []).filter(({ measure }) => working || !isOwn(measure));
  const { columns } = plan;
  return {
    title: words.sheets.plan,
    columns: [
      { header: columns.action, width: 60 },
      ...(working ? [{ header: columns.owner, width: 28 }] : []),
      { header: columns.due, width: 14 },
      { header: columns.status, width: 14 },
      ...(working ? [{ header: words.sheets.note, width: 60 }] : []),
    ],
    rows: items.map(({ measure, title, owner, due, status, note }): Cell[] => [
      (working && title?.trim()) || titles.measure(speech, measure),
      ...(working ? [owner?.trim() || plan.notSet] : []),
      due ? { kind: 'day', value: due } : plan.notSet,
      status ? plan.status[status] : plan.notSet,
      ...(working ? [note?.trim() ?? ''] : []),
    ]),
  };
}
