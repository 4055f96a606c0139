'use client';

import { use, useEffect } from 'react';
import { loadResult } from '@/components/assessment/result/result-loader';
import { Screen } from '@/components/assessment/Screen';
import { useHref } from '@/components/assessment/use-place';
import { useLocale } from '@/components/i18n/UiProvider';
import { BackTo } from '@/components/questionnaire/BackTo';
import { PageTitle } from '@/components/ui/PageTitle';
import { RoomProblem } from '../RoomProblem';
import { useRoom } from '../RoomProvider';
import { useRoomTexts } from '../texts';
import { FollowMeeting } from './FollowMeeting';
import { LeadMeeting } from './LeadMeeting';

/** How often a meeting asks for news, in ms. */
const PACE = 1_000;

/** One question at a time, on everybody's screen at once. */
export function MeetingScreen() {
  const { meeting, loading } = useRoomTexts();
  const locale = useLocale();
  const href = useHref();
  const { room, known } = useRoom();
  const { speech, words } = use(loadResult(locale));
  const sync = room?.sync;

  useEffect(() => {
    sync?.setPace(PACE);
    return () => sync?.setPace(null);
  }, [sync]);

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
            <RoomProblem view={room.view} />
            {room.view.kind === 'coordinator' ? (
              <LeadMeeting room={room} speech={speech} words={words} />
            ) : (
              <FollowMeeting
                view={room.view}
                speech={speech}
                words={words}
                onVote={(ballot, value) => room.sync.vote(ballot, value)}
              />
            )}
          </>
        )}
      </div>
    </Screen>
  );
}
