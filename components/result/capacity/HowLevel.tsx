'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Details } from '@/components/ui/Details';
import { steps } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import type { CapacityResult } from '@/lib/model/result';

const DEPTHS = ['4', '3', '2', '1'] as const;

/** How a level follows from the parts that fall short: how many miss how much, beside how many it takes. */
export function HowLevel({ capacity: { id, missing } }: { capacity: CapacityResult }) {
  const { wording, texts: words } = useResult();
  const { rule: texts } = words.capacity;
  const rule = instrument.rules.find((one) => one.id === 'default');
  const factors = instrument.factors.filter((factor) => factor.capacity === id).length;
  const counts = rule?.[factors > 3 ? 'five' : 'three'];
  if (!counts) return null;
  const rows = DEPTHS.filter(
    (depth) => counts.strengthen[depth] !== undefined || counts.conditions[depth] !== undefined,
  );
  return (
    <div className="text-sm print:hidden">
      <Details summary={texts.summary}>
        <p>{texts.text}</p>
        <FigureTable
          caption={fill(texts.caption, { total: factors })}
          columns={texts.columns}
          rows={rows.map((depth) => ({
            id: depth,
            cells: [
              steps(wording, Number(depth)),
              missing[depth],
              counts.conditions[depth] ?? '–',
              counts.strengthen[depth] ?? '–',
            ],
          }))}
        />
      </Details>
    </div>
  );
}
