'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Details } from '@/components/ui/Details';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { OUTCOMES } from '@/lib/model';
import type { MaturityResult } from '@/lib/model/digital/maturity';
import type { Coefficient } from '@/lib/model/types';

/** Levers that a regression associates with maturity; association, no cause. */
export function MaturityDrivers({ drivers }: { drivers: MaturityResult['drivers'] }) {
  const { wording, texts: words } = useResult();
  const { maturity: texts } = words;
  const names: Record<string, string> = wording.texts.model.drivers;
  const number = (value: number) => formatNumber(wording.locale, value, 3);
  const coefficient = ({ beta, se, sig }: Coefficient) =>
    fill(texts.coefficient, { beta: number(beta), se: number(se), sig });

  return (
    <Details summary={texts.driversTitle}>
      <p>{texts.driversLead}</p>
      <FigureTable
        caption={texts.driversTitle}
        columns={texts.driverColumns}
        rows={drivers.map(({ id, outcomes }) => ({
          id,
          cells: [names[id] ?? id, ...OUTCOMES.map((outcome) => coefficient(outcomes[outcome]))],
        }))}
      />
    </Details>
  );
}
