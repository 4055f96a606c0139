'use client';

import { use } from 'react';
import { buttonClass } from '@/components/ui/Button';
import { fill } from '@/lib/i18n/fill';
import { entrance } from '@/lib/navigation/entrance';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useHref } from '@/lib/session/navigation/use-location';
import { useQuestionHref } from '@/lib/session/navigation/use-question-href';
import { loadResultWords } from '@/lib/session/result/result-words';
import { roundEntry } from '@/lib/session/result/round-entry';
import { type Assessed, useAssessed } from '@/lib/session/result/use-assessed';
import { useSession } from '@/lib/session/session';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

/** What to do in a round that has just begun, as soon as that is known. */
export default function NextRound() {
  const { wording } = use(loadResultWords(useLocale()));
  const assessed = useAssessed();
  const { computing } = useTexts('result');
  return assessed ? (
    <RoundSteps assessed={assessed} wording={wording} />
  ) : (
    <p className="text-ink-soft">{computing}</p>
  );
}

/** Which station to enter first and why, with the way there and to the result. */
export function RoundSteps({ assessed, wording }: { assessed: Assessed; wording: Wording }) {
  const texts = useTexts('settings');
  const { given } = useSession();
  const href = useHref();
  const hrefForQuestion = useQuestionHref();
  const { leg, asked, why, question } = roundEntry(assessed, wording);
  const station = titles.station(wording, leg.station.id);
  const sentences = asked
    ? [fill(texts.roundEnter, { station }), why]
    : [why, fill(texts.roundEnterFirst, { station })];
  return (
    <>
      <p>{sentences.filter(Boolean).join(' ')}</p>
      <p className="flex flex-wrap items-center gap-x-8 gap-y-3">
        <a
          href={question ? hrefForQuestion(question) : href(entrance(leg, given))}
          className={buttonClass('primary')}
        >
          {fill(texts.roundEnterLink, { station })}
        </a>
        <a href={href({ kind: 'result' })} className={buttonClass('quiet')}>
          {texts.roundResult}
        </a>
      </p>
    </>
  );
}
