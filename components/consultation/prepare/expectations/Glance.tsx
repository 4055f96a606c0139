'use client';

import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import type { Expectation } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import type { Factor } from '@/lib/model/types';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultation } from '@/lib/session/consultation/consultation';

/** What is expected per factor, at a glance. */
export function Glance() {
  const texts = useConsultationTexts('expectations');
  const { factors } = useNames();
  const { expectations = {}, provides = [] } = useConsultation().draft.proposal;

  const between = ({ requirements }: Factor, side: keyof Expectation): string => {
    const steps = requirements.flatMap(({ id }) => expectations[id]?.[side] ?? []);
    if (steps.length === 0) return texts.none;
    const [low, high] = [Math.min(...steps), Math.max(...steps)];
    return low === high ? String(low) : fill(texts.upTo, { low, high });
  };

  return (
    <div className="mt-10 max-w-3xl">
      <Table caption={texts.glance}>
        <thead>
          <tr>
            <ColumnHead>{texts.factor}</ColumnHead>
            <ColumnHead>{texts.demand}</ColumnHead>
            <ColumnHead>{texts.supply}</ColumnHead>
            <ColumnHead>{texts.provided}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {instrument.factors.map((factor) => (
            <tr key={factor.id}>
              <RowHead>{nameOf(factors, factor.id)}</RowHead>
              <Cell>{between(factor, 'demand')}</Cell>
              <Cell>{between(factor, 'supply')}</Cell>
              <Cell>{provides.includes(factor.id) ? texts.yes : texts.no}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
