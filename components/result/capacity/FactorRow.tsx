'use client';

import { lazy, useId } from 'react';
import { BeamMini } from '@/components/charts/BeamMini';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { Deferred } from '@/components/ui/Deferred';
import { Cell, RowHead } from '@/components/ui/Table';
import type { BeamFactor } from '@/lib/charts/beam-factor';
import { stepsAndRange } from '@/lib/findings/figures';
import type { FactorResult } from '@/lib/model/result';
import { titles } from '@/lib/wording/titles';

const FactorReasons = lazy(() => import('./FactorReasons'));

interface FactorRowProps {
  factor: FactorResult;
  beam: BeamFactor[];
  open: boolean;
  onToggle: () => void;
}

/** What a factor misses and which requirement decides; under it, once asked for, the answers behind it. */
export function FactorRow({ factor, beam, open, onToggle }: FactorRowProps) {
  const { wording, texts, findings } = useResult();
  const id = useId();
  const decides = findings[`decides.${factor.id}`];

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
        <Cell>
          <Finding id={`factor.${factor.id}`} as="span">
            {stepsAndRange(wording, factor.shortfall)}
          </Finding>
        </Cell>
        <Cell>{decides ? <Finding id={decides.id} as="span" /> : texts.capacity.nothingShort}</Cell>
        <Cell>
          <BeamMini factors={beam} highlight={factor.id} />
        </Cell>
      </tr>
      <tr id={id} hidden={!open}>
        <Cell colSpan={4}>
          {open && (
            <Deferred loading={texts.loading}>
              <FactorReasons factor={factor} />
            </Deferred>
          )}
        </Cell>
      </tr>
    </>
  );
}
