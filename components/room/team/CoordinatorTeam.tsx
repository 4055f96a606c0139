'use client';

import type { Room } from '@/lib/session/room/room';
import { AllotmentPanel } from './AllotmentPanel';
import { DestroyPanel } from './DestroyPanel';
import { InvitePanel } from './InvitePanel';
import { KeepPanel } from './KeepPanel';
import { LinksPanel } from './LinksPanel';
import { MembersPanel } from './MembersPanel';
import { RestoredNotice } from './RestoredNotice';
import { ResultsPanel } from './ResultsPanel';

/** The coordinator's screen of a room: members, results, links and expiry. */
export function CoordinatorTeam({ room }: { room: Room }) {
  const { sharedRecord, coordinatorRecord } = room.view;
  return (
    <>
      {sharedRecord && coordinatorRecord && (
        <>
          {room.view.restored && <RestoredNotice room={room} ids={room.view.restored} />}
          <InvitePanel room={room} desk={coordinatorRecord} />
          <MembersPanel room={room} board={sharedRecord} desk={coordinatorRecord} />
          <AllotmentPanel room={room} board={sharedRecord} />
          <ResultsPanel room={room} board={sharedRecord} desk={coordinatorRecord} />
          <KeepPanel room={room} />
          <LinksPanel room={room} desk={coordinatorRecord} />
        </>
      )}
      <DestroyPanel room={room} />
    </>
  );
}
