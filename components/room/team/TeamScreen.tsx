'use client';

import { SealedProblem } from '@/components/room/RoomProblem';
import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { plural } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { resultsOpened } from '@/lib/rooms/team/opened';
import { countOf } from '@/lib/rooms/team/team-count';
import { useHref } from '@/lib/session/navigation/use-location';
import { type Room, useRoom } from '@/lib/session/room/room';
import { usePace } from '@/lib/session/room/use-pace';
import { useSession } from '@/lib/session/session';
import { Conflicts } from './Conflicts';
import { CoordinatorTeam } from './CoordinatorTeam';
import { MemberTeam } from './MemberTeam';
import { SetupPanel } from './SetupPanel';

/** The state of the team in a sentence. */
function Standing({ room }: { room: Room }) {
  const { team } = useRoomTexts();
  const locale = useLocale();
  const { draft } = useSession();
  const { sharedRecord, coordinatorRecord, kind } = room.view;
  if (!sharedRecord) return null;
  const opened = resultsOpened(room.view, draft.rounds.length);
  const phase = sharedRecord.phase === 'opened' && !opened ? 'answering' : sharedRecord.phase;
  if (kind !== 'coordinator' || !coordinatorRecord) return team.phase[phase];
  const { count, finished } = countOf(room.view);
  const texts = count === 0 ? team.nobody : plural(locale, team.progress, count, { finished });
  return `${team.phase[phase]}. ${texts}`;
}

/** Polling interval of this screen, in ms: short, since a coordinator watches members join here. */
const PACE = 3_000;

/** Answering together: setting up a room, leading it, or taking part. */
export default function TeamScreen() {
  const texts = useRoomTexts();
  const { backToOverview } = useTexts('page');
  const { ready } = useSession();
  const { room, known } = useRoom();
  const href = useHref();
  const title = room ? texts.team.title : texts.setup.title;
  usePace(room, PACE);

  return (
    <Screen title={title}>
      <BackTo href={href({ kind: 'tasks' })}>{backToOverview}</BackTo>
      <div className="mt-4">
        <PageTitle lead={room ? <Standing room={room} /> : texts.setup.lead}>{title}</PageTitle>
        <div className="mt-8">
          {!ready || !known ? (
            <p role="status">{texts.loading}</p>
          ) : !room ? (
            <SetupPanel />
          ) : (
            <>
              <SealedProblem room={room} />
              <Conflicts room={room} />
              {room.view.kind === 'coordinator' ? (
                <CoordinatorTeam room={room} />
              ) : (
                <MemberTeam room={room} />
              )}
            </>
          )}
        </div>
      </div>
    </Screen>
  );
}
