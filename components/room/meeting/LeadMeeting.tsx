'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { SplitList } from '@/components/team/SplitList';
import { Button } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { newId } from '@/lib/bytes/new-id';
import type { JsonValue } from '@/lib/draft/change-note';
import { fieldPath } from '@/lib/draft/field-path';
import { withConsensus } from '@/lib/draft/updates';
import { fill } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import { canonicalJson } from '@/lib/json/canonical';
import type { QuestionSpread } from '@/lib/model';
import type { Consensus } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { Board, Meeting } from '@/lib/rooms/documents/documents';
import { spreadOfVotes, votesIn } from '@/lib/rooms/team/votes';
import { useQuestionHref } from '@/lib/session/navigation/use-question-href';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useResultWords } from '@/lib/session/room/use-result-words';
import { useTeamResult } from '@/lib/session/room/use-team-result';
import { useSession } from '@/lib/session/session';
import { splitsOf } from '@/lib/wording';
import { LeadQuestion } from './LeadQuestion';

const ballotOn = (spread: QuestionSpread): Meeting => ({
  ballot: newId(),
  question: spread.question,
  phase: 'show',
  spread: spread as unknown as JsonValue,
});

const isOpen = ({ meeting }: Board, ballot: string): boolean =>
  meeting?.ballot === ballot && meeting.phase === 'vote';

/** The coordinator's screen of the meeting, suited to a projector: choosing a question, voting, consensus. */
export function LeadMeeting({ room: { view, sync } }: { room: Room }) {
  const { speech, words } = useResultWords();
  const { meeting: said } = useRoomTexts();
  const { draft, change, flush } = useSession();
  const hrefForQuestion = useQuestionHref();
  const attempt = useAttempt();
  const team = useTeamResult();
  const spreads = team ? splitsOf(team) : [];
  const meeting = view.board?.meeting ?? null;
  const question = meeting && questionById(meeting.question);

  const put = (next: Meeting | null) =>
    attempt.run(() =>
      sync.act((coordinator) => coordinator.changeBoard((board) => ({ ...board, meeting: next }))),
    );
  const goOn = (from: string) => {
    const at = spreads.findIndex((spread) => spread.question === from);
    const next = spreads.filter((spread) => spread.question !== from)[Math.max(0, at)];
    return put(next ? ballotOn(next) : null);
  };

  if (meeting && question) {
    const closeVote = () =>
      attempt.run(async () => {
        await sync.refresh();
        await sync.act(async (coordinator) => {
          const votes = votesIn(sync.view().members, meeting.ballot, question);
          const before = coordinator.desk?.value.lastVote ?? null;
          const spread = spreadOfVotes(question, votes, before) as unknown as JsonValue;
          const board = await coordinator.changeBoard((present) =>
            // The first device to close the ballot decides; a later vote must not change what was shown.
            isOpen(present, meeting.ballot)
              ? { ...present, meeting: { ...meeting, phase: 'closed', spread } }
              : present,
          );
          if (spread === null || canonicalJson(board.meeting?.spread) !== canonicalJson(spread))
            return;
          await coordinator.changeDesk((desk) => ({
            ...desk,
            lastVote: { question: question.id, members: votes },
          }));
        });
      });
    const agree = async (consensus: Consensus) => {
      change(fieldPath.consensus(question.id), (present) =>
        withConsensus(present, question.id, consensus),
      );
      await flush();
      await goOn(question.id);
    };
    return (
      <>
        <LeadQuestion
          key={question.id}
          meeting={meeting}
          question={question}
          members={view.members}
          consensus={draft.request.consensus?.[question.id]}
          speech={speech}
          words={words}
          onVote={() => void put({ ...meeting, ballot: newId(), phase: 'vote' })}
          onCloseVote={() => void closeVote()}
          onAgree={agree}
          onSkip={() => void goOn(question.id)}
          onEnd={() => void put(null)}
        />
        <AttemptStatus attempt={attempt} />
      </>
    );
  }
  return (
    <>
      <PageTitle lead={said.project}>{said.title}</PageTitle>
      <h2 className="mt-8 text-lg">{said.choose}</h2>
      <p className="mt-1 max-w-measure">
        {spreads.length === 0
          ? said.none
          : `${fill(said.of, { count: spreads.length })}. ${said.chooseHint}`}
      </p>
      <div className="mt-4">
        <SplitList
          spreads={spreads}
          speech={speech}
          words={{ spread: words.team.spread, showNumbers: words.showNumbers }}
          hrefForQuestion={hrefForQuestion}
          action={(spread) => (
            <Button variant="secondary" onClick={() => void put(ballotOn(spread))}>
              {said.start}
            </Button>
          )}
        />
      </div>
      <AttemptStatus attempt={attempt} />
    </>
  );
}
