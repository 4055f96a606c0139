'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { Button, buttonClass } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { fill, plural } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { instrument } from '@/lib/instrument/instrument';
import { teamRule } from '@/lib/model/team/smallest-group';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import { fewAnswers } from '@/lib/rooms/team/few-answers';
import { resultsOpened } from '@/lib/rooms/team/opened';
import { nextSnapshot, sameAnswers, snapshotMembers } from '@/lib/rooms/team/snapshot';
import { countOf } from '@/lib/rooms/team/team-count';
import { useHref } from '@/lib/session/navigation/use-location';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useSession } from '@/lib/session/session';
import { AskAgainList } from './AskAgainList';
import { ConsensusGone } from './ConsensusGone';
import { FewAnswersPanel } from './FewAnswersPanel';
import { LeftOut } from './LeftOut';
import { SplitCounts } from './SplitCounts';

interface ResultsPanelProps {
  room: Room;
  board: SharedRecord;
  desk: CoordinatorRecord;
}

/** Opening, refreshing and closing the team's results, for everybody in the room. */
export function ResultsPanel({
  room,
  board: sharedRecord,
  desk: coordinatorRecord,
}: ResultsPanelProps) {
  const { view, sync } = room;
  const { results: texts } = useRoomTexts();
  const { draft, flush } = useSession();
  const locale = useLocale();
  const href = useHref();
  const attempt = useAttempt();
  const voices = snapshotMembers(draft, { members: view.members, coordinatorRecord, sharedRecord });
  const round = draft.rounds.length;
  const snapshot = coordinatorRecord.snapshot?.round === round ? coordinatorRecord.snapshot : null;
  const opened = resultsOpened(view, round);
  const few = fewAnswers({
    members: voices.members,
    own: draft.request.answers,
    settled: Object.keys(draft.request.consensus ?? {}),
  });
  const fewCount = few.reduce((sum, { questions }) => sum + questions.length, 0);
  const now = { takenAt: new Date().toISOString(), round, members: voices.members };
  const next = nextSnapshot(instrument, coordinatorRecord.snapshot, now);

  const take = () =>
    attempt.run(async () => {
      await flush();
      await sync.act(async (coordinator) => {
        // On top of whatever another coordinator opened meanwhile.
        await coordinator.changeCoordinatorRecord((present) => ({
          ...present,
          snapshot: nextSnapshot(instrument, present.snapshot, now),
        }));
        await coordinator.changeSharedRecord(({ requested: _, ...present }) => ({
          ...present,
          phase: 'opened',
        }));
      });
    });
  const close = () => attempt.run(() => sync.act((coordinator) => coordinator.closeResults()));

  return (
    <Section heading={texts.heading}>
      <AskAgainList members={view.members} />
      <ConsensusGone draft={draft} />
      <LeftOut members={view.members} voices={voices} />
      {!opened || !snapshot ? (
        <>
          <p>{texts.waiting}</p>
          {voices.members.length < teamRule(instrument, 'minimumAnswers') ? (
            <p>{texts.tooFew}</p>
          ) : (
            <>
              {few.length > 0 && (
                <FewAnswersPanel
                  room={room}
                  board={sharedRecord}
                  few={few}
                  link={coordinatorRecord.links.findLast(({ kind }) => kind === 'join')?.fragment}
                />
              )}
              <div>
                <ConfirmButton
                  variant="primary"
                  label={texts.open}
                  title={texts.openTitle}
                  confirmLabel={texts.open}
                  onConfirm={() => void take()}
                >
                  {fill(texts.openBody, countOf(view))}{' '}
                  {fewCount > 0 && plural(locale, texts.openFew, fewCount)}
                </ConfirmButton>
              </div>
            </>
          )}
        </>
      ) : (
        <>
          <p>
            {fill(texts.opened, {
              date: formatDate(locale, Date.parse(snapshot.takenAt)),
              count: snapshot.members.length,
            })}
          </p>
          <SplitCounts />
          <p className="flex flex-wrap gap-x-6 gap-y-3">
            <a href={href({ kind: 'meeting' })} className={buttonClass('primary')}>
              {sharedRecord.meeting ? texts.continueMeeting : texts.meeting}
            </a>
            <a href={href({ kind: 'result' })} className={buttonClass('secondary')}>
              {texts.view}
            </a>
          </p>
          {sameAnswers(snapshot, next) ? (
            !sameAnswers(voices, next) && <p>{texts.refreshTooFew}</p>
          ) : (
            <div>
              <Button variant="secondary" onClick={() => void take()}>
                {texts.refresh}
              </Button>
            </div>
          )}
          <div>
            <ConfirmButton
              variant="quiet"
              label={texts.close}
              title={texts.closeTitle}
              confirmLabel={texts.close}
              onConfirm={() => void close()}
            >
              {texts.closeBody}
            </ConfirmButton>
          </div>
        </>
      )}
      <AttemptStatus attempt={attempt} />
    </Section>
  );
}
