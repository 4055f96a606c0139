import { expect, it } from 'vitest';
import { expireRoom, weighRooms } from '@/lib/server/store/operator/rooms';
import { removeRoom } from '@/lib/server/store/remove-room';
import { describeStores, everything, madeRoom, peopledRoom } from './support';

describeStores('what the host may know and do', (store) => {
  it('lists rooms with how much and when, the heaviest first', async () => {
    const { room } = await peopledRoom();
    await room.write('board', 0, new Uint8Array(4_000));
    const empty = await madeRoom(5);
    const listed = await weighRooms(await store.database());
    expect(listed.map(({ id }) => id)).toEqual([room.id, empty.id]);
    expect(listed[0]).toMatchObject({ members: 2, records: 3, bytes: 4_008 });
    expect(listed[1]).toMatchObject({ members: 0, records: 0, bytes: 0, lastWrite: null });
  });

  it('lets one end, and deletes one with everything in it', async () => {
    const database = await store.database();
    const { room, member } = await peopledRoom();
    const other = await madeRoom();
    expect(await expireRoom(database, room.id, Date.now())).toBe(true);
    expect((await room.ask({ token: member.token })).status).toBe(404);
    expect((await other.ask()).status).toBe(200);
    expect(await removeRoom(database, room.id)).toBe(true);
    expect(JSON.stringify(await everything(database))).not.toContain(room.id);
    expect(await removeRoom(database, room.id)).toBe(false);
    expect(await expireRoom(database, room.id, Date.now())).toBe(false);
  });
});
