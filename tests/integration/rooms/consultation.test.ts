import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { listKeys, revokeKey } from '@/lib/server/store/operator/creation-keys';
import { weighRooms } from '@/lib/server/store/operator/rooms';
import { takeDown } from '@/lib/server/store/operator/take-down';
import { purgeExpired } from '@/lib/server/store/purge';
import { removeRoom } from '@/lib/server/store/remove-room';
import { PUBLICATION, type TestBody, TestConsultation } from '../../support/rooms/consultation';
import { dispatch } from '../../support/rooms/dispatch';
import { anyAddress, hash, makeToken, TestRoom } from '../../support/rooms/room';
import {
  describeStores,
  everything,
  madeConsultation,
  madeRoom,
  peopledConsultation,
} from './support';

const DAY = 24 * 60 * 60 * 1000;

const codeOf = async (response: Response): Promise<string | number> =>
  response.ok ? response.status : (await response.json()).errors[0].code;

describeStores('a creation key', (store) => {
  it('opens a consultation, once for one request, for up to ten years', async () => {
    const { consultation, key } = await madeConsultation('Province of Examples');
    expect((await consultation.open(key)).status).toBe(200);
    expect((await (await consultation.ask()).json()).issuer).toBe('Province of Examples');
    const other = new TestConsultation(dispatch);
    expect((await other.open(key, 3_654)).status).toBe(422);
    expect((await other.open(key, 3_653)).status).toBe(201);
    expect((await new TestRoom(dispatch).create(366)).status).toBe(422);
  });

  it('is missing, unknown or revoked alike', async () => {
    const { consultation, key, keyId } = await madeConsultation();
    const database = await store.database();
    const open = async (with_?: string) => {
      const response = await new TestConsultation(dispatch).open(with_);
      return `${response.status} ${await response.text()}`;
    };
    const bad = [await open(), await open(''), await open(makeToken()), await open(`${key}x`)];
    expect(await revokeKey(database, keyId, Date.now())).toBe(true);
    expect(await revokeKey(database, keyId, Date.now())).toBe(false);
    bad.push(await open(key), await open(hash(key)));
    expect(bad[0]).toMatch(/^403 .*creation_key/);
    expect(new Set(bad).size).toBe(1);
    expect(await codeOf(await consultation.publish(1, key))).toBe('creation_key');
    // What it opened goes on.
    expect((await consultation.ask()).status).toBe(200);
    const listed = (await listKeys(database)).find(({ id }) => id === keyId);
    expect(listed).toMatchObject({ name: 'City of Examples', consultations: 1 });
    expect(listed?.revokedAt).not.toBeNull();
    const { creation_keys } = await everything(database);
    expect(JSON.stringify(creation_keys)).not.toContain(key);
  });

  it('of another government publishes nothing here, a new one of the same government does', async () => {
    const { consultation, keyId } = await madeConsultation('City of Keys');
    const foreign = await madeConsultation('City of Others');
    const renewed = await madeConsultation('City of Keys');
    await revokeKey(await store.database(), keyId, Date.now());
    for (const bad of [undefined, makeToken(), foreign.key]) {
      expect(await codeOf(await consultation.publish(1, bad))).toBe('creation_key');
    }
    expect(await codeOf(await consultation.publish(1, renewed.key))).toBe(201);
  });
});

