import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { purgeExpired } from '@/lib/server/store/purge';
import { closeStore } from '@/lib/server/store/store';
import { describeStores, everything, madeRoom, peopledRoom } from './support';

const DAY = 24 * 60 * 60 * 1000;

/** Ciphertext that can be found again in a file: long enough to overflow pages. */
const traceable = (mark: string) => `${mark}-${crypto.randomUUID()}-`.repeat(400);

afterEach(() => vi.useRealTimers());

describeStores('an expired room', (store) => {
  it('is gone at once, and purged later', async () => {
    const { room, member } = await peopledRoom();
    const lasting = await madeRoom(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 90 * DAY + 1 });
    expect((await room.ask()).status).toBe(404);
    expect((await room.ask({ token: member.token })).status).toBe(404);
    expect((await room.write('board', 0, 'late')).status).toBe(404);
    const database = await store.database();
    expect(await purgeExpired(database, Date.now())).toBe(1);
    expect(JSON.stringify(await everything(database))).not.toContain(room.id);
    expect((await lasting.ask()).status).toBe(200);
  });

  it('is purged when the store opens', async () => {
    const rooms = [];
    for (let made = 0; made < 25; made++) rooms.push(await madeRoom(1));
    await closeStore();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DAY });
    const kept = JSON.stringify(await everything(await store.database()));
    for (const { id } of rooms) expect(kept).not.toContain(id);
  });

  it('was extended in time', async () => {
    const room = await madeRoom(1);
    await room.ask({ method: 'PATCH', json: { days: 3 } });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * DAY });
    expect(await purgeExpired(await store.database(), Date.now())).toBe(0);
    expect((await room.ask()).status).toBe(200);
  });
});

describeStores('deleting', (store) => {
  const files = () => {
    const { DATA_DIR } = store.place().env;
    return DATA_DIR
      ? readdirSync(DATA_DIR).map((name) => readFileSync(join(DATA_DIR, name), 'latin1'))
      : [];
  };

  it('a room empties every table', async () => {
    const { room, member } = await peopledRoom();
    await room.write('board', 0, 'board');
    await room.write(`members/${member.id}/vote`, 0, 'vote', { token: member.token });
    const tables = async () => {
      const { creation_keys: _, ...ofRooms } = await everything(await store.database());
      return Object.values(ofRooms);
    };
    for (const rows of await tables()) expect(rows).not.toEqual([]);
    expect((await room.ask({ method: 'DELETE' })).status).toBe(204);
    for (const rows of await tables()) expect(rows).toEqual([]);
    expect((await room.ask()).status).toBe(404);
    expect((await room.ask({ method: 'DELETE' })).status).toBe(404);
  });

  it('overwrites what the files of SQLite held', async () => {
    const { room, member } = await peopledRoom();
    const [old, board, answers] = ['old', 'board', 'answers'].map(traceable) as [
      string,
      string,
      string,
    ];
    await room.write('board', 0, old);
    await room.write('board', 1, board);
    await room.write(`members/${member.id}/answers`, 0, answers, { token: member.token });
    const found = (text: string) => files().some((file) => file.includes(text.slice(0, 40)));
    if (store.kind === 'sqlite') expect([found(board), found(answers)]).toEqual([true, true]);
    await room.ask({ method: 'DELETE', path: `/members/${member.id}` });
    expect(found(answers)).toBe(false);
    if (store.kind === 'sqlite') expect(found(board)).toBe(true);
    await room.ask({ method: 'DELETE' });
    expect([found(old), found(board)]).toEqual([false, false]);
  });

  it('waits for whoever is writing', async () => {
    const database = await store.database();
    const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const writing = database.transact(async (transaction) => {
      const row = { id: crypto.randomUUID(), created_at: 1, expires_at: 1 };
      await transaction.insertInto('rooms').values(row).execute();
      begun.resolve();
      await held.promise;
    });
    await begun.promise;
    const erasing = database.erase();
    held.resolve();
    await expect(Promise.all([writing, erasing])).resolves.toBeDefined();
  });
});
