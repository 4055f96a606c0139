import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it, vi } from 'vitest';
import { dispatch } from '../../support/rooms/dispatch';
import { makeToken, TestRoom } from '../../support/rooms/room';
import { describeStores, madeRoom, peopledRoom } from './support';

const LIMIT = 400;

beforeAll(() => vi.stubEnv('ROOM_RATE_LIMIT_PER_MINUTE', String(LIMIT)));

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

describeStores('beyond the rate', () => {
  it('answers 429 for a flooded room, and other rooms at the same address go on', async () => {
    const [flooded, calm] = [await madeRoom(), await madeRoom()];
    const address = randomUUID();
    const asks = Array.from({ length: LIMIT + 50 }, () => flooded.ask(from(address)));
    const answers = await Promise.all(asks);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(50);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused[0]?.text()).toMatch(/aanvragen/);
    expect((await calm.ask(from(address))).status).toBe(200);
  });

  it('counts a room’s visits whatever address they claim to come from', async () => {
    const [flooded, calm] = [await madeRoom(), await madeRoom()];
    const asks = Array.from({ length: LIMIT + 50 }, () => flooded.ask(from(randomUUID())));
    const statuses = (await Promise.all(asks)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(50);
    expect((await calm.ask()).status).toBe(200);
  });

  it('has much less patience with tokens that open nothing, but not with good ones beside them', async () => {
    const { room, member } = await peopledRoom();
    const address = randomUUID();
    const guesses = Array.from({ length: 40 }, () =>
      room.ask({ token: makeToken(), ...from(address) }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(LIMIT / 100);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40 - LIMIT / 100);
    expect((await room.ask({ token: member.token, ...from(address) })).status).toBe(200);
  });

  it('lets nobody make rooms without end', async () => {
    const address = randomUUID();
    const statuses: number[] = [];
    for (let made = 0; made < 3; made++) {
      const room = new TestRoom(dispatch, { address });
      statuses.push((await room.create()).status);
    }
    expect(statuses).toEqual([201, 429, 429]);
  });
});
