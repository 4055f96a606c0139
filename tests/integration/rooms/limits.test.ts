import { beforeAll, expect, it, vi } from 'vitest';
import { dispatch } from '../../support/rooms/dispatch';
import { anyAddress, makeToken, TestRoom } from '../../support/rooms/room';
import { describeStores, madeRoom, peopledRoom } from './support';

const LIMIT = 400;

beforeAll(() => vi.stubEnv('ROOM_RATE_LIMIT_PER_MINUTE', String(LIMIT)));

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

/** A room, and as many tokens as it takes to ask too much of it: each no more often than one may. */
async function roomWithLinks() {
  const flooded = await madeRoom();
  const links: { token: string }[] = [];
  for (let made = 0; made < 5; made++) links.push(await flooded.link('observer'));
  // Making them was asked of the room as well.
  const tokens = Array.from({ length: LIMIT - 5 + 50 }, (_, at) => links[at % 5]?.token ?? '');
  return { flooded, tokens };
}

describeStores('beyond the rate', () => {
  it('answers 429 for a flooded room, and other rooms at the same address go on', async () => {
    const [{ flooded, tokens }, calm] = [await roomWithLinks(), await madeRoom()];
    const address = anyAddress();
    const asks = tokens.map((token) => flooded.ask({ token, ...from(address) }));
    const answers = await Promise.all(asks);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(50);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused[0]?.text()).toMatch(/aanvragen/);
    expect((await calm.ask(from(address))).status).toBe(200);
  });

  it('counts a room’s visits whatever address they claim to come from', async () => {
    const [{ flooded, tokens }, calm] = [await roomWithLinks(), await madeRoom()];
    const asks = tokens.map((token) => flooded.ask({ token, ...from(anyAddress()) }));
    const statuses = (await Promise.all(asks)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(50);
    expect((await calm.ask()).status).toBe(200);
  });

  it('lets nobody use up a room with one link, nor a member with the own one', async () => {
    const { room, observer, member, other } = await peopledRoom();
    const flood = async (token: string) => {
      const address = anyAddress();
      const asks = Array.from({ length: LIMIT / 2 }, () => room.ask({ token, ...from(address) }));
      return (await Promise.all(asks)).filter(({ status }) => status === 200).length;
    };
    expect(await flood(observer.token)).toBe(Math.floor(LIMIT / 3));
    expect(await flood(member.token)).toBe(LIMIT / 20);
    for (const token of [room.token, other.token]) {
      expect((await room.ask({ token })).status).toBe(200);
    }
  });

  it('keeps no count of what can be no room', async () => {
    const room = await madeRoom();
    const nowhere = new TestRoom(dispatch, { id: 'x'.repeat(2_000), address: room.address });
    for (let asked = 0; asked < LIMIT + 5; asked++) expect((await nowhere.ask()).status).toBe(404);
    expect((await room.ask()).status).toBe(200);
  });

  it('has much less patience with tokens that open nothing, but not with good ones beside them', async () => {
    const { room, member } = await peopledRoom();
    const address = anyAddress();
    const guesses = Array.from({ length: 40 }, () =>
      room.ask({ token: makeToken(), ...from(address) }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(LIMIT / 100);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40 - LIMIT / 100);
    expect((await room.ask({ token: member.token, ...from(address) })).status).toBe(200);
  });

  it('lets nobody make rooms without end', async () => {
    const address = anyAddress();
    const statuses: number[] = [];
    for (let made = 0; made < 3; made++) {
      const room = new TestRoom(dispatch, { address });
      statuses.push((await room.create()).status);
    }
    expect(statuses).toEqual([201, 429, 429]);
  });
});
