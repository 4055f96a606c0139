'use client';

import type { CycleStation } from '@/lib/charts/cycle';
import { statusOf } from '@/lib/navigation/progress';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';

/** The stations of the round for the figure of the cycle. */
export function useCycle(): CycleStation[] {
  const { stations } = useNames();
  const { draft, given } = useSession();
  const again = draft.rounds.length > 0;
  return route.legs
    .filter(({ station }) => !station.module)
    .map(({ station: { id }, pages }) => {
      const visited = statusOf(pages, given).state !== 'notStarted';
      const state = visited ? (again ? 'revisited' : 'visited') : 'open';
      return { id, label: nameOf(stations, id)?.title ?? id, state };
    });
}
