'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { FollowMeeting } from '@/components/room/meeting/FollowMeeting';
import { SealedProblem } from '@/components/room/RoomProblem';
import { SharedResult } from '@/components/room/SharedResult';
import { PageTitle } from '@/components/ui/PageTitle';
import { localePath } from '@/lib/i18n/paths';
import { countryOf } from '@/lib/instrument/countries';
import { CountryProvider } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { enterRoom } from '@/lib/rooms/membership/enter';
import { RoomSync } from '@/lib/rooms/sync/sync';
import { resultsOpened } from '@/lib/rooms/team/opened';
import type { GuestLink } from '@/lib/sealed/links/link';
import { deviceMemberships, deviceStore } from '@/lib/session/opening/device';
import { failureText } from '@/lib/session/room/room-problem';
import { pages } from '@/lib/site/pages';

/** Polling interval of an observer, in ms. */
const PACE = 2_000;

type Watched = { sync: RoomSync } | { problem: string } | null;

/** The observer's screen: the question of the meeting, and the result once it is opened. */
export function ObserverScreen({ link }: { link: GuestLink }) {
  const texts = useRoomTexts();
  const locale = useLocale();
  const [watched, setWatched] = useState<Watched>(null);

  useEffect(() => {
    let left = false;
    let opened: RoomSync | undefined;
    (async () => {
      const [store, memberships] = await Promise.all([deviceStore(), deviceMemberships()]);
      const observer = { ...link, kind: 'observer' as const };
      const { id } = await enterRoom(observer, { store, memberships, locale });
      opened = await RoomSync.open(id, { store, memberships });
      if (left || !opened) return;
      opened.setPace(PACE);
      opened.start();
      setWatched({ sync: opened });
    })().catch((cause) => {
      if (!left) setWatched({ problem: failureText(texts, cause) });
    });
    return () => {
      left = true;
      opened?.stop();
    };
  }, [link, locale, texts]);

  if (watched && 'problem' in watched) {
    return <PageTitle lead={watched.problem}>{texts.door.goneTitle}</PageTitle>;
  }
  if (!watched) return <p role="status">{texts.loading}</p>;
  return <Watching sync={watched.sync} />;
}

function Watching({ sync }: { sync: RoomSync }) {
  const { door } = useRoomTexts();
  const locale = useLocale();
  const view = useSyncExternalStore(sync.subscribe, sync.view, sync.view);
  const { sharedRecord, results } = view;

  return (
    <CountryProvider country={countryOf(sharedRecord?.context.municipality)}>
      <SealedProblem room={{ view, sync }} />
      {sharedRecord?.meeting ? (
        <FollowMeeting view={view} />
      ) : resultsOpened(view, 0) && results ? (
        <SharedResult
          results={results}
          observed
          hrefForQuestion={(id) => `${localePath(locale, pages.questions)}#${id}`}
        />
      ) : (
        <>
          <PageTitle caption={sharedRecord?.title} lead={door.observerLead}>
            {door.observerTitle}
          </PageTitle>
          <p role="status" className="mt-6">
            {door.observerWait}
          </p>
        </>
      )}
    </CountryProvider>
  );
}
