import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { closeStore, openStore } from '@/lib/server/store/store';
import { type FreshPlace, freshPlace } from '../../support/rooms/places';
import { startPooler } from '../../support/rooms/pooler';
import { madeRoom, peopledRoom } from './support';

let place: FreshPlace;
let pooler: Awaited<ReturnType<typeof startPooler>>;

beforeAll(async () => {
  place = await freshPlace('postgres', inject('postgres'));
  pooler = await startPooler(place.env.DATABASE_URL);
  vi.stubEnv('DATABASE_URL', pooler.url);
});
afterAll(async () => {
  await closeStore();
  vi.unstubAllEnvs();
  await pooler.stop();
  await place.remove();
});

const LIMITS = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];

it('rooms work behind a pooler that refuses settings at the start of a connection', async () => {
  const { room, member } = await peopledRoom();
  const name = `members/${member.id}/answers`;
  expect((await room.write(name, 0, 'mine', { token: member.token })).status).toBe(201);
  expect(await room.read(name)).toBe('mine');
});

it('a transaction has its limits, and leaves none behind for who gets the connection next', async () => {
  await madeRoom();
  const database = await openStore();
  const limits = (executor: Parameters<ReturnType<typeof sql>['execute']>[0]) =>
    Promise.all(
      LIMITS.map(async (limit) => {
        const { rows } = await sql<Record<string, string>>`show ${sql.raw(limit)}`.execute(
          executor,
        );
        return rows[0]?.[limit];
      }),
    );
  expect(await database.transact(limits)).toEqual(['10s', '5s', '10s']);
  expect(await limits(database.query)).toEqual(['0', '0', '0']);
});
