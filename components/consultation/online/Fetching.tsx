'use client';

import { useEffect, useRef, useState } from 'react';
import { Outcomes } from '@/components/consultation/collect/Outcomes';
import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import type { Fetched, FetchProgress, Unopened } from '@/lib/collecting/online/reader';
import type { ReadOutcome } from '@/lib/collecting/responses/types';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';
import { takeFetched } from '@/lib/session/online/take-fetched';

/** Fetches what is new, opens it on this device, and says of everything what came of it. */
export function Fetching() {
  const { follow: words } = useOnlineTexts();
  const locale = useLocale();
  const { draft, change, flush } = useConsultation();
  const { run, session } = useOnline();
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<FetchProgress | null>(null);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [outcomes, setOutcomes] = useState<ReadOutcome[]>([]);
  const [told, setTold] = useState('');
  useEffect(() => () => running.current?.abort(), []);

  const fetch = async () => {
    const control = new AbortController();
    running.current = control;
    setTold('');
    setProgress({ part: 'opening', done: 0, total: 0 });
    const found = await run((open) =>
      takeFetched(open, draft, {
        signal: control.signal,
        onProgress: setProgress,
        store: async (apply) => {
          change('responses', apply, { buildsOn: true });
          await flush();
        },
      }),
    );
    setProgress(null);
    if (control.signal.aborted) setTold(words.cancelled);
    if (!found) return;
    setFetched(found);
    setOutcomes(found.outcomes);
  };
  const reasonOf = ({ part, reason }: Unopened): string => {
    if (part === 'decision') return words.reasons.decision;
    return reason === 'rollback' || reason === 'newer' || reason === 'damaged'
      ? words.reasons[reason]
      : words.reasons.tampered;
  };
  const at = (instant: string) =>
    formatInstant(locale, instant, session?.board.zone ?? 'Europe/Brussels');

  return (
    <>
      {progress ? (
        <div className="space-y-3">
          <ProgressBar
            label={words[progress.part === 'opening' ? 'fetching' : 'reading']}
            {...barOf(progress)}
            text={fill(words.fetchingText, progress)}
          />
          <Button variant="secondary" onClick={() => running.current?.abort()}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <Button onClick={() => void fetch()}>{words.fetch}</Button>
      )}
      <p role="status" className="empty:hidden">
        {told ||
          (fetched &&
            (fetched.there === 0
              ? words.nothing
              : fill(words.opened, { opened: fetched.opened, there: fetched.there })))}
      </p>
      {fetched && fetched.unopened.length > 0 && (
        <div>
          <p className="font-semibold">{words.notOpened}</p>
          <ul>
            {fetched.unopened.map((one) => (
              <li key={`${one.body} ${one.part}`}>
                {fill(words.notOpenedLine, { name: one.name, reason: reasonOf(one) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {fetched && fetched.without.length > 0 && (
        <ul>
          {fetched.without.map(({ body, name, kind, reason = '' }) => (
            <li key={body}>
              {kind === 'declined'
                ? fill(words.without.declined, { name, reason })
                : fill(words.without.withdrawn, { name })}
            </li>
          ))}
        </ul>
      )}
      {fetched && fetched.senders.length > 0 && (
        <div>
          <p className="font-semibold">{words.sendersHeading}</p>
          <ul>
            {fetched.senders.map(({ body, name, kind, at: instant }) => (
              <li key={`${body} ${kind}`}>
                {fill(words.senders[kind], { name, at: at(instant) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} onChange={setOutcomes} />}
    </>
  );
}

/** One bar for both parts: opening fills its first half, reading its second. */
const barOf = ({ part, done, total }: FetchProgress) => {
  const max = 2 * Math.max(1, total);
  return { max, value: part === 'opening' ? done : max / 2 + done };
};
