import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { dispatch } from '../../support/rooms/dispatch';
import { TestRoom } from '../../support/rooms/room';
import { describeStores, peopledRoom } from './support';

const MINUTE = 60_000;

beforeAll(() => vi.useFakeTimers({ toFake: ['performance'] }));
beforeEach(() => vi.stubEnv('ROOMS_LARGEST_STORE', '10'));
afterAll(() => vi.useRealTimers());

describeStores('a store that may hold so much', () => {
  it('takes no more rooms when nine tenths are used, and nothing at all at the end', async () => {
    const { room, join } = await peopledRoom();
    const make = () => new TestRoom(dispatch).create();
    const fill = new Uint8Array(512_000);
    const write = async () => {
      const { id, token } = await room.join(join.token);
      return room.write(`members/${id}/answers`, 0, fill, { token });
    };
    for (let written = 0; written < 17; written++) expect((await write()).status).toBe(201);
    expect((await make()).status).toBe(201);
    expect((await write()).status).toBe(201);
    const refused = await make();
    expect(refused.status).toBe(507);
    expect((await refused.json()).errors[0].code).toBe('store_full');
    expect((await write()).status).toBe(201);
    expect((await write()).status).toBe(507);
    expect((await room.write('board', 0, 'little')).status).toBe(201);
    // Reading and deleting go on, and then there is place again.
    expect(await room.read('board')).toBe('little');
    expect((await room.ask({ method: 'DELETE' })).status).toBe(204);
    vi.advanceTimersByTime(MINUTE);
    expect((await make()).status).toBe(201);
  });

  it('counts what is there, not how often it was written', async () => {
    const { room } = await peopledRoom();
    const fill = new Uint8Array(512_000);
    for (let seq = 0; seq < 40; seq++) {
      vi.advanceTimersByTime(1_000);
      expect((await room.write('board', seq, fill)).status).toBeLessThan(300);
    }
  });
});
