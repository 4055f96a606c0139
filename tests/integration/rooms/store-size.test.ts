import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { dispatch } from '../../support/rooms/dispatch';
import { TestRoom } from '../../support/rooms/room';
import { age, describeStores, peopledRoom } from './support';

const MINUTE = 60_000;
const FILL = new Uint8Array(512_000);

beforeAll(() => vi.useFakeTimers({ toFake: ['performance'] }));
beforeEach(() => vi.stubEnv('ROOMS_LARGEST_STORE', '10'));
afterAll(() => vi.useRealTimers());

/** A room of so many days, and a way to fill it with one record after the other. */
async function filling(store: { database(): Promise<Parameters<typeof age>[0]> }, days: number) {
  const { room, join } = await peopledRoom();
  await age(await store.database(), room, days);
  const write = async () => {
    const { id, token } = await room.join(join.token);
    return (await room.write(`members/${id}/answers`, 0, FILL, { token })).status;
  };
  return { room, write };
}

describeStores('a store that may hold so much', (store) => {
  it('refuses new rooms first, then growth of young ones, and lets older ones go on to the end', async () => {
    const older = await filling(store, 30);
    const young = await filling(store, 1);
    const make = async () => (await new TestRoom(dispatch).create()).status;
    for (let written = 0; written < 15; written++) expect(await older.write()).toBe(201);
    expect(await make()).toBe(201);
    expect(await older.write()).toBe(201);
    expect(await make()).toBe(507);
    expect(await young.write()).toBe(201);
    expect(await young.write()).toBe(507);
    expect(await older.write()).toBe(201);
    expect(await older.write()).toBe(201);
    expect(await older.write()).toBe(507);
    expect((await older.room.write('board', 0, 'little')).status).toBe(201);
    // Reading and deleting go on, and then there is place again.
    expect(await older.room.read('board')).toBe('little');
    expect((await older.room.ask({ method: 'DELETE' })).status).toBe(204);
    vi.advanceTimersByTime(MINUTE);
    expect(await make()).toBe(201);
  });

  it('counts what is there, not how often it was written', async () => {
    const { room } = await peopledRoom();
    for (let seq = 0; seq < 40; seq++) {
      vi.advanceTimersByTime(1_000);
      expect((await room.write('board', seq, FILL)).status).toBeLessThan(300);
    }
  });
});