describeStores('bodies', (store) => {
  it('are added all or none, and once', async () => {
    const { consultation } = await madeConsultation();
    const bodies = Array.from({ length: 500 }, () => ({ id: randomUUID(), token: makeToken() }));
    const [first, second, ...rest] = bodies as [TestBody, TestBody, ...TestBody[]];
    expect(await (await consultation.invite(bodies)).json()).toEqual({ added: 500 });
    expect(await (await consultation.invite(bodies)).json()).toEqual({ added: 0 });
    const fresh = { id: randomUUID(), token: makeToken() };
    expect(await (await consultation.invite([...rest.slice(1), fresh])).json()).toEqual({
      added: 1,
    });
    const unborn = { id: randomUUID(), token: makeToken() };
    for (const taken of [
      { id: first.id, token: makeToken() },
      { id: first.id, token: second.token },
      { id: randomUUID(), token: first.token },
      { id: randomUUID(), token: consultation.token },
      { id: unborn.id, token: makeToken() },
      { id: randomUUID(), token: unborn.token },
    ]) {
      expect(await codeOf(await consultation.invite([unborn, taken]))).toBe('taken');
    }
    expect((await consultation.ask({ token: unborn.token })).status).toBe(404);
    expect((await (await consultation.ask()).json()).members).toHaveLength(501);
  });

  it('are two thousand at most, and five hundred at once', async () => {
    const { consultation } = await madeConsultation();
    for (let asked = 0; asked < 4; asked++) await consultation.bodies(500);
    const one = () => ({ id: randomUUID(), token: makeToken() });
    expect(await codeOf(await consultation.invite([one()]))).toBe('too_many_members');
    expect((await consultation.invite(Array.from({ length: 501 }, one))).status).toBe(422);
    expect((await consultation.invite([])).status).toBe(422);
  });

  it('are given another link, which keeps what they sent, or none', async () => {
    const { consultation, body, other } = await peopledConsultation();
    await consultation.send(body, 'submission');
    const renewed = { id: body.id, token: makeToken() };
    const reissue = () => consultation.changeBody(body.id, { hash: hash(renewed.token) });
    expect([(await reissue()).status, (await reissue()).status]).toEqual([200, 200]);
    expect((await consultation.ask({ token: body.token })).status).toBe(404);
    expect((await consultation.send(body, 'submission', 1)).status).toBe(404);
    expect((await consultation.send(renewed, 'submission', 1)).status).toBe(200);
    expect(await codeOf(await consultation.changeBody(body.id, { hash: hash(other.token) }))).toBe(
      'taken',
    );
    // Refused, so the link that there was still opens.
    expect((await consultation.ask({ token: renewed.token })).status).toBe(200);
    expect((await consultation.changeBody(body.id, { hash: null })).status).toBe(200);
    expect((await consultation.ask({ token: renewed.token })).status).toBe(404);
    expect(await consultation.read(`members/${body.id}/submission`)).toBe('submission');
    expect(await codeOf(await consultation.invite([renewed]))).toBe('taken');
    expect((await reissue()).status).toBe(200);
    expect((await consultation.ask({ token: renewed.token })).status).toBe(200);
    expect(await codeOf(await consultation.changeBody(randomUUID(), { hash: null }))).toBe(
      'nothing_here',
    );
  });

  it('are removed with everything they sent', async () => {
    const { consultation, body } = await peopledConsultation();
    for (const part of ['began', 'submission'] as const) await consultation.send(body, part);
    const remove = () => consultation.ask({ method: 'DELETE', path: `/bodies/${body.id}` });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
    expect((await consultation.ask({ token: body.token })).status).toBe(404);
    expect(JSON.stringify(await everything(await store.database()))).not.toContain(body.id);
  });

  it('send no more than fits', async () => {
    const { consultation, key, body } = await peopledConsultation();
    const most = {
      submission: 64_000,
      began: 16_384,
      decision: 16_384,
    } as const;
    for (const [part, size] of Object.entries(most) as [keyof typeof most, number][]) {
      const send = (bytes: number) =>
        consultation.send(body, part, 0, { content: new Uint8Array(bytes) });
      expect(await codeOf(await send(size + 1))).toBe('record_too_large');
      expect(await codeOf(await send(size))).toBe(201);
    }
    for (const [name, size] of [
      ['keys', 16_384],
      ['board', 512_000],
      ['desk', 512_000],
      ['dossier', 2_000_000],
    ] as const) {
      const write = (bytes: number) => consultation.write(name, 0, new Uint8Array(bytes));
      expect(await codeOf(await write(size + 1))).toBe('record_too_large');
      expect(await codeOf(await write(size))).toBe(201);
    }
    const padded = (size: number) => JSON.stringify(PUBLICATION).padEnd(size);
    expect(await codeOf(await consultation.publish(1, key, { content: padded(2_000_001) }))).toBe(
      'record_too_large',
    );
    expect(await codeOf(await consultation.publish(1, key, { content: padded(2_000_000) }))).toBe(
      201,
    );
  });
});

