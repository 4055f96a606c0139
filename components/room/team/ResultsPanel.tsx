'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { Button, buttonClass } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { fill, plural } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { instrument } from '@/lib/instrument/instrument';
import { teamRule } from '@/lib/model/team/disclosure';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { Board, Desk } from '@/lib/rooms/documents/documents';
import { nextSnapshot, sameAnswers, voicesOf } from '@/lib/rooms/team/snapshot';
import { countOf } from '@/lib/rooms/team/team-count';
import { useHref } from '@/lib/session/navigation/use-location';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useSession } from '@/lib/session/session';
import { SplitCounts } from './SplitCounts';

interface ResultsPanelProps {
  room: Room;
  board: Board;
  desk: Desk;
}

/** Opening, refreshing and closing the team's results, for everybody in the room. */
export function ResultsPanel({ room: { view, sync }, board, desk }: ResultsPanelProps) {
  const { results: said, members: about } = useRoomTexts();
  const { draft, flush } = useSession();
  const locale = useLocale();
  const href = useHref();
  const attempt = useAttempt();
  const voices = voicesOf(draft, { members: view.members, desk, board });
  const round = draft.rounds.length;
  const snapshot = desk.snapshot?.round === round ? desk.snapshot : null;
  const opened = board.phase === 'opened' && snapshot !== null;
  const now = { takenAt: new Date().toISOString(), round, members: voices.members };
  const next = nextSnapshot(instrument, desk.snapshot, now);

  const take = () =>
    attempt.run(async () => {
      await flush();
      await sync.act(async (coordinator) => {
        // On top of whatever another coordinator opened meanwhile.
        await coordinator.changeDesk((present) => ({
          ...present,
          snapshot: nextSnapshot(instrument, present.snapshot, now),
        }));
        await coordinator.changeBoard((present) => ({ ...present, phase: 'opened' }));
      });
    });
  const close = () =>
    attempt.run(() =>
      sync.act(async (coordinator) => {
        await coordinator.changeBoard((present) => ({
          ...present,
          phase: 'answering',
          meeting: null,
        }));
        await coordinator.publish(null);
      }),
    );

  return (
    <Section heading={said.heading}>
      {voices.dropped > 0 && <p>{plural(locale, about.dropped, voices.dropped)}</p>}
      {!opened ? (
        <>
          <p>{said.waiting}</p>
          {voices.members.length < teamRule(instrument, 'minimumAnswers') ? (
            <p>{said.tooFew}</p>
          ) : (
            <div>
              <ConfirmButton
                variant="primary"
                label={said.open}
                title={said.openTitle}
                confirmLabel={said.open}
                onConfirm={() => void take()}
              >
                {fill(said.openBody, countOf(view))}
              </ConfirmButton>
            </div>
          )}
        </>
      ) : (
        <>
          <p>
            {fill(said.opened, {
              date: formatDate(locale, Date.parse(snapshot.takenAt)),
              count: snapshot.members.length,
            })}
          </p>
          <SplitCounts />
          <p className="flex flex-wrap gap-x-6 gap-y-3">
            <a href={href({ kind: 'meeting' })} className={buttonClass('primary')}>
              {board.meeting ? said.continueMeeting : said.meeting}
            </a>
            <a href={href({ kind: 'result' })} className={buttonClass('secondary')}>
              {said.view}
            </a>
          </p>
          {sameAnswers(snapshot, next) ? (
            !sameAnswers(voices, next) && <p>{said.refreshTooFew}</p>
          ) : (
            <div>
              <Button variant="secondary" onClick={() => void take()}>
                {said.refresh}
              </Button>
            </div>
          )}
          <div>
            <ConfirmButton
              variant="quiet"
              label={said.close}
              title={said.closeTitle}
              confirmLabel={said.close}
              onConfirm={() => void close()}
            >
              {said.closeBody}
            </ConfirmButton>
          </div>
        </>
      )}
      <AttemptStatus attempt={attempt} />
    </Section>
  );
}
