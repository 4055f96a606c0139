import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, randomBytes } from '@/lib/bytes/bytes';
import { hostilePath } from '@/lib/json/hostile';
import { lock, unlock } from '@/lib/sealed/crypto/lock';
import { pack, unpack } from '@/lib/sealed/crypto/pack';
import { slotBytes } from '@/lib/sealed/crypto/slot';

const ROOM = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';
const slot = { room: ROOM, name: 'board', seq: 3 };
const key = randomBytes(32);

const packed = (document: unknown) => pack(document, Number.POSITIVE_INFINITY);

/** A record as somebody writes it who keeps to no limit. */
async function lockedAnyhow(place: typeof slot, document: unknown) {
  const iv = randomBytes(12);
  const cryptoKey = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const parameters = { name: 'AES-GCM', iv, additionalData: slotBytes(1, place) };
  const sealed = await crypto.subtle.encrypt(parameters, cryptoKey, await packed(document));
  return concat([new Uint8Array([1]), iv, new Uint8Array(sealed)]);
}

describe('a locked record', () => {
  it('opens to what was locked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (document) => {
        const value = JSON.parse(JSON.stringify(document));
        fc.pre(!hostilePath(value));
        expect(await unlock(key, slot, await lock(key, slot, value))).toEqual(value);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['another room', { ...slot, room: '5d1c7a86-18a1-4c0f-8f0c-7d2b1a9e4c22' }],
    ['another name', { ...slot, name: 'results' }],
    ['an older version', { ...slot, seq: 2 }],
    ['a newer version', { ...slot, seq: 4 }],
  ])('does not open as %s', async (_, other) => {
    const record = await lock(key, slot, { a: 1 });
    await expect(unlock(key, other, record)).rejects.toMatchObject({ kind: 'tampered' });
  });

  it('does not open with another key, nor with any byte changed, nor cut', async () => {
    const record = await lock(key, slot, { a: 1 });
    const refused = { kind: expect.stringMatching(/tampered|newer/) };
    await expect(unlock(randomBytes(32), slot, record)).rejects.toMatchObject(refused);
    for (const at of [0, 1, 12, 13, 500, record.length - 1]) {
      const changed = record.slice();
      changed[at] = (changed[at] as number) ^ 1;
      await expect(unlock(key, slot, changed)).rejects.toMatchObject(refused);
      await expect(unlock(key, slot, record.slice(0, at))).rejects.toMatchObject(refused);
    }
  });

  it('looks different every time', async () => {
    expect(await lock(key, slot, 1)).not.toEqual(await lock(key, slot, 1));
  });

  it('does not tell by its size what a vote says', async () => {
    const sizes = await Promise.all(
      ['none', 'unknown', 4, 'x'.repeat(200)].map(async (value) => {
        return (await lock(key, slot, { ballot: ROOM, value })).length;
      }),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('is refused when it is more than a host takes', async () => {
    const noise = Buffer.concat(Array.from({ length: 10 }, () => randomBytes(65_000)));
    await expect(lock(key, slot, noise.toString('base64'))).rejects.toMatchObject({
      kind: 'tooLarge',
    });
  });

  it('of a later layout is told from damage', async () => {
    const record = await lock(key, slot, 1);
    record[0] = 2;
    await expect(unlock(key, slot, record)).rejects.toMatchObject({ kind: 'newer' });
  });
});

describe('packed content', () => {
  it('that would unpack to more than the limit is refused', async () => {
    const bomb = await packed('0'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    await expect(unpack(bomb, 4_000_000)).rejects.toMatchObject({ kind: 'damaged' });
    await expect(unpack(await packed('0'.repeat(100)), 50)).rejects.toMatchObject({
      kind: 'damaged',
    });
    await expect(pack('0'.repeat(100), 50)).rejects.toMatchObject({ kind: 'tooLarge' });
  });

  it.each([
    ['members/x/card', 16 * 1024],
    ['members/x/vote', 16 * 1024],
    ['members/x/envelope', 16 * 1024],
    ['members/x/answers', 1024 * 1024],
    ['board', 1024 * 1024],
    ['desk', 4 * 1024 * 1024],
    ['results', 4 * 1024 * 1024],
  ])('of %s is limited to %d bytes', async (name, limit) => {
    const place = { ...slot, name };
    const text = '0'.repeat(limit - 2);
    expect(await unlock(key, place, await lock(key, place, text))).toBe(text);
    await expect(lock(key, place, `${text}0`)).rejects.toMatchObject({ kind: 'tooLarge' });
    const record = await lockedAnyhow(place, `${text}0`);
    await expect(unlock(key, place, record)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('of a few kilobytes that holds more values than any document of ours is refused', async () => {
    const many = Array.from({ length: 250_000 }, () => []);
    const bomb = await packed(many);
    expect(bomb.length).toBeLessThan(4_096);
    expect(hostilePath(many)).toEqual([]);
    await expect(unpack(bomb, 1_000_000)).rejects.toMatchObject({ kind: 'damaged' });
    const entries = Object.fromEntries(many.map((_, at) => [`k${at}`, 1]));
    expect(hostilePath({ a: [0, entries] })).toEqual(['a', 1]);
  });

  it.each([
    ['no length', new Uint8Array(2)],
    ['a length beyond its end', new Uint8Array([255, 255, 255, 255, 1, 2])],
    ['no compressed data', new Uint8Array(1024)],
  ])('with %s is refused', async (_, broken) => {
    await expect(unpack(broken, 1_000)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('with a key that reaches for the prototype, or with endless nesting, is refused', async () => {
    for (const json of ['{"a":{"__proto__":{"b":1}}}', `${'['.repeat(50)}${']'.repeat(50)}`]) {
      const bytes = await packed(JSON.parse(json));
      await expect(unpack(bytes, 1_000)).rejects.toMatchObject({ kind: 'damaged' });
    }
  });
});

it('names a place in one way only', () => {
  expect(new TextDecoder().decode(slotBytes(1, slot))).toBe(
    `["draagkracht/record",1,"${ROOM}","board",3]`,
  );
});
