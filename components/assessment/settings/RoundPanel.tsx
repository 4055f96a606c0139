'use client';

import { useState } from 'react';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { startNextRound } from '@/lib/draft/updates';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';

/** Closes this round and opens the next; the rounds that were closed before. */
export function RoundPanel() {
  const texts = useTexts('settings');
  const { untitled } = useTexts('frame');
  const locale = useLocale();
  const { draft, change, flush } = useSession();
  const [done, setDone] = useState(false);

  const close = async () => {
    const { outcomeOf } = await import('@/lib/session/result/round-outcome');
    const outcome = outcomeOf(draft, { title: untitled, locale }, new Date());
    change('rounds', (current) => startNextRound(current, outcome), { buildsOn: true });
    // Announced only once it is stored.
    await flush();
    setDone(true);
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
      <p role="status" className="empty:hidden">
        {done && texts.roundDone}
      </p>
      {draft.rounds.length > 0 && (
        <>
          <h3 className="font-semibold">{texts.rounds}</h3>
          <ul>
            {draft.rounds.map(({ closedOn, request }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rounds are only ever added at the end.
              <li key={`${closedOn}-${index}`}>
                {fill(texts.roundClosed, { date: formatDay(locale, closedOn) })}
                {!request && `. ${texts.roundNoCompare}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
