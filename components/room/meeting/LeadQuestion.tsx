'use client';

import { ConsensusForm } from '@/components/team/ConsensusForm';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { plural } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Answer, Consensus, Question } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { Meeting } from '@/lib/rooms/documents/shared-record';
import type { RoomView } from '@/lib/rooms/sync/room-snapshot';
import { countOf } from '@/lib/rooms/team/team-count';
import { votesIn } from '@/lib/rooms/team/votes';
import { useSession } from '@/lib/session/session';
import type { Wording } from '@/lib/wording/texts';
import { QuestionOnTable } from './QuestionOnTable';
import { VoteForm } from './VoteForm';

interface LeadQuestionProps {
  meeting: Meeting;
  question: Question;
  view: RoomView;
  consensus: Consensus | undefined;
  wording: Wording;
  texts: ResultTexts;
  onVote: () => void;
  /** The own vote of a coordinator who answers too. */
  onOwnVote: (value: Answer) => Promise<void>;
  onCloseVote: () => void;
  onAgree: (consensus: Consensus) => Promise<void>;
  onSkip: () => void;
  onEnd: () => void;
}

/** The question of the meeting, with the coordinator's actions. */
export function LeadQuestion({
  meeting,
  question,
  view,
  consensus,
  wording,
  texts: words,
  onVote,
  onOwnVote,
  onCloseVote,
  onAgree,
  onSkip,
  onEnd,
}: LeadQuestionProps) {
  const { meeting: texts } = useRoomTexts();
  const { id } = useSession();
  const locale = useLocale();
  const votes = votesIn(view, meeting.ballot, question).length;
  const own = view.coordinatorRecord?.coordinatorVote;
  const voting = meeting.phase === 'vote';

  return (
    <div data-projected>
      <QuestionOnTable
        options
        meeting={meeting}
        question={question}
        wording={wording}
        texts={words}
      />
      {voting && (
        <p role="status" className="mt-6 text-xl">
          {plural(locale, texts.voted, countOf(view).count, { votes })}
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-x-6 gap-y-3">
        {voting ? (
          <Button onClick={onCloseVote}>{texts.closeVote}</Button>
        ) : (
          question.kind !== 'text' && (
            <Button onClick={onVote}>
              {meeting.phase === 'closed' ? texts.voteAgain : texts.vote}
            </Button>
          )
        )}
        <Button variant="secondary" onClick={onSkip}>
          {texts.skip}
        </Button>
        <Button variant="quiet" onClick={onEnd}>
          {texts.end}
        </Button>
      </div>
      {voting && view.coordinatorRecord?.coordinatorRole && (
        <Details key={meeting.ballot} summary={texts.ownVote}>
          <p>{texts.ownVoteHint}</p>
          <VoteForm
            question={question}
            ballot={meeting.ballot}
            vote={own?.ballot === meeting.ballot ? own.value : undefined}
            wording={wording}
            onVote={onOwnVote}
          />
        </Details>
      )}
      {!voting && (
        <section className="mt-12 border-t border-rule pt-5">
          <h2 className="text-lg">{texts.consensus}</h2>
          <div className="mt-4">
            <ConsensusForm
              question={question}
              place={`/assessment/${id}/meeting/consensus/${question.id}`}
              consensus={consensus}
              wording={wording}
              texts={words.team.consensus}
              onSave={onAgree}
            />
          </div>
        </section>
      )}
    </div>
  );
}
