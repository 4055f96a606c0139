'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import { DocumentFrame } from '@/components/session/DocumentFrame';
import { localePath } from '@/lib/i18n/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useHref, useView } from '@/lib/session/navigation/use-location';
import { useRoom } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';
import { pages } from '@/lib/site/pages';
import { screens } from './screens';

const RoomStatus = lazy(screens.room);
const ChangesNotice = lazy(screens.changes);
const ConflictNotices = lazy(screens.conflicts);
const UnusableNotice = lazy(screens.unusable);

/** The frame of every screen: name of the assessment, save status, notices. */
export function Frame({ children }: { children: ReactNode }) {
  const texts = useTexts('frame');
  const session = useSession();
  const { id, draft, ready, view } = session;
  const locale = useLocale();
  const href = useHref();
  const { room } = useRoom();
  const onOverview = useView(id)?.kind === 'tasks';
  const name = useName();
  const unusable = Object.entries(draft.typed ?? {}).flatMap(([path, typed]) =>
    typed.unusable ? [path] : [],
  );

  return (
    <DocumentFrame
      of={session}
      name={
        onOverview ? (
          <a href={localePath(locale, pages.assessments)}>{texts.allAssessments}</a>
        ) : (
          ready && <a href={href({ kind: 'tasks' })}>{name}</a>
        )
      }
      beside={room && <a href={href({ kind: 'team' })}>{texts.team}</a>}
      fictional={draft.fictional && texts.fictional}
      // An example takes two lines; room for the second is kept where a list follows.
      twoLines={onOverview}
      notices={
        // Each is fetched when it has something to say.
        <>
          <Suspense>{view && view.conflicts.length > 0 && <ConflictNotices />}</Suspense>
          <Suspense>{draft.changes.length > 0 && <ChangesNotice notes={draft.changes} />}</Suspense>
          <Suspense>{unusable.length > 0 && <UnusableNotice paths={unusable} />}</Suspense>
          <Suspense>{ready && room && <RoomStatus />}</Suspense>
        </>
      }
      place={<Place />}
    >
      {children}
    </DocumentFrame>
  );
}

/** Where the answers live. */
function Place() {
  const texts = useTexts('frame');
  const { store } = useSession();
  const { room, known } = useRoom();
  const kept = store?.state().place === 'memory' ? texts.placeMemory : texts.placeDevice;
  // Whether it is in a room is read from the device too.
  return <span className={known ? undefined : 'invisible'}>{room ? texts.placeRoom : kept}</span>;
}
