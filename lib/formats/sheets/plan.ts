import { gets } from '@/lib/disclosure/audiences';
import { mayNameAction } from '@/lib/disclosure/items';
import { REQUEST } from '@/lib/disclosure/tables/request';
import type { Material } from '@/lib/formats/material';
import { titles } from '@/lib/wording/titles';
import type { Cell, Sheet } from './sheet';

/** The action plan. Owners, notes and what the team named itself stay in the working copy. */
export function planSheet({ request, audience, wording, texts }: Material): Sheet {
  const { plan } = wording.texts.report.sections;
  const owned = gets(audience, REQUEST.plan.owner);
  const noted = gets(audience, REQUEST.plan.note);
  const titled = gets(audience, REQUEST.plan.title);
  const items = (request.plan ?? []).filter((item) => mayNameAction(audience, item));
  const { columns } = plan;
  return {
    title: texts.sheets.plan,
    columns: [
      { header: columns.action, width: 60 },
      ...(owned ? [{ header: columns.owner, width: 28 }] : []),
      { header: columns.due, width: 14 },
      { header: columns.status, width: 14 },
      ...(noted ? [{ header: texts.sheets.note, width: 60 }] : []),
    ],
    rows: items.map(({ measure, title, owner, due, status, note }): Cell[] => [
      titles.action(wording, { measure, title: titled ? title : undefined }),
      ...(owned ? [owner?.trim() || plan.notSet] : []),
      due ? { kind: 'day', value: due } : '',
      status ? plan.status[status] : plan.notSet,
      ...(noted ? [note?.trim() ?? ''] : []),
    ]),
  };
}
