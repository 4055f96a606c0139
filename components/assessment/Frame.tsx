'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import { SavingStatus } from '@/components/session/SavingStatus';
import { StorageNotice } from '@/components/session/StorageNotice';
import { localePath } from '@/lib/i18n/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useHref, useView } from '@/lib/session/navigation/use-location';
import { useLeaveWarning } from '@/lib/session/opening/use-leave-warning';
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
  useLeaveWarning(session);

  return (
    <>
      <div
        data-frame
        // On a phone an example takes two lines; room for the second is kept where a list follows.
        className={`mb-2 flex flex-wrap content-start items-start gap-x-3 gap-y-1 sm:gap-x-6 border-b border-rule pb-1 text-sm sm:mb-6 sm:pb-2 ${onOverview ? 'max-sm:min-h-15' : ''}`}
      >
        {/* On a phone name, team and status share one line: the question starts higher. */}
        <p
          className={`min-h-6 min-w-0 max-sm:truncate ${room ? 'max-sm:max-w-[35%]' : 'max-sm:max-w-[50%]'}`}
        >
          {onOverview && <a href={localePath(locale, pages.assessments)}>{texts.allAssessments}</a>}
          {!onOverview && ready && <a href={href({ kind: 'tasks' })}>{name}</a>}
        </p>
        {room && <a href={href({ kind: 'team' })}>{texts.team}</a>}
        {draft.fictional && <p className="font-semibold text-warning">{texts.fictional}</p>}
        <div className="ml-auto print:hidden">
          <SavingStatus of={session} />
        </div>
      </div>
      <div className="flow mb-4 empty:hidden print:hidden sm:mb-8">
        <StorageNotice of={session} />
        {/* Each is fetched when it has something to say. */}
        <Suspense>{view && view.conflicts.length > 0 && <ConflictNotices />}</Suspense>
        <Suspense>{draft.changes.length > 0 && <ChangesNotice notes={draft.changes} />}</Suspense>
        <Suspense>{unusable.length > 0 && <UnusableNotice paths={unusable} />}</Suspense>
        <Suspense>{ready && room && <RoomStatus />}</Suspense>
      </div>
      {/* As high as the window from the start, so that what follows does not jump. */}
      <div className="min-h-dvh">{children}</div>
      <p data-frame className="mt-16 text-sm text-ink-soft print:hidden">
        <Place />
      </p>
    </>
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
