'use client';

import { useState } from 'react';
import { useResult } from '@/components/result/context';
import { ColumnHead, Table } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import type { CapacityId } from '@/lib/model/types';
import { shownFactors } from '@/lib/result-view/factors';
import { beamFactors } from '@/lib/wording/beam-factors';
import { titles } from '@/lib/wording/titles';
import { FactorRow } from './FactorRow';

/** The factors of a capacity in numbers; each row opens to the answers behind it. */
export function FactorTable({ capacity }: { capacity: CapacityId }) {
  const { result, wording, texts } = useResult();
  const [open, setOpen] = useState<string | null>(null);
  const shown = shownFactors(result, capacity);
  const beam = beamFactors({ factors: shown }, capacity, (id) => titles.factor(wording, id));
  const { columns, table, traceHint } = texts.capacity;
  const digital = result.basis === 'full';

  return (
    <div>
      <Table caption={fill(table, { capacity: titles.capacity(wording, capacity) })}>
        <thead>
          <tr>
            <ColumnHead>{columns.factor}</ColumnHead>
            <ColumnHead numeric>{columns.demand}</ColumnHead>
            <ColumnHead numeric>{columns.supply}</ColumnHead>
            <ColumnHead numeric>{columns.shortfall}</ColumnHead>
            <ColumnHead numeric>{columns.bounds}</ColumnHead>
            {digital && <ColumnHead numeric>{columns.added}</ColumnHead>}
            {digital && <ColumnHead numeric>{columns.after}</ColumnHead>}
            <ColumnHead>{columns.beam}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {shown.map((factor) => (
            <FactorRow
              key={factor.id}
              factor={factor}
              beam={beam}
              open={open === factor.id}
              onToggle={() => setOpen(open === factor.id ? null : factor.id)}
            />
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-sm text-ink-soft print:hidden">{traceHint}</p>
    </div>
  );
}
