import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET as health } from '@/app/api/health/route';
import { GET as ready } from '@/app/api/ready/route';
import { log } from '@/lib/server/log/log';
import { openDatabase, placeFrom } from '@/lib/server/store/database';
import { storeFailure } from '@/lib/server/store/failure';
import { closeStore } from '@/lib/server/store/store';
import { dispatch } from '../../support/rooms/dispatch';
import { freshPlace } from '../../support/rooms/places';
import { TestRoom } from '../../support/rooms/room';
import { describeStores, everything, madeRoom } from './support';

afterEach(() => vi.restoreAllMocks());

/** What is said on the log, which is kept off the screen. */
function logged(): () => string {
  const spy = vi.spyOn(log, 'error').mockImplementation(() => {});
  return () => spy.mock.calls.map((said) => JSON.stringify(said)).join('\n');
}

const state = async () => (await health()).json();

describeStores('a store', (store) => {
  it('is not opened by a look at the health of the server', async () => {
    expect(await state()).toEqual({ status: 'ok' });
    await store.database();
    expect(await state()).toEqual({ status: 'ok', store: 'ok' });
  });

  it('that fails makes 503 with a message, and nothing on the log but what it was', async () => {
    const room = await madeRoom();
    await room.write('board', 0, 'kept');
    const said = logged();
    const { query } = await store.database();
    await sql`alter table links rename to away`.execute(query);
    const answers = [await room.ask(), await room.read('board'), await room.write('board', 1, 'x')];
    await sql`alter table away rename to links`.execute(query);
    expect(answers.map((answer) => (answer instanceof Response ? answer.status : answer))).toEqual([
      503, 503, 503,
    ]);
    const [asked] = answers as [Response];
    expect(Number(asked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await asked.json()).errors[0]).toMatchObject({
      code: 'store_unavailable',
      message: expect.stringMatching(/opslag/),
    });
    expect(said()).toContain('"route":"/api/v1/rooms/[room]","method":"GET","status":503,"code":');
    expect(said()).not.toContain(room.id);
    expect(said()).not.toContain(room.token);
    expect(await room.read('board')).toBe('kept');
  });
});

describe('a store that another process is writing', () => {
  it('waits for it while everything else goes on', async () => {
    const place = await freshPlace('sqlite', '');
    for (const [key, value] of Object.entries(place.env)) vi.stubEnv(key, value);
    const room = await madeRoom();
    const other = new DatabaseSync(join(place.env.DATA_DIR, 'rooms.sqlite'));
    other.exec('begin immediate');
    // Ends only if this process is not held up meanwhile.
    const freed = delay(300).then(() => other.exec('rollback'));
    expect(await room.write('board', 0, 'kept')).toMatchObject({ status: 201 });
    await freed;
    other.close();
    await closeStore();
    await place.remove();
  });
});

