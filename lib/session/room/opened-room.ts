import type { Membership } from '@/lib/rooms/membership/membership';
import type { RoomSync as Sync } from '@/lib/rooms/sync/sync';
import { deviceMemberships, deviceStore } from '@/lib/session/opening/device';

/** A membership of this device, taken up. */
export interface OpenedRoom {
  membership: Membership;
  sync: Sync;
}

/** The room that an assessment of this device is in; null without one: then nothing more is loaded. */
export async function openRoomOf(draftId: string): Promise<OpenedRoom | null> {
  const memberships = await deviceMemberships();
  const membership = await memberships.ofDraft(draftId);
  if (!membership) return null;
  const { RoomSync } = await import('@/lib/rooms/sync/sync');
  const sync = await RoomSync.open(membership.id, {
    store: await deviceStore(),
    memberships,
  });
  return sync ? { membership, sync } : null;
}
