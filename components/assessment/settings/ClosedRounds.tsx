'use client';

import { use, useState } from 'react';
import { Deferred } from '@/components/ui/Deferred';
import { Details } from '@/components/ui/Details';
import type { ClosedRound } from '@/lib/draft/draft';
import type { Finding } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { ReadableRound } from '@/lib/session/result/closed-round';

/** The rounds that were closed, each to be read as far as it was kept. */
export function ClosedRounds({ rounds }: { rounds: readonly ClosedRound[] }) {
  const texts = useTexts('settings');
  const locale = useLocale();
  return (
    <ul>
      {rounds.map(({ closedOn, request, fingerprints }, index) => {
        const closed = fill(texts.roundClosed, { date: formatDay(locale, closedOn) });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds are only ever added at the end.
          <li key={`${closedOn}-${index}`}>
            {request ? (
              <Readable
                summary={closed}
                round={{ closedOn, request }}
                otherInstrument={fingerprints?.scored !== FINGERPRINTS.scored}
              />
            ) : (
              `${closed}. ${texts.roundNoCompare}`
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ReadableProps {
  summary: string;
  round: ReadableRound;
  /** Whether the instrument was a different one when the round was closed. */
  otherInstrument: boolean;
}

/** A round that is worked out when it is opened for the first time. */
function Readable({ summary, round, otherInstrument }: ReadableProps) {
  const { roundOtherInstrument } = useTexts('settings');
  const { computing } = useTexts('result');
  const locale = useLocale();
  const [reading, setReading] = useState<Promise<Finding[]>>();

  const read = async () => {
    const { readRound } = await import('@/lib/session/result/closed-round');
    return readRound(round, locale);
  };

  return (
    <Details
      summary={summary}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !reading) setReading(read());
      }}
    >
      {reading && (
        <Deferred loading={computing}>
          {otherInstrument && <p>{roundOtherInstrument}</p>}
          <Awaiting reading={reading} />
        </Deferred>
      )}
    </Details>
  );
}

const Awaiting = ({ reading }: { reading: Promise<Finding[]> }) => (
  <RoundFindings findings={use(reading)} />
);

/** What a closed round came to, to be read only. */
export function RoundFindings({ findings }: { findings: readonly Finding[] }) {
  return findings.map(({ id, class: value, figure, sentence }) => (
    <p key={id} data-finding={id} data-class={value} data-figure={figure}>
      {sentence}
    </p>
  ));
}
