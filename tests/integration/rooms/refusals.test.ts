import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dispatch } from '../../support/rooms/dispatch';
import { anyAddress, hash, makeToken, TestRoom } from '../../support/rooms/room';
import { age, describeStores, madeRoom, peopledRoom } from './support';

const good = { hash: hash(makeToken()), days: 10 };

const make = (body: unknown, headers: Record<string, string> = {}) =>
  dispatch(
    new Request('http://localhost/api/v1/rooms', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': anyAddress(),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

const faults = async (response: Response) =>
  (await response.json()).errors.map(({ path, code }: { path: string; code: string }) => [
    path,
    code,
  ]);

describeStores('making a room', () => {
  it.each([
    ['no hash', { days: 1 }, 'hash', 'required'],
    ['a token instead of a hash', { ...good, hash: makeToken() }, 'hash', 'invalid_format'],
    ['a hash in capitals', { ...good, hash: good.hash.toUpperCase() }, 'hash', 'invalid_format'],
    ['no whole days', { ...good, days: 1.5 }, 'days', 'invalid_type'],
    ['days as text', { ...good, days: '90' }, 'days', 'invalid_type'],
    ['no day at all', { ...good, days: 0 }, 'days', 'too_small'],
    ['too many days', { ...good, days: 366 }, 'days', 'too_big'],
    ['a room that is no id', { ...good, room: 'mine' }, 'room', 'invalid_format'],
    ['a field that is unknown', { ...good, name: 'Our town' }, 'name', 'unknown_field'],
    ['a list', [], '', 'invalid_type'],
  ])('answers 422 to %s', async (_, body, path, code) => {
    const response = await make(body);
    expect(response.status).toBe(422);
    expect(await faults(response)).toEqual([[path, code]]);
  });

  it('answers 400, 413 and 415 as elsewhere', async () => {
    expect((await make('{')).status).toBe(400);
    expect((await make(JSON.stringify({ ...good, hash: 'a'.repeat(1_000_001) }))).status).toBe(413);
    expect((await make(good, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('answers 409 to the id of somebody else’s room', async () => {
    const room = await madeRoom();
    const response = await new TestRoom(dispatch, { id: room.id }).create();
    expect(response.status).toBe(409);
    expect((await room.ask()).status).toBe(200);
  });
});

describeStores('within a room', (store) => {
  it('refuses JSON of another shape', async () => {
    const { room, join } = await peopledRoom();
    const refused = [
      [{ method: 'PATCH', json: {} }, ['days', 'required']],
      [{ method: 'PATCH', json: { days: 366 } }, ['days', 'too_big']],
      [
        { method: 'POST', path: '/links', json: { kind: 'member', hash: good.hash } },
        ['kind', 'invalid_value'],
      ],
      [
        { method: 'POST', path: '/links', json: { kind: 'join', hash: 'x' } },
        ['hash', 'invalid_format'],
      ],
      [
        {
          method: 'POST',
          path: '/members',
          token: join.token,
          json: { id: randomUUID(), hash: good.hash, card: 'not base64url!' },
        },
        ['card', 'invalid_format'],
      ],
      [
        {
          method: 'POST',
          path: '/members',
          token: join.token,
          json: { id: 'me', hash: good.hash, card: 'YQ' },
        },
        ['id', 'invalid_format'],
      ],
    ] as const;
    for (const [ask, fault] of refused) {
      const response = await room.ask(ask);
      expect(response.status).toBe(422);
      expect(await faults(response)).toEqual([fault]);
    }
    expect((await room.ask({ method: 'PATCH', headers: { a: 'b' } })).status).toBe(415);
  });

  const put = (
    room: TestRoom,
    headers: Record<string, string>,
    octets: string | Uint8Array = 'x',
  ) => room.ask({ method: 'PUT', path: '/records/board', octets, headers });
  const first = () => ({ 'if-none-match': '*', 'write-id': randomUUID() });

  it('wants a condition and a write id', async () => {
    const room = await madeRoom();
    const unconditional = await put(room, { 'write-id': randomUUID() });
    expect(unconditional.status).toBe(428);
    expect((await unconditional.json()).errors[0].message).toMatch(/If-Match/);
    const refused: [Record<string, string>, string, string][] = [
      [{ 'if-none-match': '*' }, 'write-id', 'required'],
      [{ ...first(), 'write-id': 'one' }, 'write-id', 'invalid_format'],
      [{ ...first(), 'if-none-match': '"1"' }, 'if-none-match', 'invalid_value'],
      [{ ...first(), 'if-match': '"1"' }, 'if-none-match', 'invalid_value'],
      [{ 'if-match': '1', 'write-id': randomUUID() }, 'if-match', 'invalid_format'],
      [{ 'if-match': '*', 'write-id': randomUUID() }, 'if-match', 'invalid_format'],
      [{ 'write-base': '-1', 'write-id': randomUUID() }, 'write-base', 'invalid_format'],
      [{ 'write-base': '9'.repeat(40), 'write-id': randomUUID() }, 'write-base', 'invalid_format'],
      [{ 'write-base': '0' }, 'write-id', 'required'],
      [
        { 'if-match': `"${'9'.repeat(40)}"`, 'write-id': randomUUID() },
        'if-match',
        'invalid_format',
      ],
    ];
    for (const [headers, path, code] of refused) {
      const response = await put(room, headers);
      expect([headers, response.status]).toEqual([headers, 422]);
      expect(await faults(response)).toEqual([[path, code]]);
    }
    expect((await (await room.ask()).json()).records).toEqual([]);
  });

  it('wants octets: some, and not too many', async () => {
    const room = await madeRoom();
    const json = await put(room, { ...first(), 'content-type': 'application/json' });
    expect(json.status).toBe(415);
    expect((await json.json()).errors[0].code).toBe('not_octets');
    expect((await put(room, first(), '')).status).toBe(422);
    const large = await put(room, first(), new Uint8Array(512_001));
    expect(large.status).toBe(413);
    expect((await large.json()).errors[0].message).toMatch(/512 kB/);
    expect(
      (await put(room, { ...first(), 'content-length': '9' }, new Uint8Array(512_001))).status,
    ).toBe(413);
    expect((await put(room, first(), new Uint8Array(512_000))).status).toBe(201);
  });

  it('wants cards, votes and envelopes to be little', async () => {
    const { room, join, member } = await peopledRoom();
    const { id, token } = member;
    const [most, more] = [new Uint8Array(16_384), new Uint8Array(16_385)];
    for (const [name, options] of [
      [`members/${id}/vote`, { token }],
      [`members/${id}/envelope`, {}],
    ] as const) {
      const refused = await room.write(name, 0, more, options);
      expect(refused.status).toBe(413);
      expect((await refused.json()).errors[0].code).toBe('record_too_large');
      expect((await room.write(name, 0, most, options)).status).toBe(201);
    }
    expect((await room.write(`members/${id}/card`, 1, more, { token })).status).toBe(413);
    const large = await room.join(join.token, { card: '0'.repeat(16_385) });
    expect(large.response.status).toBe(413);
    const fitting = await room.join(join.token, { card: '0'.repeat(16_384) });
    expect(fitting.response.status).toBe(201);
  });

  it.each([
    'nonsense',
    'board/',
    'BOARD',
    'members',
    'members/x/card',
    'members/6a0d5d4e-3a3c-4c3a-9a39-1d4a0c9d0f11',
    'members/6a0d5d4e-3a3c-4c3a-9a39-1d4a0c9d0f11/desk',
    'members/6A0D5D4E-3A3C-4C3A-9A39-1D4A0C9D0F11/card',
    'members/6a0d5d4e-3a3c-4c3a-9a39-1d4a0c9d0f11/card/more',
    '__proto__',
    '..%2F..%2Fboard',
  ])('knows no record named %s', async (name) => {
    const room = await madeRoom();
    for (const response of [
      await room.ask({ path: `/records/${name}` }),
      await room.write(name, 0, 'x'),
    ]) {
      expect(response.status).toBe(404);
      expect((await response.json()).errors[0].code).toBe('nothing_here');
    }
  });

  it('says of what is not there that it is not', async () => {
    const room = await madeRoom();
    for (const ask of [
      { path: '/records/board' },
      { method: 'DELETE', path: `/members/${randomUUID()}` },
      { method: 'DELETE', path: `/links/${randomUUID()}` },
      { method: 'DELETE', path: '/links/none' },
    ]) {
      expect((await room.ask(ask)).status).toBe(404);
    }
    expect((await room.write(`members/${randomUUID()}/envelope`, 0, 'x')).status).toBe(404);
  });

  it.each([
    ['8 MB on its first day', 0, 15],
    ['32 MB after that', 2, 62],
  ])('is full at %s, and has room again once something gets smaller', async (_, days, most) => {
    const { room, join } = await peopledRoom();
    await age(await store.database(), room, days);
    const members: { name: string; token: string }[] = [];
    const fill = new Uint8Array(512_000);
    let refused: Response | undefined;
    while (!refused) {
      const { id, token } = await room.join(join.token);
      const name = `members/${id}/answers`;
      const response = await room.write(name, 0, fill, { token });
      if (response.status === 201) members.push({ name, token });
      else refused = response;
    }
    expect(refused.status).toBe(413);
    expect((await refused.json()).errors[0].code).toBe('room_full');
    expect(members).toHaveLength(most);
    const [{ name, token }] = members as [(typeof members)[number]];
    expect((await room.write(name, 1, fill, { token })).status).toBe(200);
    expect((await room.write(name, 2, 'small', { token })).status).toBe(200);
    expect((await room.write('board', 0, fill)).status).toBe(201);
  });
});

describe('other methods', () => {
  it('are not there', async () => {
    const room = new TestRoom(dispatch);
    for (const method of ['PUT', 'POST']) expect((await room.ask({ method })).status).toBe(405);
  });
});
