import { describe, expect, it, vi } from 'vitest';
import content from '@/content/nl/api.json';
import { RoomApi } from '@/lib/sealed/host/api';
import { refusal } from '@/lib/server/http/errors';
import { roomRefusal } from '@/lib/server/rooms/respond';
import { Refusal, type RefusalCode } from '@/lib/server/store/refusal';

const room = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';

const answering = (answer: () => Response | Promise<Response>, timeout?: number) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer());
  const options = { room, token: 'token', fetch, ...(timeout && { timeout }) };
  return { api: new RoomApi(options), fetch };
};
/** A refusal as the host writes it, with another status or other headers if need be. */
const refused = (code: RefusalCode, status: number, headers: Record<string, string> = {}) => {
  const { body, headers: own } = roomRefusal(new Refusal(code), 'nl');
  return new Response(body, { status, headers: { ...Object.fromEntries(own), ...headers } });
};
const status = (body: unknown) =>
  answering(() => Response.json(body, { headers: { ETag: 'W/"a"' } }));
const good = {
  room,
  createdAt: '2026-11-22T09:00:00.000Z',
  expiresAt: '2026-12-22T09:00:00.000Z',
  me: { kind: 'observer' },
  records: [],
  later: 'unknown to this version',
};

describe('the host’s answers', () => {
  it.each<[number, RefusalCode, unknown]>([
    [401, 'not_found', { kind: 'gone' }],
    [403, 'forbidden', { kind: 'forbidden' }],
    [404, 'not_found', { kind: 'gone' }],
    [404, 'nothing_here', { kind: 'gone' }],
    [409, 'taken', { kind: 'taken' }],
    [409, 'too_many_members', { kind: 'taken' }],
    [409, 'too_many_links', { kind: 'taken' }],
    [409, 'last_coordinator', { kind: 'taken' }],
    [413, 'record_too_large', { kind: 'tooLarge' }],
    [413, 'room_full', { kind: 'roomFull' }],
    [415, 'not_octets', { kind: 'invalid' }],
    [428, 'precondition_required', { kind: 'invalid' }],
    [503, 'store_unavailable', { kind: 'unavailable' }],
    [503, 'store_newer', { kind: 'outdated' }],
    [507, 'store_full', { kind: 'full' }],
  ])('with %i and %s have a meaning', async (code, reason, result) => {
    expect(await answering(() => refused(reason, code)).api.status()).toEqual(result);
  });

  it('have one for everything that the host may refuse', async () => {
    for (const code of Object.keys(content.rooms) as RefusalCode[]) {
      const answer = roomRefusal(new Refusal(code, { seq: 1 }), 'en');
      const { kind } = await answering(() => answer).api.status();
      expect(['intercepted', 'offline']).not.toContain(kind);
    }
    for (const code of [400, 404, 413, 415] as const) {
      const { kind } = await answering(() => refusal(code, 'nl')).api.status();
      expect([code, kind]).toEqual([code, code === 413 ? 'tooLarge' : 'invalid']);
    }
  });

  it.each<[number, Record<string, string>, unknown]>([
    [304, {}, { kind: 'same' }],
    [422, {}, { kind: 'invalid' }],
    [429, { 'Retry-After': '12' }, { kind: 'limited', retryAfter: 12 }],
    [429, {}, { kind: 'limited', retryAfter: 30 }],
    [429, { 'Retry-After': '-5' }, { kind: 'limited', retryAfter: 1 }],
    [429, { 'Retry-After': '1e9' }, { kind: 'limited', retryAfter: 3600 }],
    [500, {}, { kind: 'unavailable' }],
  ])('with %i have a meaning', async (code, headers, result) => {
    const errors = [{ path: 'days', code: 'required', message: 'days: dit veld ontbreekt.' }];
    const { api } = answering(() =>
      code === 304
        ? new Response(null, { status: code, headers })
        : Response.json({ errors }, { status: code, headers }),
    );
    expect(await api.status()).toEqual(result);
  });

  it('to a stale write name the present version', async () => {
    const stale = answering(() => roomRefusal(new Refusal('stale', { seq: 7 }), 'nl'));
    expect(await stale.api.write('board', 3, new Uint8Array(1), 'id')).toEqual({
      kind: 'stale',
      seq: 7,
    });
    const nameless = answering(() => refused('stale', 412));
    expect(await nameless.api.write('board', 3, new Uint8Array(1), 'id')).toEqual({
      kind: 'invalid',
    });
  });

  it.each([
    ['no JSON', 'x'],
    ['another room', { ...good, room: '5d1c7a86-18a1-4c0f-8f0c-7d2b1a9e4c22' }],
    [
      'no versions',
      { ...good, records: [{ name: 'board', seq: 0, size: 1, updatedAt: good.createdAt }] },
    ],
    ['no time', { ...good, expiresAt: 'soon' }],
  ])('with %s are no answers', async (_, body) => {
    expect(await status(body).api.status()).toEqual({ kind: 'invalid' });
  });

  it('may say more than this version knows', async () => {
    const { later: _, ...known } = good;
    expect(await status(good).api.status()).toEqual({
      kind: 'ok',
      value: { status: known, etag: 'W/"a"' },
    });
  });

  it('name what to ask with next time, whatever became of the entity tag', async () => {
    const tagged = { ...good, tag: 'a-1' };
    for (const headers of [new Headers(), new Headers({ ETag: '"b-gzip"' })]) {
      const { api } = answering(() => Response.json(tagged, { headers }));
      expect(await api.status()).toMatchObject({ kind: 'ok', value: { etag: 'W/"a-1"' } });
    }
  });

  it('to a read are octets with a version, within the limit', async () => {
    const octets = (size: number, etag: string, seq?: string) => {
      const type = { 'Content-Type': 'application/octet-stream' };
      const headers = { ...type, ETag: etag, ...(seq && { 'Record-Seq': seq }) };
      return answering(() => new Response(new Uint8Array(size), { headers })).api.read('board');
    };
    expect(await octets(3, '"5"')).toEqual({
      kind: 'ok',
      value: { seq: 5, bytes: new Uint8Array(3) },
    });
    for (const etag of ['W/"5"', '"5-gzip"', 'W/"5-br"', '"5;gzip"', '5']) {
      expect(await octets(3, etag)).toMatchObject({ kind: 'ok', value: { seq: 5 } });
    }
    expect(await octets(3, '"2d-5f3c"')).toEqual({ kind: 'invalid' });
    expect(await octets(3, '"7"', '5')).toMatchObject({ kind: 'ok', value: { seq: 5 } });
    expect(await octets(3, '"x"')).toEqual({ kind: 'invalid' });
    expect(await octets(512_001, '"5"')).toEqual({ kind: 'invalid' });
  });

  it('that never come are given up, and a caller can give up too', async () => {
    const hanging = vi.fn<typeof fetch>(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          if (init?.signal?.aborted) reject(new DOMException('', 'AbortError'));
        }),
    );
    expect(await new RoomApi({ room, token: 't', fetch: hanging, timeout: 1 }).status()).toEqual({
      kind: 'offline',
    });
    const patient = new RoomApi({ room, token: 't', fetch: hanging });
    expect(await patient.status(null, AbortSignal.abort())).toEqual({ kind: 'offline' });
    const later = new AbortController();
    const asking = patient.status(null, later.signal);
    later.abort();
    expect(await asking).toEqual({ kind: 'offline' });
  });
});

