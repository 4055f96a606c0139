'use client';

import { startTransition, useEffect, useState } from 'react';
import type { Consultation } from '@/lib/consultation/record';
import type { ConsultationReading } from '@/lib/consultation/types';
import { localDay } from '@/lib/i18n/day';
import type { EarlierRound } from './earlier-round';
import { type ReadTerms, readFrom } from './input';
import { type Progress, readMany } from './reader';

/** A reading while it is made and once it is there; what was there before stays until then. */
export interface ReadingState {
  kind: 'reading' | 'shown' | 'tooFew' | 'failed';
  reading: ConsultationReading | null;
  progress: Progress | null;
}

/**
 * Reads many in a worker, again whenever something changes that figures rest on.
 *
 * @param earlier - the round before, where there was one and it is here.
 */
export function useReading(
  { proposal, bodies, responses, packages, terms, superseded }: Consultation,
  { norm, rule, group }: ReadTerms,
  earlier: EarlierRound | null,
): ReadingState & { again: () => void } {
  const [state, setState] = useState<ReadingState>({
    kind: 'reading',
    reading: null,
    progress: null,
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the same again.
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    setState(({ reading }) => ({ kind: 'reading', reading, progress: null }));
    readMany(
      readFrom({ proposal, bodies, responses, packages, terms, superseded }, localDay(new Date())),
      { norm, rule, group },
      {
        signal,
        onProgress: (progress) => !signal.aborted && setState((now) => ({ ...now, progress })),
      },
      earlier,
    ).then(
      (result) =>
        !signal.aborted &&
        // All its figures at once would hold up whoever scrolls or types meanwhile.
        startTransition(() =>
          setState(
            result === 'tooFew'
              ? { kind: 'tooFew', reading: null, progress: null }
              : { kind: 'shown', reading: result, progress: null },
          ),
        ),
      () =>
        !signal.aborted && setState(({ reading }) => ({ kind: 'failed', reading, progress: null })),
    );
    return () => left.abort();
  }, [
    proposal,
    bodies,
    responses,
    packages,
    terms,
    superseded,
    norm,
    rule,
    group,
    earlier,
    attempt,
  ]);
  return { ...state, again: () => setAttempt((count) => count + 1) };
}
