'use client';

import type { ReactNode } from 'react';
import { Details } from '@/components/ui/Details';
import { plural } from '@/lib/i18n/fill';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { OpenQuestion } from '@/lib/rooms/team/agenda';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

interface OpenQuestionsProps {
  questions: readonly OpenQuestion[];
  wording: Wording;
  /** What can be done about a question, such as putting it on the table. */
  action: (question: string) => ReactNode;
}

/** Every other question that is open, by station, with why: each can be settled. */
export function OpenQuestions({ questions, wording, action }: OpenQuestionsProps) {
  const { meeting: texts } = useRoomTexts();
  const { stations } = useNames();
  const locale = useLocale();
  const present = [...new Set(questions.map(({ station }) => station))];
  return (
    <>
      {present.map((station) => {
        const here = questions.filter((question) => question.station === station);
        return (
          <Details
            key={station}
            summary={plural(locale, texts.openIn, here.length, {
              station: nameOf(stations, station)?.title ?? station,
            })}
          >
            <ul className="list-none! pl-0!">
              {here.map(({ question, state }) => (
                <li key={question} className="border-b border-rule py-3">
                  <p className="font-semibold">{titles.question(wording, question)}</p>
                  <p className="text-ink-soft">{texts.states[state]}</p>
                  {action(question)}
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
    </>
  );
}