describeStores('publications', (store) => {
  it('are numbered without gaps, never written over, and read by anybody', async () => {
    const { consultation, key } = await madeConsultation('City of Publications');
    expect(await codeOf(await consultation.published())).toBe('not_published');
    expect(await codeOf(await consultation.published(1))).toBe('not_published');
    const first = JSON.stringify({ ...PUBLICATION, text: 'één' });
    expect(await codeOf(await consultation.publish(2, key))).toBe('out_of_turn');
    const writeId = randomUUID();
    const publish = () => consultation.publish(1, key, { content: first, writeId });
    expect([(await publish()).status, (await publish()).status]).toEqual([201, 200]);
    for (const base of [0, 1]) {
      const again = await consultation.publish(1, key, { base });
      expect([again.status, await again.json()]).toMatchObject([409, { next: 2 }]);
    }
    expect(await codeOf(await consultation.publish(2, key, { base: 1 }))).toBe('stale');
    const both = await Promise.all([consultation.publish(2, key), consultation.publish(2, key)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const listed = await (await consultation.published()).json();
    expect(listed.issuer).toBe('City of Publications');
    expect(listed.publications.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    const read = await consultation.published(1);
    expect([read.status, read.headers.get('content-type'), await read.text()]).toEqual([
      200,
      'application/json',
      first,
    ]);
    const tag = read.headers.get('etag') ?? '';
    expect((await consultation.published(1, { 'if-none-match': tag })).status).toBe(304);
    for (const number of [0, 3, '01', 'board', '-1', '1e0', '..%2Fboard']) {
      expect([number, await codeOf(await consultation.published(number))]).toEqual([
        number,
        'not_published',
      ]);
    }
  });

  it('are JSON of a publication, in text that can be read', async () => {
    const { consultation, key } = await madeConsultation();
    for (const content of ['ciphertext', '[]', '{}', 'null', '{"format":"other"}']) {
      expect((await consultation.publish(1, key, { content })).status).toBe(422);
    }
    const headers = { 'creation-key': key };
    const broken = new Uint8Array([...Buffer.from(JSON.stringify(PUBLICATION)), 0xff]);
    const refused = await consultation.write('publications/1', 0, broken, { headers });
    expect(refused.status).toBe(422);
    expect((await consultation.published()).status).toBe(404);
  });

  it('show nothing else of a consultation, and nothing of a team or of what has gone', async () => {
    const { consultation } = await madeConsultation();
    await consultation.write('board', 0, 'board');
    const gone = await madeConsultation();
    await gone.consultation.publish(1, gone.key);
    await gone.consultation.ask({ method: 'DELETE', path: '?publications=withdraw' });
    const team = new TestConsultation(dispatch, await madeRoom());
    const shapes = await Promise.all(
      [
        await consultation.published(),
        await consultation.published(1),
        await gone.consultation.published(),
        await gone.consultation.published(1),
        await team.published(),
        await new TestConsultation(dispatch).published(),
        await new TestConsultation(dispatch, { id: 'nonsense' }).published(1),
      ].map(async (one) => JSON.stringify([one.status, [...one.headers], await one.text()])),
    );
    expect(shapes[0]).toContain('not_published');
    expect(new Set(shapes).size).toBe(1);
  });

  it.each(['it expired', 'it was deleted'])(
    'stay in the open once %s, and nothing else of it does',
    async (how) => {
      const { consultation, key, body, analyst } = await peopledConsultation();
      const mark = () => `trace-${randomUUID()}-`.repeat(400);
      const marks = { board: mark(), submission: mark() };
      await consultation.write('board', 0, marks.board);
      await consultation.send(body, 'submission', 0, { content: marks.submission });
      await consultation.publish(1, key);
      const before = await (await consultation.published(1)).text();
      const database = await store.database();
      if (how === 'it expired') {
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 91 * DAY });
        // Also before anything is deleted.
        expect((await consultation.published(1)).status).toBe(200);
        expect(await purgeExpired(database, Date.now())).toBeGreaterThan(0);
        expect(await purgeExpired(database, Date.now())).toBe(0);
      } else {
        expect((await consultation.ask({ method: 'DELETE' })).status).toBe(204);
      }
      expect(await (await consultation.published(1)).text()).toBe(before);
      expect(await (await consultation.published()).json()).toMatchObject({
        issuer: expect.any(String),
        publications: [{ number: 1 }],
      });
      for (const token of [consultation.token, analyst.token, body.token]) {
        expect((await consultation.ask({ token })).status).toBe(404);
      }
      const { records, links, members } = await everything(database);
      const own = (rows: unknown[] = []) =>
        rows.filter((row) => JSON.stringify(row).includes(consultation.id));
      expect([own(links), own(members)]).toEqual([[], []]);
      expect(own(records)).toMatchObject([{ name: 'publications/1' }]);
      const { DATA_DIR } = store.place().env;
      for (const name of DATA_DIR ? readdirSync(DATA_DIR) : []) {
        const file = readFileSync(join(DATA_DIR, name), 'latin1');
        for (const one of Object.values(marks)) expect(file).not.toContain(one.slice(0, 40));
      }
      expect(
        (await weighRooms(database)).find(({ id }) => id === consultation.id)?.expires,
      ).toMatch(/^never/);
      // The operator can still take it down, and delete what is left.
      expect(await takeDown(database, consultation.id, 1, Date.now())).toEqual([1]);
      expect((await consultation.published(1)).status).toBe(404);
      expect(await removeRoom(database, consultation.id, { withdraw: true })).toBe(true);
      expect(JSON.stringify(await everything(database))).not.toContain(consultation.id);
      vi.useRealTimers();
    },
  );

  it('are all that stays, whatever is written meanwhile', async () => {
    const { consultation, key, body } = await peopledConsultation();
    await consultation.publish(1, key);
    await Promise.all([
      ...Array.from({ length: 10 }, (_, base) => consultation.write('board', base, 'x')),
      consultation.send(body, 'submission'),
      consultation.ask({ method: 'DELETE' }),
      ...Array.from({ length: 10 }, (_, base) => consultation.write('dossier', base, 'x')),
      consultation.ask({ method: 'PATCH', json: { days: 30 } }),
    ]);
    const { records = [] } = await everything(await store.database());
    const own = records.filter((row) => JSON.stringify(row).includes(consultation.id));
    expect(own).toMatchObject([{ name: 'publications/1' }]);
    expect((await consultation.ask()).status).toBe(404);
    expect((await consultation.published(1)).status).toBe(200);
  });

  it('go with the rest where they are withdrawn', async () => {
    const { consultation, key, body } = await peopledConsultation();
    await consultation.send(body, 'submission');
    await consultation.publish(1, key);
    const database = await store.database();
    const path = '?publications=withdraw';
    expect((await consultation.ask({ method: 'DELETE', path })).status).toBe(204);
    expect((await consultation.published(1)).status).toBe(404);
    expect(JSON.stringify(await everything(database))).not.toContain(consultation.id);
  });

  it('are taken down by the operator, and their numbers are not given again', async () => {
    const { consultation, key } = await madeConsultation();
    const traced = `${'trace-'.repeat(900)}${randomUUID()}`;
    const content = JSON.stringify({ ...PUBLICATION, traced });
    for (const number of [1, 2, 3]) await consultation.publish(number, key, { content });
    const database = await store.database();
    const numbers = async () => {
      const response = await consultation.published();
      if (!response.ok) return response.status;
      return (await response.json()).publications.map(({ number }: { number: number }) => number);
    };
    expect(await takeDown(database, consultation.id, 3, Date.now())).toEqual([3]);
    expect(await takeDown(database, consultation.id, 3, Date.now())).toEqual([]);
    expect(await numbers()).toEqual([1, 2]);
    expect((await consultation.published(3)).status).toBe(404);
    expect(await codeOf(await consultation.ask({ path: '/records/publications/3' }))).toBe(
      'nothing_here',
    );
    for (const base of [0, 2]) {
      expect(await codeOf(await consultation.publish(3, key, { base }))).toBe('out_of_turn');
    }
    expect(await codeOf(await consultation.publish(4, key))).toBe(201);
    expect(await takeDown(database, consultation.id, null, Date.now())).toEqual([1, 2, 4]);
    expect(await numbers()).toBe(404);
    const { DATA_DIR } = store.place().env;
    for (const name of DATA_DIR ? readdirSync(DATA_DIR) : []) {
      expect(readFileSync(join(DATA_DIR, name), 'latin1')).not.toContain(traced.slice(0, 60));
    }
    await expect(takeDown(database, randomUUID(), null, Date.now())).rejects.toThrow('not_found');
  });

  it('are asked for so often by one client, and others go on', async () => {
    const { consultation, key } = await madeConsultation();
    await consultation.publish(1, key);
    const flood = { 'x-forwarded-for': anyAddress() };
    const asked = Array.from({ length: 605 }, () => consultation.published(undefined, flood));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    expect((await consultation.published(1)).status).toBe(200);
  });
});

describeStores('what is told of a consultation', (store) => {
  it('to who sees all of it is nothing until something changes, and then of every change', async () => {
    const { consultation, key, body, other, analyst } = await peopledConsultation();
    const seen = async (token: string, tag = '') => {
      const response = await consultation.ask({ token, headers: { 'if-none-match': tag } });
      return { status: response.status, tag: response.headers.get('etag') ?? '' };
    };
    const tokens = [consultation.token, analyst.token];
    let tags = await Promise.all(tokens.map((token) => seen(token)));
    const change = async (what: string, make: () => Promise<unknown>) => {
      await make();
      const next = await Promise.all(tokens.map((token, one) => seen(token, tags[one]?.tag)));
      expect([what, ...next.map(({ status }) => status)]).toEqual([what, 200, 200]);
      const again = await Promise.all(tokens.map((token, one) => seen(token, next[one]?.tag)));
      expect(again.map(({ status }) => status)).toEqual([304, 304]);
      tags = next;
    };
    await change('began', () => consultation.send(body, 'began'));
    await change('submission', () => consultation.send(body, 'submission'));
    await change('correction', () => consultation.send(body, 'submission', 1));
    await change('board', () => consultation.write('board', 0, 'board'));
    await change('closing', () => consultation.closing(Date.now() + 60_000));
    await change('reopened', () =>
      consultation.changeBody(body.id, { closesAt: new Date().toISOString() }),
    );
    await change('revoked', () => consultation.changeBody(other.id, { hash: null }));
    await change('invited', () => consultation.bodies(1));
    await change('analyst', () => consultation.link('analyst'));
    await change('published', () => consultation.publish(1, key));
    await change('extended', () => consultation.ask({ method: 'PATCH', json: { days: 9 } }));
    const database = await store.database();
    await change('taken down', () => takeDown(database, consultation.id, null, Date.now()));
    await change('removed', () =>
      consultation.ask({ method: 'DELETE', path: `/bodies/${body.id}` }),
    );
    expect((await consultation.write('board', 0, 'stale')).status).toBe(412);
    expect((await seen(consultation.token, tags[0]?.tag)).status).toBe(304);
  });

  it('to a body is only what is its own and everybody’s', async () => {
    const { consultation, body, other } = await peopledConsultation();
    const ask = (headers = {}) => consultation.ask({ token: body.token, headers });
    const tag = (await ask()).headers.get('etag') ?? '';
    await consultation.send(other, 'submission');
    expect((await ask({ 'if-none-match': tag })).status).toBe(304);
    await consultation.closing(Date.now() + 60_000);
    expect((await ask({ 'if-none-match': tag })).status).toBe(200);
  });

  it('to the operator is its kind, how much and when; and all of it can be deleted', async () => {
    const { consultation } = await madeConsultation();
    for (const body of await consultation.bodies(60)) await consultation.send(body, 'began');
    const team = await madeRoom();
    const database = await store.database();
    const kinds = new Map((await weighRooms(database)).map(({ id, kind }) => [id, kind]));
    expect([kinds.get(consultation.id), kinds.get(team.id)]).toEqual(['consultation', 'team']);
    expect(await removeRoom(database, consultation.id)).toBe(true);
    expect((await consultation.ask()).status).toBe(404);
    expect(JSON.stringify(await everything(database))).not.toContain(consultation.id);
    expect((await team.ask()).status).toBe(200);
  });
});
