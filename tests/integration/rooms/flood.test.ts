import { beforeAll, expect, it, vi } from 'vitest';
import { anyAddress } from '../../support/rooms/room';
import { describeStores, peopledRoom } from './support';

const FILL = new Uint8Array(500_000);

beforeAll(() => vi.stubEnv('ROOMS_CLIENT_MB_PER_DAY', '2'));

describeStores('one client that fills rooms', () => {
  it('may let them grow so much a day, and stops nobody else', async () => {
    const address = anyAddress();
    const from = { headers: { 'x-forwarded-for': address } };
    const statuses: number[] = [];
    for (let made = 0; made < 6; made++) {
      const { room } = await peopledRoom();
      const response = await room.write('board', 0, FILL, from);
      if (response.status === 429) {
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      statuses.push(response.status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 429, 429]);
    const { room } = await peopledRoom();
    expect((await room.write('board', 0, FILL)).status).toBe(201);
    // What gets no larger is no growth: the same client goes on with what is there.
    const other = { headers: { 'x-forwarded-for': anyAddress() } };
    for (let seq = 1; seq < 9; seq++) {
      expect((await room.write('board', seq, FILL, other)).status).toBe(200);
    }
  });
});
