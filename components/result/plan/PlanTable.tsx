'use client';

import { useResult } from '@/components/result/context';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import type { PlanItem } from '@/lib/model/types';
import { titleOf } from '@/lib/result-view/plan-items';
import { day } from '@/lib/wording/numbers';

/** The plan to read: for print, and where it cannot be changed. */
export function PlanTable({ plan, reviewOn }: { plan: PlanItem[]; reviewOn?: string }) {
  const { speech, words } = useResult();
  const { plan: said } = words;
  return (
    <div className="mt-3">
      {plan.length > 0 && (
        <Table caption={said.yours}>
          <thead>
            <tr>
              <ColumnHead>{said.action}</ColumnHead>
              <ColumnHead>{said.owner}</ColumnHead>
              <ColumnHead>{said.due}</ColumnHead>
              <ColumnHead>{said.status}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {plan.map((item) => (
              <tr key={item.measure}>
                <RowHead>
                  {titleOf(speech, item)}
                  {item.note && <span className="block text-ink-soft">{item.note}</span>}
                </RowHead>
                <Cell>{item.owner ?? '–'}</Cell>
                <Cell>{item.due ? day(speech, item.due) : '–'}</Cell>
                <Cell>{said.statuses[item.status ?? 'open']}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="mt-3">
        {said.review}: {reviewOn ? day(speech, reviewOn) : said.reviewNone}
      </p>
    </div>
  );
}
