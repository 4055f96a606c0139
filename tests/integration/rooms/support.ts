import { afterAll, beforeAll, describe, inject, vi } from 'vitest';
import type { Database } from '@/lib/server/store/database';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { closeStore, openStore } from '@/lib/server/store/store';
import { type TestBody, TestConsultation } from '../../support/rooms/consultation';
import { dispatch } from '../../support/rooms/dispatch';
import { type FreshPlace, freshPlace, KINDS, type StoreKind } from '../../support/rooms/places';
import { TestRoom } from '../../support/rooms/room';

const HOUR = 60 * 60 * 1000;

/** A store for the tests of one block. */
export interface StoreUnderTest {
  kind: StoreKind;
  place(): FreshPlace;
  database(): Promise<Database>;
}

/** Runs tests against a store of each kind, empty at the beginning. */
export function describeStores(name: string, tests: (store: StoreUnderTest) => void): void {
  describe.each(KINDS)(`${name} (%s)`, (kind) => {
    let place: FreshPlace;
    beforeAll(async () => {
      place = await freshPlace(kind, inject('postgres'));
      for (const [key, value] of Object.entries(place.env)) vi.stubEnv(key, value);
    });
    afterAll(async () => {
      await closeStore();
      vi.unstubAllEnvs();
      await place.remove();
    });
    tests({ kind, place: () => place, database: openStore });
  });
}

/** A room that is there, reached through the handlers of the routes. */
export async function madeRoom(days?: number): Promise<TestRoom> {
  const room = new TestRoom(dispatch);
  const response = await room.create(days);
  if (response.status !== 201) throw new Error(`no room: ${response.status}`);
  return room;
}

/** A room with one of everybody. */
export async function peopledRoom() {
  const room = await madeRoom();
  const join = await room.link('join');
  const observer = await room.link('observer');
  const member = await room.join(join.token);
  const other = await room.join(join.token);
  return { room, join, observer, member, other };
}

/** A consultation of a government with a creation key, open for an hour. */
export async function madeConsultation(name = 'City of Examples') {
  const { id: keyId, key } = await issueKey(await openStore(), name, Date.now());
  const consultation = new TestConsultation(dispatch);
  const response = await consultation.open(key);
  if (response.status !== 201) throw new Error(`no consultation: ${response.status}`);
  await consultation.closing(Date.now() + HOUR);
  return { consultation, key, keyId };
}

/** A consultation with one of everybody. */
export async function peopledConsultation() {
  const { consultation, key, keyId } = await madeConsultation();
  const analyst = await consultation.link('analyst');
  const [body, other] = (await consultation.bodies(2)) as [TestBody, TestBody];
  return { consultation, key, keyId, analyst, body, other };
}

/** Makes a room so many days older. */
export async function age({ query }: Database, room: TestRoom, days: number): Promise<void> {
  const created_at = Date.now() - days * 24 * 60 * 60 * 1000;
  await query.updateTable('rooms').set({ created_at }).where('id', '=', room.id).execute();
}

/** Every table with all that is in it; octets as text. */
export async function everything({ query }: Database): Promise<Record<string, unknown[]>> {
  const records = await query.selectFrom('records').selectAll().execute();
  return {
    creation_keys: await query.selectFrom('creation_keys').selectAll().execute(),
    rooms: await query.selectFrom('rooms').selectAll().execute(),
    members: await query.selectFrom('members').selectAll().execute(),
    links: await query.selectFrom('links').selectAll().execute(),
    records: records.map(({ content, ...rest }) => ({
      ...rest,
      content: Buffer.from(content).toString('latin1'),
    })),
  };
}
