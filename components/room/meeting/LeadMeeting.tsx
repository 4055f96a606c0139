'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { SplitList } from '@/components/team/SplitList';
import { Button } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { newId } from '@/lib/bytes/new-id';
import { fieldPath } from '@/lib/draft/field-path';
import { withConsensus } from '@/lib/draft/updates';
import { splitsOf, spreadIn } from '@/lib/findings/team-distribution';
import { fill } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import { canonicalJson } from '@/lib/json/canonical';
import type { JsonValue } from '@/lib/json/json-value';
import type { QuestionDistribution } from '@/lib/model';
import type { Consensus } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { Meeting, SharedRecord } from '@/lib/rooms/documents/shared-record';
import { nextAfter, openBesideSplits } from '@/lib/rooms/team/agenda';
import { distributionOfVotes, votesIn } from '@/lib/rooms/team/votes';
import { useQuestionHref } from '@/lib/session/navigation/use-question-href';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useResultWords } from '@/lib/session/room/use-result-words';
import { useTeamResult } from '@/lib/session/room/use-team-result';
import { useSession } from '@/lib/session/session';
import { titles } from '@/lib/wording/titles';
import { LeadQuestion } from './LeadQuestion';
import { OpenQuestions } from './OpenQuestions';

const ballotOn = (question: string, shown: QuestionDistribution | undefined): Meeting => ({
  ballot: newId(),
  question,
  phase: 'show',
  ...(shown && { spread: shown as unknown as JsonValue }),
});

const isOpen = ({ meeting }: SharedRecord, ballot: string): boolean =>
  meeting?.ballot === ballot && meeting.phase === 'vote';

/** The coordinator's screen of the meeting, suited to a projector: choosing a question, voting, consensus. */
export function LeadMeeting({ room: { view, sync } }: { room: Room }) {
  const { wording, texts: words } = useResultWords();
  const { meeting: texts } = useRoomTexts();
  const { draft, change, flush } = useSession();
  const hrefForQuestion = useQuestionHref();
  const attempt = useAttempt();
  const undo = useUndo();
  const team = useTeamResult();
  const spreads = team ? splitsOf(team) : [];
  const others = team ? openBesideSplits(team) : [];
  const meeting = view.sharedRecord?.meeting ?? null;
  const question = meeting && questionById(meeting.question);

  const put = (next: Meeting | null) =>
    attempt.run(() =>
      sync.act((coordinator) =>
        coordinator.changeSharedRecord((sharedRecord) => ({ ...sharedRecord, meeting: next })),
      ),
    );
  const goOn = (from: string) => {
    const splits = spreads.map((distribution) => distribution.question);
    const list = splits.includes(from) ? splits : others.map(({ question: id }) => id);
    const next = nextAfter(list, from);
    return put(next === null ? null : onTable(next));
  };
  const onTable = (id: string) => ballotOn(id, team ? spreadIn(team, id) : undefined);

  if (meeting && question) {
    const closeVote = () =>
      attempt.run(async () => {
        await sync.refresh();
        await sync.act(async (coordinator) => {
          const votes = votesIn(sync.view(), meeting.ballot, question);
          const before = coordinator.desk?.value.lastVote ?? null;
          const distribution = distributionOfVotes(question, votes, before) as unknown as JsonValue;
          const sharedRecord = await coordinator.changeSharedRecord((present) =>
            // The first device to close the ballot decides; a later vote must not change what was shown.
            isOpen(present, meeting.ballot)
              ? { ...present, meeting: { ...meeting, phase: 'closed', spread: distribution } }
              : present,
          );
          if (
            distribution === null ||
            canonicalJson(sharedRecord.meeting?.spread) !== canonicalJson(distribution)
          )
            return;
          await coordinator.changeCoordinatorRecord((coordinatorRecord) => ({
            ...coordinatorRecord,
            lastVote: { question: question.id, members: votes },
          }));
        });
      });
    const agreeOn = (consensus: Consensus) =>
      change(fieldPath.consensus(question.id), (present) =>
        withConsensus(present, question.id, consensus),
      );
    const agree = async (consensus: Consensus) => {
      const earlier = draft.request.consensus?.[question.id];
      agreeOn(consensus);
      await flush();
      if (earlier) {
        undo.offer({
          name: fill(texts.earlierConsensus, { question: titles.question(wording, question.id) }),
          restore: () => agreeOn(earlier),
        });
      }
      await goOn(question.id);
    };
    return (
      <>
        <LeadQuestion
          key={question.id}
          meeting={meeting}
          question={question}
          view={view}
          consensus={draft.request.consensus?.[question.id]}
          wording={wording}
          texts={words}
          onVote={() => void put({ ...meeting, ballot: newId(), phase: 'vote' })}
          onOwnVote={async (value) => {
            const coordinatorVote = { ballot: meeting.ballot, value };
            await attempt.run(() =>
              sync.act((coordinator) =>
                coordinator.changeCoordinatorRecord((present) => ({ ...present, coordinatorVote })),
              ),
            );
          }}
          onCloseVote={() => void closeVote()}
          onAgree={agree}
          onSkip={() => void goOn(question.id)}
          onEnd={() => void put(null)}
        />
        <AttemptStatus attempt={attempt} />
        <UndoStatus undo={undo} takesFocus={false} />
      </>
    );
  }
  return (
    <>
      <PageTitle lead={texts.project}>{texts.title}</PageTitle>
      <h2 className="mt-8 text-lg">{texts.choose}</h2>
      <p className="mt-1 max-w-measure">
        {spreads.length === 0
          ? others.length > 0
            ? texts.noneSplit
            : texts.none
          : `${fill(texts.of, { count: spreads.length })}. ${texts.chooseHint}`}
      </p>
      <div className="mt-4">
        <SplitList
          spreads={spreads}
          wording={wording}
          texts={{ spread: words.team.spread, showNumbers: words.showNumbers }}
          hrefForQuestion={hrefForQuestion}
          action={(distribution) => (
            <Button variant="secondary" onClick={() => void put(onTable(distribution.question))}>
              {texts.start}
            </Button>
          )}
        />
      </div>
      {others.length > 0 && (
        <section className="mt-10">
          <h2 className="text-lg">{texts.othersTitle}</h2>
          <p className="mt-1 mb-4 max-w-measure">{texts.othersBody}</p>
          <OpenQuestions
            questions={others}
            wording={wording}
            action={(id) => (
              <Button variant="secondary" onClick={() => void put(onTable(id))}>
                {texts.start}
              </Button>
            )}
          />
        </section>
      )}
      <AttemptStatus attempt={attempt} />
      <UndoStatus undo={undo} takesFocus={false} />
    </>
  );
}
