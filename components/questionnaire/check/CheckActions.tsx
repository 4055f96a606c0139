'use client';

import { Button, buttonClass } from '@/components/ui/Button';
import { fill } from '@/lib/i18n/fill';
import type { View } from '@/lib/navigation/paths';
import { nextStation, pageToStart } from '@/lib/navigation/progress';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useHref } from '@/lib/session/navigation/use-location';
import { useRoom } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';

/** Where to enter the station that is still open. */
function useNextStation(station: string | null): { id: string; view: View } | null {
  const { given } = useSession();
  const open = station === null ? null : nextStation(route, station, given);
  const page = open && pageToStart(open.pages, given);
  if (!open || !page) return null;
  const { id } = open.station;
  return { id, view: { kind: 'page', station: id, page: page.id } };
}

/** Where to go after looking the answers over. */
export function CheckActions({ station }: { station: string | null }) {
  const texts = useTexts('check');
  const { stations } = useNames();
  const href = useHref();
  const next = useNextStation(station);
  const { room } = useRoom();
  // Whoever is through in a team says so there; the result of their answers alone is not the team's.
  const toTeam = room !== null && !next;
  return (
    <div className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-3 print:hidden">
      {next && (
        <a href={href(next.view)} className={buttonClass('primary')}>
          {fill(texts.nextStation, { station: nameOf(stations, next.id)?.title ?? '' })}
        </a>
      )}
      {toTeam && (
        <a href={href({ kind: 'team' })} className={buttonClass('primary')}>
          {texts.toTeam}
        </a>
      )}
      <a
        href={href({ kind: 'result' })}
        className={buttonClass(next || toTeam ? 'secondary' : 'primary')}
      >
        {texts.toResult}
      </a>
      <a href={href({ kind: 'tasks' })} className={buttonClass('quiet')}>
        {texts.toOverview}
      </a>
      <Button variant="quiet" onClick={() => window.print()}>
        {texts.print}
      </Button>
    </div>
  );
}