describeStores('a store of a newer version', (store) => {
  it('is named as that on the log and in the answer, and left as it is', async () => {
    const room = await madeRoom();
    const database = await store.database();
    const taken = sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`;
    await taken.execute(database.query);
    await closeStore();
    const said = logged();
    const response = await room.ask();
    expect(response.status).toBe(503);
    expect((await response.json()).errors[0]).toMatchObject({
      code: 'store_newer',
      message: expect.stringMatching(/ouder dan de opslag/),
    });
    expect(said()).toMatch(/STORE_IS_NEWER/);
    expect(await state()).toEqual({ status: 'degraded', store: 'unavailable' });
  });
});

describe('readiness', () => {
  it('is refused, and health is not ok, while the store cannot be opened', async () => {
    const place = await freshPlace('sqlite', '');
    await closeStore();
    const file = join(place.env.DATA_DIR, 'no-folder');
    writeFileSync(file, '');
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('DATA_DIR', file);
    logged();
    expect((await ready()).status).toBe(503);
    expect(await state()).toEqual({ status: 'degraded', store: 'unavailable' });
    vi.stubEnv('DATA_DIR', place.env.DATA_DIR);
    expect(await (await ready()).json()).toEqual({ status: 'ready', store: 'ok' });
    expect(await state()).toEqual({ status: 'ok', store: 'ok' });
    await closeStore();
    await place.remove();
  });
});

describe('a full disk', () => {
  it('refuses writes with 507, tears nothing, and does again when there is room', async () => {
    const place = await freshPlace('sqlite', '');
    for (const [key, value] of Object.entries(place.env)) vi.stubEnv(key, value);
    const { openStore } = await import('@/lib/server/store/store');
    const said = logged();
    const room = await madeRoom();
    const { query } = await openStore();
    await room.write('board', 0, 'x'.repeat(40_000));
    await sql`pragma max_page_count = 1`.execute(query);
    const before = await everything(await openStore());
    const refused = await room.write('board', 1, 'y'.repeat(400_000));
    expect(refused.status).toBe(507);
    expect((await refused.json()).errors[0]).toMatchObject({
      code: 'store_full',
      message: expect.stringMatching(/vol/),
    });
    expect(said()).toContain('"status":507,"code":"ERR_SQLITE_ERROR","errcode":13');
    expect(await everything(await openStore())).toEqual(before);
    expect(await room.read('board')).toBe('x'.repeat(40_000));
    await sql`pragma max_page_count = 100000`.execute(query);
    expect((await room.write('board', 1, 'y'.repeat(400_000))).status).toBe(200);
    await closeStore();
    vi.unstubAllEnvs();
    await place.remove();
  });

  it('gives up what it holds in reserve to delete, and takes it again', async () => {
    const place = await freshPlace('sqlite', '');
    const reserve = join(place.env.DATA_DIR, 'rooms.reserve');
    const database = await openDatabase(placeFrom(place.env));
    const held: boolean[] = [];
    const full = Object.assign(new Error('full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
    const work = async () => {
      held.push(existsSync(reserve));
      if (held.length === 1) throw full;
      return 'deleted';
    };
    const piecemeal = async () => void held.push(existsSync(reserve));
    expect(await database.freeing(work, piecemeal)).toBe('deleted');
    expect(held).toEqual([true, false, false]);
    expect(existsSync(reserve)).toBe(true);
    await expect(database.freeing(() => Promise.reject(new Error('other')))).rejects.toThrow(
      'other',
    );
    await database.query.destroy();
    await place.remove();
  });

  it.each([
    ['53100', 507],
    ['25006', 507],
    ['ENOSPC', 507],
    ['ECONNREFUSED', 503],
    ['40P01', 503],
    ['53300', 503],
  ])('and other failures are told apart: %s is %i', (code, status) => {
    expect(storeFailure(Object.assign(new Error('failed'), { code })).status).toBe(status);
  });
});

describe('a file that another process does not let go of', () => {
  it('makes everybody wait once, and then 503', async () => {
    const place = await freshPlace('sqlite', '');
    for (const [key, value] of Object.entries(place.env)) vi.stubEnv(key, value);
    const said = logged();
    const room = await madeRoom();
    const other = new DatabaseSync(join(place.env.DATA_DIR, 'rooms.sqlite'));
    other.exec('begin immediate');
    const begun = performance.now();
    const names = ['keys', 'board', 'results', 'desk'];
    const saves = [...names, ...names].map((name) => room.write(name, 0, name));
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([503]));
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(said()).toContain('"status":503,"code":"ERR_SQLITE_ERROR","errcode":5');
    other.exec('rollback');
    other.close();
    expect((await room.write('board', 0, 'x')).status).toBe(201);
    await closeStore();
    vi.unstubAllEnvs();
    await place.remove();
  });
});

describe('a store that cannot be opened', () => {
  afterEach(async () => {
    await closeStore();
    vi.unstubAllEnvs();
  });

  it('is 507 where nothing can be written, and tried again the next time', async () => {
    const said = logged();
    const place = await freshPlace('sqlite', '');
    const file = join(place.env.DATA_DIR, 'in-the-way');
    writeFileSync(file, '');
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('DATA_DIR', file);
    const room = new TestRoom(dispatch);
    expect((await room.create()).status).toBe(507);
    expect(said()).toContain('"method":"POST","status":507,"code":"EEXIST"');
    expect(said()).not.toContain(file);
    vi.stubEnv('DATA_DIR', place.env.DATA_DIR);
    expect((await room.create()).status).toBe(201);
    await closeStore();
    await place.remove();
  });

  it('is 503 where no PostgreSQL listens, and says nothing of its address', async () => {
    const said = logged();
    vi.stubEnv('DATABASE_URL', 'postgres://somebody:secret@127.0.0.1:1/rooms');
    const response = await new TestRoom(dispatch).create();
    expect(response.status).toBe(503);
    expect(said()).toMatch(/ECONNREFUSED/);
    expect(said() + (await response.text())).not.toMatch(/secret|somebody/);
    expect(await state()).toEqual({ status: 'degraded', store: 'unavailable' });
  });
});
