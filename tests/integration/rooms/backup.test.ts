import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { backUp } from '@/lib/server/store/backup/backup';
import { restore } from '@/lib/server/store/backup/restore';
import { type Database, openDatabase, placeFrom } from '@/lib/server/store/database';
import { takeDown } from '@/lib/server/store/operator/take-down';
import { freshPlace, KINDS, type StoreKind } from '../../support/rooms/places';
import { describeStores, everything, madeRoom, peopledConsultation, peopledRoom } from './support';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draagkracht-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newFile = () => join(folder, crypto.randomUUID());

/** Every table in an order that does not depend on the database. */
async function sorted(database: Database) {
  const tables = Object.entries(await everything(database));
  return tables.map(([name, rows]) => [
    name,
    rows.map((row) => JSON.stringify(row, Object.keys(row as object).sort())).sort(),
  ]);
}

async function inEmpty(kind: StoreKind, use: (database: Database) => Promise<void>) {
  const place = await freshPlace(kind, inject('postgres'));
  const database = await openDatabase(placeFrom(place.env));
  try {
    await use(database);
  } finally {
    await database.query.destroy();
    await place.remove();
  }
}

async function boardAndDesk({ query }: Database, room: string) {
  const rows = await query
    .selectFrom('records')
    .select(['name', 'seq', 'content'])
    .where('room', '=', room)
    .execute();
  const of = (name: string) => {
    const row = rows.find((candidate) => candidate.name === name)!;
    return { seq: row.seq, content: Buffer.from(row.content).toString() };
  };
  return [of('board'), of('desk')] as const;
}

describeStores('a backup', (store) => {
  async function filled() {
    const { room, member } = await peopledRoom();
    await room.write('board', 0, randomBytes(512_000));
    await room.write(`members/${member.id}/answers`, 0, 'answers', { token: member.token });
    return room;
  }

  it.each(KINDS)('is the same again in an empty %s', async (kind) => {
    await filled();
    const file = newFile();
    const database = await store.database();
    const rooms = await backUp(database, file);
    await inEmpty(kind, async (empty) => {
      expect(await restore(empty, file)).toBe(rooms);
      expect(await sorted(empty)).toEqual(await sorted(database));
    });
  });

  it('made while others write holds one moment of each room', async () => {
    const room = await madeRoom();
    const other = await openDatabase(placeFrom(store.place().env));
    let writing = true;
    let written = 0;
    const pairs = (async () => {
      for (; writing; written++) {
        await room.write('board', written, `${written}`);
        await room.write('desk', written, `${written}`);
        await breathe();
      }
    })();
    try {
      for (let made = 0; made < 3; made++) {
        const before = written;
        await expect.poll(() => written).toBeGreaterThan(before);
        const file = newFile();
        await backUp(other, file);
        await inEmpty('sqlite', async (empty) => {
          await restore(empty, file);
          const [board, desk] = await boardAndDesk(empty, room.id);
          expect(board).toMatchObject({ content: `${board.seq - 1}` });
          expect(desk).toMatchObject({ content: `${desk.seq - 1}` });
          expect([0, 1]).toContain(board.seq - desk.seq);
        });
      }
    } finally {
      writing = false;
      await pairs;
      await other.query.destroy();
    }
  });

  it('does not go into a store that holds something', async () => {
    await filled();
    const file = newFile();
    const database = await store.database();
    await backUp(database, file);
    const before = await sorted(database);
    await expect(restore(database, file)).rejects.toThrow(/already holds rooms/);
    expect(await sorted(database)).toEqual(before);
  });

  it('that is damaged changes nothing', async () => {
    await filled();
    const file = newFile();
    await backUp(await store.database(), file);
    const text = readFileSync(file, 'utf8');
    const lines = text.trimEnd().split('\n');
    const damages: [string, RegExp][] = [
      ['', /end is missing/],
      ['PDF', /no backup/],
      ['{"format":"something"}\n', /no backup/],
      [text.replace('"version":2', '"version":3'), /newer version/],
      [text.slice(0, text.length / 2), /damaged/],
      [`${lines.slice(0, -1).join('\n')}\n`, /end is missing/],
      [text.replace(/"seq":1/, '"seq":2'), /checksum/],
      [`${[lines[0], ...lines.slice(2)].join('\n')}\n`, /checksum/],
      [`${text}{"table":"rooms"}\n`, /after the end/],
      [text.replace('"table":"links"', '"table":"users"'), /is no row/],
    ];
    await inEmpty(store.kind, async (empty) => {
      for (const [content, message] of damages) {
        const damaged = newFile();
        writeFileSync(damaged, content);
        await expect(restore(empty, damaged)).rejects.toThrow(message);
      }
      for (const [, rows] of await sorted(empty)) expect(rows).toEqual([]);
    });
  });

  it('made in the middle of a consultation holds all of it, and puts it back', async () => {
    const { consultation, key, body, other } = await peopledConsultation();
    await consultation.send(body, 'submission');
    const closesAt = new Date(Date.now() + 3_600_000).toISOString();
    await consultation.changeBody(other.id, { closesAt });
    for (const number of [1, 2]) await consultation.publish(number, key);
    const database = await store.database();
    await takeDown(database, consultation.id, 2, Date.now());
    const file = newFile();
    await backUp(database, file);
    const text = readFileSync(file, 'utf8');
    for (const secret of [key, consultation.token, body.token]) expect(text).not.toContain(secret);
    await inEmpty(store.kind, async (empty) => {
      await restore(empty, file);
      expect(await sorted(empty)).toEqual(await sorted(database));
      await expect(restore(empty, file)).rejects.toThrow(/already holds/);
    });
  });

  it('overwrites nothing', async () => {
    const file = newFile();
    writeFileSync(file, 'precious');
    await expect(backUp(await store.database(), file)).rejects.toThrow(/exists already/);
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  it('is made and put back by two commands', async () => {
    const room = await filled();
    const file = newFile();
    const command = (name: string, env: Record<string, string>, ...rest: string[]) =>
      spawnSync('tsx', ['lib/server/store/backup/command.ts', name, ...rest], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const made = command('backup', store.place().env, file);
    expect(made.stdout + made.stderr).toMatch(/^Backed up \d+ rooms, /);
    expect(readFileSync(file, 'utf8')).not.toContain(room.token);
    const place = await freshPlace(store.kind, inject('postgres'));
    expect(command('restore', place.env, file).stdout).toMatch(/^Restored \d+ rooms, /);
    const again = command('restore', place.env, file);
    expect([again.status, again.stderr]).toEqual([1, expect.stringMatching(/already holds rooms/)]);
    expect(command('restore', place.env, `${file}-no`).stderr).toMatch(/no such file/);
    expect(command('backup', place.env).stderr).toMatch(/npm run backup -- <file>/);
    const nowhere = { DATABASE_URL: '', DATA_DIR: join(folder, 'nowhere') };
    expect(command('backup', nowhere, newFile()).stderr).toMatch(/no store/);
    expect(existsSync(nowhere.DATA_DIR)).toBe(false);
    await place.remove();
  });
});
