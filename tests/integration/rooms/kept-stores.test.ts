import { copyFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, it, vi } from 'vitest';
import { openDatabase, placeFrom } from '@/lib/server/store/database';
import { migrate, STEPS } from '@/lib/server/store/migrations';
import { openPostgres } from '@/lib/server/store/postgres';
import { openSqlite } from '@/lib/server/store/sqlite';
import { closeStore } from '@/lib/server/store/store';
import { dispatch } from '../../support/rooms/dispatch';
import { KEPT, keptFile, keptRows } from '../../support/rooms/kept';
import { type FreshPlace, freshPlace, KINDS } from '../../support/rooms/places';
import { TestRoom } from '../../support/rooms/room';
import { everything, madeRoom } from './support';

/** Opens a kept store for reading, without a change to its file. */
function kept<T>(step: string, read: (file: DatabaseSync) => T): T {
  const file = new DatabaseSync(keptFile(step), { readOnly: true });
  try {
    return read(file);
  } finally {
    file.close();
  }
}

const definitions = (file: DatabaseSync) =>
  file.prepare('select type, name, sql from sqlite_master order by type, name').all();

/** Puts a kept store in a place, in the version that it has. */
async function putBack(step: string, place: FreshPlace): Promise<void> {
  if (place.kind === 'sqlite') {
    copyFileSync(keptFile(step), join(place.env.DATA_DIR, 'rooms.sqlite'));
    return;
  }
  const database = await openPostgres(place.env.DATABASE_URL);
  await migrate(database, step);
  for (const table of Object.keys(keptRows(step))) {
    const rows = kept(step, (file) => file.prepare(`select * from ${table}`).all());
    await database.query
      .insertInto(table as never)
      .values(rows as never)
      .execute();
  }
  await database.query.destroy();
}

describe('stores of earlier versions', () => {
  it('are kept as a file for every version (npm run keep-store)', () => {
    const files = readdirSync(dirname(keptFile(''))).map((file) => basename(file, '.sqlite'));
    expect(files.sort()).toEqual(STEPS);
  });

  it.each(STEPS)(
    'have the tables that %s still makes: no released step has changed',
    async (step) => {
      const place = await freshPlace('sqlite', '');
      const database = await openSqlite(place.env.DATA_DIR);
      await migrate(database, step);
      await database.query.destroy();
      const made = new DatabaseSync(join(place.env.DATA_DIR, 'rooms.sqlite'));
      expect(definitions(made)).toEqual(kept(step, definitions));
      made.close();
      await place.remove();
    },
  );

  describe.each(KINDS)('in %s', (kind) => {
    it.each(STEPS)('of %s go on with everything in them', async (step) => {
      const place = await freshPlace(kind, inject('postgres'));
      await putBack(step, place);
      const database = await openDatabase(placeFrom(place.env));
      const found = await everything(database);
      for (const [table, rows] of Object.entries(keptRows(step))) {
        expect(found[table], table).toHaveLength(rows.length);
      }
      await database.query.destroy();

      for (const [key, value] of Object.entries(place.env)) vi.stubEnv(key, value);
      // Nothing was written for long, which the server says.
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const room = new TestRoom(dispatch, { id: KEPT.room, token: KEPT.coordinator });
      for (const { room: id, name, seq, content } of keptRows(step).records ?? []) {
        const isOwn = name.startsWith('members/');
        const token =
          id === KEPT.room
            ? isOwn
              ? KEPT.memberToken
              : KEPT.coordinator
            : isOwn
              ? KEPT.bodyToken
              : KEPT.owner;
        const place = new TestRoom(dispatch, { id, token });
        const response = await place.ask({ path: `/records/${name}`, token });
        expect([name, response.headers.get('etag')]).toEqual([name, `"${seq}"`]);
        expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
      }
      expect((await room.join(KEPT.join)).response.status).toBe(201);
      expect((await room.write('board', 3, 'new')).status).toBe(200);
      expect(await room.read('board')).toBe('new');
      await madeRoom();
      await closeStore();
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      await place.remove();
    });
  });
});
