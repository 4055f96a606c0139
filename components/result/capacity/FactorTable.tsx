'use client';

import { useState } from 'react';
import { useResult } from '@/components/result/context';
import { ColumnHead, Table } from '@/components/ui/Table';
import { beamFactors } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import type { CapacityId } from '@/lib/model/types';
import { shownFactors } from '@/lib/result-view/factors';
import { titles } from '@/lib/wording/titles';
import { FactorRow } from './FactorRow';

/** The factors of a capacity in steps; each row opens to the answers behind it. */
export function FactorTable({ capacity }: { capacity: CapacityId }) {
  const { result, wording, texts } = useResult();
  const [open, setOpen] = useState<string | null>(null);
  const shown = shownFactors(result, capacity);
  const beam = beamFactors(wording, result, capacity, shown);
  const { columns, table, reasonsHint } = texts.capacity;

  return (
    <div>
      <Table caption={fill(table, { capacity: titles.capacity(wording, capacity) })}>
        <thead>
          <tr>
            <ColumnHead>{columns.factor}</ColumnHead>
            <ColumnHead>{columns.today}</ColumnHead>
            <ColumnHead>{columns.decides}</ColumnHead>
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
      <p className="mt-2 text-sm text-ink-soft print:hidden">{reasonsHint}</p>
    </div>
  );
}
