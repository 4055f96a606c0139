'use client';

import { fill } from '@/lib/i18n/fill';
import { ownRound, questionProgress } from '@/lib/navigation/progress';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useRoom } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';
import { useTimeWords } from '@/lib/session/wording/use-time-words';
import { inSentence } from '@/lib/wording/in-sentence';

/**
 * "Vragen voor de functie schepen: 43, ongeveer 18 minuten.", in a team with why there are as many; empty
 * for who answers everything.
 */
export function useOwnIntro(): string {
  const texts = useTexts('tasks');
  const { roles } = useNames();
  const { draft, given } = useSession();
  const time = useTimeWords();
  const { room } = useRoom();
  if (!given.own || !draft.role) return '';
  const pages = ownRound(route, given).flatMap((leg) => leg.pages);
  const intro = fill(texts.ownIntro, {
    role: inSentence(roles[draft.role]),
    total: questionProgress(route, given).total,
    time: time.whole(pages),
  });
  return room ? `${intro} ${texts.ownShared}` : intro;
}
