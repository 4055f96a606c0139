'use client';

import { PageTitle } from '@/components/ui/PageTitle';
import { questionById } from '@/lib/instrument/questions';
import type { Answer } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { RoomView } from '@/lib/rooms/sync/room-snapshot';
import { useResultWords } from '@/lib/session/room/use-result-words';
import { QuestionOnTable } from './QuestionOnTable';
import { VoteForm } from './VoteForm';

interface FollowMeetingProps {
  view: Pick<RoomView, 'sharedRecord' | 'vote'>;
  /** Absent for observers. */
  onVote?: (ballot: string, value: Answer) => Promise<void>;
}

/** The meeting on a member's or an observer's screen, following the coordinator's board. */
export function FollowMeeting({ view, onVote }: FollowMeetingProps) {
  const { wording, texts: words } = useResultWords();
  const { meeting: texts } = useRoomTexts();
  const meeting = view.sharedRecord?.meeting;
  const question = meeting && questionById(meeting.question);
  if (!meeting || !question) {
    return (
      <>
        <PageTitle>{texts.waitTitle}</PageTitle>
        <p role="status" className="mt-4">
          {texts.wait}
        </p>
      </>
    );
  }
  const mine = view.vote?.vote.ballot === meeting.ballot ? view.vote : null;
  return (
    <>
      <QuestionOnTable
        options={!onVote}
        meeting={meeting}
        question={question}
        wording={wording}
        texts={words}
      />
      <p role="status" className="mt-6 font-semibold">
        {meeting.phase === 'show' && texts.discuss}
        {meeting.phase === 'closed' && texts.closed}
        {meeting.phase === 'vote' && !mine && onVote && texts.voteNow}
        {meeting.phase === 'vote' && mine && (mine.sent ? texts.voteSent : texts.voteWaiting)}
      </p>
      {meeting.phase === 'vote' && onVote && (
        <div className="mt-6">
          <VoteForm
            key={meeting.ballot}
            question={question}
            ballot={meeting.ballot}
            vote={mine?.vote.value}
            wording={wording}
            onVote={(value) => onVote(meeting.ballot, value)}
          />
        </div>
      )}
    </>
  );
}
