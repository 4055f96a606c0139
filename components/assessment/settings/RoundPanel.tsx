'use client';

import { lazy, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Deferred } from '@/components/ui/Deferred';
import { Section } from '@/components/ui/Section';
import type { Draft } from '@/lib/draft/draft';
import { reopenRound, startNextRound } from '@/lib/draft/next-round';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { ClosedRounds } from './ClosedRounds';

const NextRound = lazy(() => import('./NextRound'));

/** Closes this round and opens the next; the rounds that were closed before. */
export function RoundPanel() {
  const texts = useTexts('settings');
  const { untitled } = useTexts('frame');
  const { computing } = useTexts('result');
  const common = useUi('common');
  const locale = useLocale();
  const { draft, change, flush } = useSession();
  /** What the round was like before it was closed; null when it was not, or is open again. */
  const [before, setBefore] = useState<Draft | null>(null);
  const [undone, setUndone] = useState(false);

  const close = async () => {
    const { outcomeOf } = await import('@/lib/session/result/round-outcome');
    const outcome = outcomeOf(draft, { title: untitled, locale }, new Date());
    change('rounds', (current) => startNextRound(current, outcome), { buildsOn: true });
    // Announced only once it is stored.
    await flush();
    setUndone(false);
    setBefore(draft);
  };

  const reopen = async (closed: Draft) => {
    change('rounds', (current) => reopenRound(current, closed), { buildsOn: true });
    await flush();
    setBefore(null);
    setUndone(true);
  };

  return (
    <Section heading={texts.roundHeading}>
      <p>{texts.roundBody}</p>
      <ConfirmButton
        label={texts.round}
        title={texts.roundTitle}
        confirmLabel={texts.roundConfirm}
        onConfirm={() => void close()}
      >
        {texts.roundBody}
      </ConfirmButton>
      <div role="status" className="flow empty:hidden">
        {undone && <p>{texts.roundUndone}</p>}
        {before && (
          <>
            <p className="flex flex-wrap items-baseline gap-x-4">
              {texts.roundDone}
              <Button variant="quiet" onClick={() => void reopen(before)}>
                {common.undo}
              </Button>
            </p>
            <Deferred loading={computing}>
              <NextRound />
            </Deferred>
          </>
        )}
      </div>
      {draft.rounds.length > 0 && (
        <>
          <h3 className="font-semibold">{texts.rounds}</h3>
          <ClosedRounds rounds={draft.rounds} />
        </>
      )}
    </Section>
  );
}
