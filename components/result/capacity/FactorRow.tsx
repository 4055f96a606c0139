'use client';

import { lazy, useId } from 'react';
import { BeamMini } from '@/components/charts/BeamMini';
import { useResult } from '@/components/result/context';
import { Deferred } from '@/components/ui/Deferred';
import { Cell, RowHead } from '@/components/ui/Table';
import type { BeamFactor } from '@/lib/charts/beam-factor';
import type { FactorResult } from '@/lib/model/result';
import { score, signed, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

const FactorTrace = lazy(() => import('./FactorTrace'));

interface FactorRowProps {
  factor: FactorResult;
  beam: BeamFactor[];
  open: boolean;
  onToggle: () => void;
}

/** A factor in numbers, and under it, once asked for, the answers that made them. */
export function FactorRow({ factor, beam, open, onToggle }: FactorRowProps) {
  const { wording, texts, result } = useResult();
  const id = useId();
  const { demand, supply, shortfall, bounds, addedDemand, shortfallAfter } = factor;
  const digital = result.basis === 'full';

  return (
    <>
      <tr>
        <RowHead>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={onToggle}
            className="min-h-6 text-left text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2"
          >
            {titles.factor(wording, factor.id)}
          </button>
        </RowHead>
        <Cell numeric>{score(wording, demand)}</Cell>
        <Cell numeric>{score(wording, supply)}</Cell>
        <Cell numeric>
          <strong>{score(wording, shortfall)}</strong>
        </Cell>
        <Cell numeric>{span(wording, bounds?.shortfall ?? null)}</Cell>
        {digital && <Cell numeric>{addedDemand > 0 ? signed(wording, addedDemand) : '–'}</Cell>}
        {digital && <Cell numeric>{score(wording, shortfallAfter)}</Cell>}
        <Cell>
          <BeamMini factors={beam} highlight={factor.id} />
        </Cell>
      </tr>
      <tr id={id} hidden={!open}>
        <Cell colSpan={digital ? 8 : 6}>
          {open && (
            <Deferred loading={texts.loading}>
              <FactorTrace factor={factor} />
            </Deferred>
          )}
        </Cell>
      </tr>
    </>
  );
}
