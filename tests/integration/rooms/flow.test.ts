import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeToken } from '../../support/rooms/room';
import { describeStores, everything, madeRoom, peopledRoom } from './support';

const DAY = 24 * 60 * 60 * 1000;

describeStores('a room', (store) => {
  it('is made with one link and an end', async () => {
    const room = await madeRoom(30);
    const seen = await (await room.ask()).json();
    expect(seen).toMatchObject({ room: room.id, me: { kind: 'coordinator' }, records: [] });
    expect(seen.links).toEqual([
      { id: seen.me.link, kind: 'coordinator', createdAt: seen.createdAt },
    ]);
    expect(seen.members).toEqual([]);
    expect(Date.parse(seen.expiresAt) - Date.parse(seen.createdAt)).toBe(30 * DAY);
  });

  it('is kept ninety days unless somebody says otherwise', async () => {
    const seen = await (await (await madeRoom()).ask()).json();
    expect(Date.parse(seen.expiresAt) - Date.parse(seen.createdAt)).toBe(90 * DAY);
  });

  it('is the same room when it is made once more after a lost answer', async () => {
    const room = await madeRoom(30);
    const { link } = await (await room.ask()).json().then(({ me }) => me);
    const again = await room.create(30);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ room: room.id, link });
  });

  it('keeps what is written and gives it back, octet by octet', async () => {
    const room = await madeRoom();
    const octets = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
    const first = await room.write('board', 0, octets);
    expect(first.status).toBe(201);
    expect(first.headers.get('etag')).toBe('"1"');
    expect((await first.json()).seq).toBe(1);
    const response = await room.ask({ path: '/records/board' });
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(await response.arrayBuffer()).equals(octets)).toBe(true);
    const second = await room.write('board', 1, 'second');
    expect(second.status).toBe(200);
    expect(await room.read('board')).toBe('second');
    expect((await (await room.ask()).json()).records).toEqual([
      { name: 'board', seq: 2, size: 6, updatedAt: (await second.json()).updatedAt },
    ]);
  });

  it('tells and takes versions in headers of its own, whatever proxies do to entity tags', async () => {
    const room = await madeRoom();
    const put = (base: string, conditions: Record<string, string>) =>
      room.ask({
        method: 'PUT',
        path: '/records/board',
        octets: 'x',
        headers: { 'write-base': base, 'write-id': randomUUID(), ...conditions },
      });
    const written = [
      await put('0', {}),
      await put('1', { 'if-match': '"9-gzip"' }),
      await put('2', { 'if-match': '"1"', 'if-none-match': '*' }),
    ];
    expect(written.map(({ status }) => status)).toEqual([201, 200, 200]);
    expect(written.map(({ headers }) => headers.get('record-seq'))).toEqual(['1', '2', '3']);
    const stale = await put('2', { 'if-match': '"3"' });
    expect([stale.status, (await stale.json()).seq]).toEqual([412, 3]);
    const read = await room.ask({ path: '/records/board' });
    expect(read.headers.get('record-seq')).toBe('3');
    const { tag } = await (await room.ask()).json();
    for (const asked of [`"${tag}"`, `W/"${tag}-gzip"`, `"other", W/"${tag}"`]) {
      expect((await room.ask({ headers: { 'if-none-match': asked } })).status).toBe(304);
    }
  });

  it('answers 304 to who has seen it, until something changes', async () => {
    const { room, join, member } = await peopledRoom();
    await room.write('board', 0, 'first');
    const seen = async (path: string, token: string) => {
      const tag = (await room.ask({ path, token })).headers.get('etag') ?? '';
      const ask = () => room.ask({ path, token, headers: { 'if-none-match': tag } });
      return async () => (await ask()).status;
    };
    const records = await seen('/records/board', join.token);
    const asMember = await seen('', member.token);
    const asJoiner = await seen('', join.token);
    expect([await records(), await asMember(), await asJoiner()]).toEqual([304, 304, 304]);
    await room.write(`members/${member.id}/answers`, 0, 'mine', { token: member.token });
    expect([await records(), await asMember(), await asJoiner()]).toEqual([304, 200, 304]);
    await room.write('board', 1, 'second');
    expect([await records(), await asMember(), await asJoiner()]).toEqual([200, 200, 200]);
  });

  it('tells each only of what is theirs to read', async () => {
    const { room, join, observer, member, other } = await peopledRoom();
    for (const name of ['keys', 'board', 'results', 'desk']) await room.write(name, 0, name);
    await room.write(`members/${member.id}/vote`, 0, 'vote', { token: member.token });
    const seen = async (token: string) => (await room.ask({ token })).json();
    const names = async (token: string) =>
      (await seen(token)).records.map(({ name }: { name: string }) => name);
    const shared = ['board', 'keys', 'results'];
    const mine = [`members/${member.id}/card`, `members/${member.id}/vote`];
    expect(await names(join.token)).toEqual(['board', 'keys']);
    expect(await names(observer.token)).toEqual(shared);
    expect(await names(member.token)).toEqual(['board', 'keys', ...mine, 'results']);
    expect(await names(room.token)).toEqual(
      [...shared, 'desk', ...mine, `members/${other.id}/card`].sort(),
    );
    expect(await seen(member.token)).toMatchObject({ me: { kind: 'member', member: member.id } });
    expect(await seen(member.token)).not.toHaveProperty('links');
    expect(await seen(member.token)).not.toHaveProperty('members');
    const { links, members } = await seen(room.token);
    expect(links.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'coordinator',
      'join',
      'observer',
    ]);
    expect(members.map(({ id }: { id: string }) => id)).toEqual([member.id, other.id].sort());
  });

  it('takes a member once, however often the answer got lost', async () => {
    const { room, join, member } = await peopledRoom();
    expect(member.response.status).toBe(201);
    expect(await member.response.json()).toEqual({ member: member.id, seq: 1 });
    const again = await room.join(join.token, { id: member.id, own: member.token });
    expect(again.response.status).toBe(200);
    expect(await again.response.json()).toEqual({ member: member.id, seq: 1 });
    const { members } = await (await room.ask()).json();
    expect(members).toHaveLength(2);
  });

  it('refuses an id or a token that is somebody else’s', async () => {
    const { room, join, member } = await peopledRoom();
    const stolen = await room.join(join.token, { id: member.id });
    const copied = await room.join(join.token, { own: member.token });
    const coordinator = await room.join(join.token, { own: room.token });
    for (const { response } of [stolen, copied, coordinator]) expect(response.status).toBe(409);
    expect((await stolen.response.json()).errors[0].code).toBe('taken');
    expect((await (await room.ask({ token: member.token })).json()).me.member).toBe(member.id);
  });

  it('has a hundred members at most', async () => {
    const { room, join } = await peopledRoom();
    for (let joined = 2; joined < 100; joined++) {
      expect((await room.join(join.token)).response.status).toBe(201);
    }
    const refused = (await room.join(join.token)).response;
    expect(refused.status).toBe(409);
    expect((await refused.json()).errors[0].code).toBe('too_many_members');
  });

  it('gives the same link for the same token', async () => {
    const room = await madeRoom();
    const ask = (kind: string) =>
      room.ask({ method: 'POST', path: '/links', json: { kind, hash: 'ab'.repeat(32) } });
    const [first, again] = [await ask('observer'), await ask('observer')];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect((await ask('coordinator')).status).toBe(409);
  });

  it('keeps the last coordinator, also when there was a second', async () => {
    const room = await madeRoom();
    const remove = (id: string, token: string) =>
      room.ask({ method: 'DELETE', path: `/links/${id}`, token });
    const { me } = await (await room.ask()).json();
    expect((await remove(me.link, room.token)).status).toBe(409);
    const second = await room.link('coordinator');
    expect((await remove(me.link, second.token)).status).toBe(204);
    expect((await room.ask()).status).toBe(404);
    expect((await remove(second.id, second.token)).status).toBe(409);
  });

  it('lets a member leave, and nothing of theirs stays', async () => {
    const { room, member, other } = await peopledRoom();
    await room.write(`members/${member.id}/answers`, 0, 'mine', { token: member.token });
    await room.write(`members/${member.id}/envelope`, 0, 'sealed');
    const leave = () =>
      room.ask({ method: 'DELETE', path: `/members/${member.id}`, token: member.token });
    expect((await leave()).status).toBe(204);
    expect((await leave()).status).toBe(404);
    const seen = await (await room.ask()).json();
    expect(seen.members.map(({ id }: { id: string }) => id)).toEqual([other.id]);
    expect(JSON.stringify(seen)).not.toContain(member.id);
    expect((await room.write(`members/${member.id}/envelope`, 0, 'late')).status).toBe(404);
    expect(JSON.stringify(await everything(await store.database()))).not.toContain(member.id);
  });

  it('can be given more time, or less', async () => {
    const room = await madeRoom(1);
    const response = await room.ask({ method: 'PATCH', json: { days: 200 } });
    const { expiresAt } = await response.json();
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / DAY)).toBe(200);
    expect((await (await room.ask()).json()).expiresAt).toBe(expiresAt);
  });

  it('leaves no token behind, only its hash', async () => {
    const { room, join: joiner, observer, member, other } = await peopledRoom();
    await room.write('board', 0, 'ciphertext');
    await room.ask({ token: makeToken() });
    const database = await store.database();
    const kept = [JSON.stringify(await everything(database))];
    const { DATA_DIR } = store.place().env;
    for (const name of DATA_DIR ? readdirSync(DATA_DIR) : []) {
      kept.push(readFileSync(join(DATA_DIR, name), 'latin1'));
    }
    expect(kept.join()).toContain(room.id);
    for (const { token } of [room, joiner, observer, member, other]) {
      expect(kept.join()).not.toContain(token);
      expect(kept.join()).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
      expect(kept.join()).not.toContain(Buffer.from(token, 'base64url').toString('latin1'));
    }
    const hashes = await database.query.selectFrom('links').select('hash').execute();
    for (const { hash } of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