/** What proxies, firewalls and networks answer in the place of the host. */
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const json = { 'Content-Type': 'application/json' };
const page = '<!doctype html><title>Aanmelden</title>';
const foreign: [string, () => Response, 'intercepted' | 'unavailable'][] = [
  ['a plain 404', () => new Response('404 page not found\n', { status: 404 }), 'intercepted'],
  ['nothing but 404', () => new Response(null, { status: 404 }), 'intercepted'],
  ['a page with 401', () => new Response(page, { status: 401, headers: html }), 'intercepted'],
  ['a page with 403', () => new Response(page, { status: 403, headers: html }), 'intercepted'],
  ['a page with 409', () => new Response(page, { status: 409, headers: html }), 'intercepted'],
  ['a page with 412', () => new Response(page, { status: 412, headers: html }), 'intercepted'],
  ['a page with 413', () => new Response(page, { status: 413, headers: html }), 'intercepted'],
  ['a page with 451', () => new Response(page, { status: 451, headers: html }), 'intercepted'],
  ['a page with 502', () => new Response(page, { status: 502, headers: html }), 'unavailable'],
  ['a page with 503', () => new Response(page, { status: 503, headers: html }), 'unavailable'],
  ['a page with 507', () => new Response(page, { status: 507, headers: html }), 'unavailable'],
  ['a page to sign in', () => new Response(page, { headers: html }), 'intercepted'],
  ['an empty 200', () => new Response(null), 'intercepted'],
  [
    'the JSON of a gateway',
    () => new Response('{"message":"Not Found"}', { status: 404, headers: json }),
    'intercepted',
  ],
  [
    'JSON that looks like ours',
    () => new Response('{"errors":[{"code":7003,"message":"x"}]}', { status: 404, headers: json }),
    'intercepted',
  ],
  [
    'JSON without a reason',
    () => new Response('{"errors":[]}', { status: 404, headers: json }),
    'intercepted',
  ],
  ['broken JSON', () => new Response('{"errors":', { status: 403, headers: json }), 'intercepted'],
];

describe.each(foreign)('%s', (_, answer, kind) => {
  const tag = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a12';
  it.each<[string, (api: RoomApi) => Promise<unknown>]>([
    ['the list', (api) => api.status()],
    ['making a room', (api) => api.create('00', 30)],
    ['joining', (api) => api.addMember(tag, '00', new Uint8Array(1))],
    ['reading', (api) => api.read('board')],
    ['writing', (api) => api.write('board', 1, new Uint8Array(1), tag)],
    ['removing a member', (api) => api.removeMember(tag)],
    ['withdrawing a link', (api) => api.removeLink(tag)],
    ['deleting the room', (api) => api.destroy()],
  ])('is not the host’s answer to %s', async (_name, ask) => {
    expect(await ask(answering(answer).api)).toEqual({ kind });
  });
});

it('conditions are those of the version that was read', async () => {
  const { api, fetch } = answering(() => Response.json({ seq: 1, updatedAt: good.createdAt }));
  await api.write('board', 0, new Uint8Array(1), 'first');
  await api.write('board', 4, new Uint8Array(1), 'second');
  const headers = fetch.mock.calls.map(([, init]) => init?.headers);
  expect(headers).toEqual([
    expect.objectContaining({ 'If-None-Match': '*', 'Write-Base': '0', 'Write-Id': 'first' }),
    expect.objectContaining({ 'If-Match': '"4"', 'Write-Base': '4', 'Write-Id': 'second' }),
  ]);
});
