'use client';

import { ConsensusForm } from '@/components/team/ConsensusForm';
import { Button } from '@/components/ui/Button';
import { plural } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Consensus, Question } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { Meeting } from '@/lib/rooms/documents/shared-record';
import type { MemberView } from '@/lib/rooms/roles/members';
import { votesIn } from '@/lib/rooms/team/votes';
import { useSession } from '@/lib/session/session';
import type { Wording } from '@/lib/wording/texts';
import { QuestionOnTable } from './QuestionOnTable';

interface LeadQuestionProps {
  meeting: Meeting;
  question: Question;
  members: readonly MemberView[];
  consensus: Consensus | undefined;
  wording: Wording;
  texts: ResultTexts;
  onVote: () => void;
  onCloseVote: () => void;
  onAgree: (consensus: Consensus) => Promise<void>;
  onSkip: () => void;
  onEnd: () => void;
}

/** The question of the meeting, with the coordinator's actions. */
export function LeadQuestion({
  meeting,
  question,
  members,
  consensus,
  wording,
  texts: words,
  onVote,
  onCloseVote,
  onAgree,
  onSkip,
  onEnd,
}: LeadQuestionProps) {
  const { meeting: texts } = useRoomTexts();
  const { id } = useSession();
  const locale = useLocale();
  const votes = votesIn(members, meeting.ballot, question).length;
  const voting = meeting.phase === 'vote';

  return (
    <>
      <QuestionOnTable meeting={meeting} question={question} wording={wording} texts={words} />
      {voting && (
        <p role="status" className="mt-6 text-xl">
          {plural(locale, texts.voted, members.length, { votes })}
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-x-6 gap-y-3">
        {voting ? (
          <Button onClick={onCloseVote}>{texts.closeVote}</Button>
        ) : (
          <Button onClick={onVote}>
            {meeting.phase === 'closed' ? texts.voteAgain : texts.vote}
          </Button>
        )}
        <Button variant="secondary" onClick={onSkip}>
          {texts.skip}
        </Button>
        <Button variant="quiet" onClick={onEnd}>
          {texts.end}
        </Button>
      </div>
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
    </>
  );
}
