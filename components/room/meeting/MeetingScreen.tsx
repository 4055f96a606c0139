'use client';

import { SealedProblem } from '@/components/room/RoomProblem';
import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useHref } from '@/lib/session/navigation/use-location';
import { useRoom } from '@/lib/session/room/room';
import { usePace } from '@/lib/session/room/use-pace';
import { FollowMeeting } from './FollowMeeting';
import { LeadMeeting } from './LeadMeeting';

/** Polling interval during a meeting, in ms. */
const PACE = 1_000;

/** One question at a time, on everybody's screen at once. */
export default function MeetingScreen() {
  const { meeting, loading } = useRoomTexts();
  const href = useHref();
  const { room, known } = useRoom();
  usePace(room, PACE);

  return (
    <Screen title={meeting.title}>
      <BackTo href={href({ kind: 'team' })}>{meeting.back}</BackTo>
      <div className="mt-4">
        {!room ? (
          <>
            <PageTitle>{meeting.waitTitle}</PageTitle>
            <p role="status" className="mt-4">
              {known ? meeting.wait : loading}
            </p>
          </>
        ) : (
          <>
            <SealedProblem room={room} />
            {room.view.kind === 'coordinator' ? (
              <LeadMeeting room={room} />
            ) : (
              <FollowMeeting
                view={room.view}
                onVote={(ballot, value) => room.sync.vote(ballot, value)}
              />
            )}
          </>
        )}
      </div>
    </Screen>
  );
}
