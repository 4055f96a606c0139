import { expect, it } from 'vitest';
import { operate } from '@/lib/server/store/operator/commands';
import { expireRoom, weighRooms } from '@/lib/server/store/operator/rooms';
import { removeRoom } from '@/lib/server/store/remove-room';
import { TestConsultation } from '../../support/rooms/consultation';
import { dispatch } from '../../support/rooms/dispatch';
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

  it('is done by commands: keys, and taking down what they published', async () => {
    const made = await operate(['key', 'Stad', '“Voorbeeld”']);
    const [, id = '', key] = /of Stad “Voorbeeld” \((.{36})\); .*\n([\w-]{43})$/.exec(made) ?? [];
    const consultation = new TestConsultation(dispatch);
    expect((await consultation.open(key)).status).toBe(201);
    expect((await consultation.publish(1, key)).status).toBe(201);
    const keys = await operate(['keys']);
    expect(keys).toMatch(new RegExp(`${id}  .*  in use  .* 1  Stad “Voorbeeld”`));
    expect(keys).not.toContain(key);
    expect(await operate(['list'])).toMatch(new RegExp(`${consultation.id}  consultation  `));
    expect(await operate(['weigh'])).toMatch(/^consultation, made in \d{4}-\d\d: \d+, /m);
    expect(await operate(['take-down', consultation.id, '1'])).toMatch(/^Took down 1 of /);
    await expect(operate(['take-down', consultation.id])).rejects.toThrow(/^Nothing of that/);
    expect(await operate(['revoke-key', id])).toBe(`Revoked key ${id}.`);
    await expect(operate(['revoke-key', id])).rejects.toThrow(/no key/);
    expect((await new TestConsultation(dispatch).open(key)).status).toBe(403);
  });

  it.each([
    [[]],
    [['nonsense']],
    [['list', 'more']],
    [['expire']],
    [['key']],
    [['key', '']],
    [['take-down']],
    [['take-down', 'room', '0']],
    [['take-down', 'room', '1', '2']],
  ])('is explained to who asks for %j', async (words) => {
    await expect(operate(words)).rejects.toThrow(/npm run rooms -- list/);
  });
});
