'use client';

import type { CycleStation } from '@/lib/charts/cycle';
import { statusOf } from '@/lib/navigation/progress';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';

/** The stations of the round for the figure of the cycle. */
export function useCycle(): CycleStation[] {
  const { stations } = useNames();
  const { given } = useSession();
  return route.legs
    .filter(({ station }) => !station.module)
    .map(({ station: { id }, pages }) => {
      const visited = statusOf(pages, given).state !== 'notStarted';
      return { id, label: nameOf(stations, id)?.title ?? id, state: visited ? 'visited' : 'open' };
    });
}
