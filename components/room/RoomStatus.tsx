'use client';

import { Notice } from '@/components/ui/Notice';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useUi } from '@/lib/page-texts/ui';
import { resultsOpened } from '@/lib/rooms/team/opened';
import { useHref, useView } from '@/lib/session/navigation/use-location';
import { type Room, useRoom } from '@/lib/session/room/room';
import { heldUpText } from '@/lib/session/room/room-problem';
import { useSession } from '@/lib/session/session';
import { Publishing } from './Publishing';

/** A notice of a meeting or an opened result, on other screens of the assessment. */
function News({ view }: { view: Room['view'] }) {
  const { status } = useRoomTexts();
  const { info } = useUi('common');
  const { id } = useSession();
  const href = useHref();
  const here = useView(id)?.kind;
  const { sharedRecord, results, kind } = view;

  if (sharedRecord?.meeting && here !== 'meeting') {
    return (
      <Notice label={info}>
        <p>
          {status.meetingOn} <a href={href({ kind: 'meeting' })}>{status.toMeeting}</a>
        </p>
      </Notice>
    );
  }
  if (resultsOpened(view, 0) && results && kind === 'member' && here === 'tasks') {
    return (
      <Notice label={info}>
        <p>
          {status.openedNotice} <a href={href({ kind: 'shared' })}>{status.toShared}</a>
        </p>
      </Notice>
    );
  }
  return null;
}

/** Screens that show problems with the room themselves. */
const TELLING: unknown[] = ['team', 'meeting'];

/** The state of the synchronization, and what happens in the room. */
export default function RoomStatus() {
  const texts = useRoomTexts();
  const { warning } = useUi('common');
  const { id, draft } = useSession();
  const { room } = useRoom();
  const here = useView(id)?.kind;
  if (!room) return null;
  const { state, coordinatorRecord } = room.view;
  const heldUp = TELLING.includes(here) ? null : heldUpText(texts, room.view);
  const passing = state.status === 'waiting';
  return (
    <>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {passing && heldUp}
      </p>
      {!passing && heldUp && (
        <Notice tone="warning" label={warning}>
          <p role="status">{heldUp}</p>
        </Notice>
      )}
      <News view={room.view} />
      {coordinatorRecord && resultsOpened(room.view, draft.rounds.length) && (
        <Publishing room={room} />
      )}
    </>
  );
}
