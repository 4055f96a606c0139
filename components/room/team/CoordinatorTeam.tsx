'use client';

import type { Room } from '@/lib/session/room/room';
import { DestroyPanel } from './DestroyPanel';
import { InvitePanel } from './InvitePanel';
import { KeepPanel } from './KeepPanel';
import { LinksPanel } from './LinksPanel';
import { MembersPanel } from './MembersPanel';
import { ResultsPanel } from './ResultsPanel';

/** The coordinator's screen of a room: members, results, links and expiry. */
export function CoordinatorTeam({ room }: { room: Room }) {
  const { board, desk } = room.view;
  return (
    <>
      {board && desk && (
        <>
          <InvitePanel room={room} desk={desk} />
          <MembersPanel room={room} board={board} desk={desk} />
          <ResultsPanel room={room} board={board} desk={desk} />
          <KeepPanel room={room} />
          <LinksPanel room={room} desk={desk} />
        </>
      )}
      <DestroyPanel room={room} />
    </>
  );
}
