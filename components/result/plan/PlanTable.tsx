'use client';

import { useResult } from '@/components/result/context';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import type { PlanItem } from '@/lib/model/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The plan to read: for print, and where it cannot be changed. */
export function PlanTable({ plan, reviewOn }: { plan: PlanItem[]; reviewOn?: string }) {
  const { wording, texts: words } = useResult();
  const { plan: texts } = words;
  return (
    <div className="mt-3">
      {plan.length > 0 && (
        <Table caption={texts.yours}>
          <thead>
            <tr>
              <ColumnHead>{texts.action}</ColumnHead>
              <ColumnHead>{texts.owner}</ColumnHead>
              <ColumnHead>{texts.due}</ColumnHead>
              <ColumnHead>{texts.status}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {plan.map((item) => (
              <tr key={item.measure}>
                <RowHead>
                  {titles.action(wording, item)}
                  {item.note && <span className="block text-ink-soft">{item.note}</span>}
                </RowHead>
                <Cell>{item.owner ?? '–'}</Cell>
                <Cell>{item.due ? day(wording, item.due) : '–'}</Cell>
                <Cell>{texts.statuses[item.status ?? 'open']}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="mt-3">
        {texts.review}: {reviewOn ? day(wording, reviewOn) : texts.reviewNone}
      </p>
    </div>
  );
}
