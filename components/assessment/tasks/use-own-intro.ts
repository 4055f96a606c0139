'use client';

import { fill } from '@/lib/i18n/fill';
import { ownRound, statusOf } from '@/lib/navigation/progress';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';
import { useTimeWords } from '@/lib/session/wording/use-time-words';

/** "Vragen voor de functie Schepen: 24, ongeveer 9 minuten."; empty for who answers everything. */
export function useOwnIntro(): string {
  const texts = useTexts('tasks');
  const { roles } = useNames();
  const { draft, given } = useSession();
  const time = useTimeWords();
  if (!given.own || !draft.role) return '';
  const pages = ownRound(route, given).flatMap((leg) => leg.pages);
  return fill(texts.ownIntro, {
    role: roles[draft.role].toLocaleLowerCase().replace(/^it\b/, 'IT'),
    total: statusOf(pages, given).total,
    time: time.whole(pages),
  });
}
