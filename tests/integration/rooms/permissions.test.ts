import { expect, it } from 'vitest';
import { describeStores, peopledRoom } from './support';

/** r: may read; w: may write; the contract, written out once more. */
const CONTRACT = {
  //             coordinator join   observer member
  keys: /*    */ ['rw', 'r', 'r', 'r'],
  board: /*   */ ['rw', 'r', 'r', 'r'],
  results: /* */ ['rw', '', 'r', 'r'],
  desk: /*    */ ['rw', '', '', ''],
  'members/own/card': ['r', '', '', 'rw'],
  'members/own/answers': ['r', '', '', 'rw'],
  'members/own/vote': ['r', '', '', 'rw'],
  'members/own/envelope': ['rw', '', '', 'r'],
  'members/other/card': ['r', '', '', ''],
  'members/other/answers': ['r', '', '', ''],
  'members/other/vote': ['r', '', '', ''],
  'members/other/envelope': ['rw', '', '', ''],
} as const;

const COORDINATOR_ONLY = [
  ['PATCH', '', { days: 3 }],
  ['DELETE', '', undefined],
  ['POST', '/links', { kind: 'observer', hash: 'cd'.repeat(32) }],
  ['DELETE', '/links/6a0d5d4e-3a3c-4c3a-9a39-1d4a0c9d0f11', undefined],
] as const;

describeStores('rights in a room', () => {
  it('are those of the contract, for everybody and every record, there or not', async () => {
    for (const exists of [false, true]) {
      const { room, join, observer, member, other } = await peopledRoom();
      const bearers = [room.token, join.token, observer.token, member.token];
      const nameOf = (name: string) => name.replace('own', member.id).replace('other', other.id);
      const seqs = new Map<string, number>();
      if (exists) {
        for (const [name, [coordinator]] of Object.entries(CONTRACT)) {
          const owner = name.includes('other') ? other.token : member.token;
          const token = coordinator === 'rw' ? room.token : owner;
          if (!name.endsWith('card')) await room.write(nameOf(name), 0, name, { token });
        }
        for (const { name, seq } of (await (await room.ask()).json()).records) seqs.set(name, seq);
      }
      const found: Record<string, string[]> = {};
      for (const name of Object.keys(CONTRACT)) {
        const record = nameOf(name);
        found[name] = [];
        for (const token of bearers) {
          const read = await room.ask({ path: `/records/${record}`, token });
          const base = Number(read.headers.get('etag')?.replaceAll('"', '') ?? 0);
          const write = await room.write(record, base || (seqs.get(record) ?? 0), name, { token });
          expect([200, 404, 403]).toContain(read.status);
          expect([200, 201, 403]).toContain(write.status);
          if (exists && read.status !== 403) expect(read.status).toBe(200);
          found[name].push(`${read.status === 403 ? '' : 'r'}${write.status === 403 ? '' : 'w'}`);
        }
      }
      expect(found).toEqual(CONTRACT);
    }
  });

  it('to the room itself, its links and its members are the coordinator’s', async () => {
    const { room, join, observer, member } = await peopledRoom();
    for (const { token } of [join, observer, member]) {
      for (const [method, path, json] of COORDINATOR_ONLY) {
        const response = await room.ask({ method, path, token, json });
        expect([method, path, response.status]).toEqual([method, path, 403]);
      }
    }
    expect((await room.ask()).status).toBe(200);
  });

  it('let nobody join but with a link to join', async () => {
    const { room, observer, member } = await peopledRoom();
    for (const { token } of [room, observer, member]) {
      expect((await room.join(token)).response.status).toBe(403);
    }
  });

  it('let a member remove no other, and others nobody', async () => {
    const { room, join, observer, member, other } = await peopledRoom();
    for (const { token } of [join, observer, member]) {
      const path = `/members/${other.id}`;
      expect((await room.ask({ method: 'DELETE', path, token })).status).toBe(403);
    }
    const path = `/members/${other.id}`;
    expect((await room.ask({ method: 'DELETE', path })).status).toBe(204);
    expect((await room.ask({ token: other.token })).status).toBe(404);
  });
});
