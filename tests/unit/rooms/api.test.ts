import { describe, expect, it, vi } from 'vitest';
import { RoomApi } from '@/lib/rooms/api';

const room = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';

const answering = (answer: () => Response | Promise<Response>, timeout?: number) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer());
  const options = { room, token: 'token', fetch, ...(timeout && { timeout }) };
  return { api: new RoomApi(options), fetch };
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
  it.each<[number, object, unknown]>([
    [304, {}, { kind: 'same' }],
    [401, {}, { kind: 'gone' }],
    [403, {}, { kind: 'forbidden' }],
    [404, {}, { kind: 'gone' }],
    [409, {}, { kind: 'taken' }],
    [413, {}, { kind: 'tooLarge' }],
    [422, {}, { kind: 'invalid' }],
    [428, {}, { kind: 'invalid' }],
    [429, { 'Retry-After': '12' }, { kind: 'limited', retryAfter: 12 }],
    [429, {}, { kind: 'limited', retryAfter: 30 }],
    [429, { 'Retry-After': '-5' }, { kind: 'limited', retryAfter: 1 }],
    [429, { 'Retry-After': '1e9' }, { kind: 'limited', retryAfter: 3600 }],
    [500, {}, { kind: 'unavailable' }],
    [503, {}, { kind: 'unavailable' }],
    [507, {}, { kind: 'full' }],
  ])('with %i have a meaning', async (code, headers, result) => {
    const body = code === 304 ? null : '{"errors":[]}';
    const { api } = answering(
      () => new Response(body, { status: code, headers: headers as Record<string, string> }),
    );
    expect(await api.status()).toEqual(result);
  });

  it('to a stale write name the present version', async () => {
    const stale = answering(() => Response.json({ errors: [], seq: 7 }, { status: 412 }));
    expect(await stale.api.write('board', 3, new Uint8Array(1), 'id')).toEqual({
      kind: 'stale',
      seq: 7,
    });
    const nameless = answering(() => Response.json({ errors: [] }, { status: 412 }));
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

  it('to a read are octets with a version, within the limit', async () => {
    const octets = (size: number, etag: string) =>
      answering(() => new Response(new Uint8Array(size), { headers: { ETag: etag } })).api.read(
        'board',
      );
    expect(await octets(3, '"5"')).toEqual({
      kind: 'ok',
      value: { seq: 5, bytes: new Uint8Array(3) },
    });
    expect(await octets(3, 'W/"5"')).toMatchObject({ kind: 'ok', value: { seq: 5 } });
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

it('conditions are those of the version that was read', async () => {
  const { api, fetch } = answering(() => Response.json({ seq: 1, updatedAt: good.createdAt }));
  await api.write('board', 0, new Uint8Array(1), 'first');
  await api.write('board', 4, new Uint8Array(1), 'second');
  const headers = fetch.mock.calls.map(([, init]) => init?.headers);
  expect(headers).toEqual([
    expect.objectContaining({ 'If-None-Match': '*', 'Write-Id': 'first' }),
    expect.objectContaining({ 'If-Match': '"4"', 'Write-Id': 'second' }),
  ]);
});
