'use client';

import { useEffect, useRef, useState } from 'react';
import { useRead } from '@/components/consultation/read/context';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { manyFindings } from '@/lib/findings/consultation';
import { localDay } from '@/lib/i18n/day';
import { fill } from '@/lib/i18n/fill';
import { type ReadTerms, readFrom } from '@/lib/session/consultation/input';
import { type Progress, type Sought, seekSmallest } from '@/lib/session/consultation/reader';

/** Where a search starts from: most of those who answered. */
const USUAL_TARGET = '75';

type State =
  | { kind: 'idle' | 'cancelled' | 'failed' | 'error' | 'withheld' }
  | { kind: 'seeking'; progress: Progress | null };

/** Seeks the smallest combination of packages that reaches a target, with its progress. */
export function Smallest({
  terms,
  onSought,
}: {
  terms: ReadTerms;
  onSought: (found: Sought) => void;
}) {
  const { consultation, reading, texts, wording } = useRead();
  const { smallest: words } = texts;
  const [typed, setTyped] = useState(USUAL_TARGET);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  if (consultation.packages.length === 0) return null;

  const seek = async () => {
    const percent = Number(typed.trim().replace(',', '.'));
    if (!(percent >= 1 && percent <= 100)) {
      setState({ kind: 'error' });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'seeking', progress: null });
    try {
      const target = percent / 100;
      const found = await seekSmallest(
        readFrom(consultation, localDay(new Date())),
        { terms, target },
        { signal, onProgress: (progress) => setState({ kind: 'seeking', progress }) },
      );
      setState({ kind: found ? 'idle' : 'withheld' });
      if (found) onSought(found);
    } catch {
      setState({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const found = reading.smallest && manyFindings({ consultation, reading, wording }).smallest;

  return (
    <div className="print:hidden">
      <h3 className="text-lg">{words.title}</h3>
      <p className="max-w-measure">{words.text}</p>
      <Form onSubmit={seek}>
        <NumberInput
          name="smallest-target"
          label={words.target}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={state.kind === 'error' ? words.error : undefined}
        />
        <div className="mt-4">
          {state.kind === 'seeking' ? (
            <Button variant="secondary" onClick={() => running.current?.abort()}>
              {words.cancel}
            </Button>
          ) : (
            <Button type="submit" variant="secondary">
              {words.seek}
            </Button>
          )}
        </div>
      </Form>
      <div role="status" className="mt-4">
        {state.kind === 'seeking' && (
          <ProgressBar
            label={words.seeking}
            value={state.progress?.done ?? 0}
            max={state.progress?.total ?? 1}
            text={state.progress ? fill(words.progress, state.progress) : ''}
          />
        )}
        {state.kind === 'cancelled' && <p>{words.cancelled}</p>}
        {state.kind === 'withheld' && <p>{words.withheld}</p>}
        {state.kind === 'idle' && found && (
          <p className="max-w-measure font-semibold">{found.sentence}</p>
        )}
      </div>
      {state.kind === 'failed' && <p role="alert">{texts.failed.text}</p>}
    </div>
  );
}
