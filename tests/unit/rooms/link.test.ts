import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, fromBase64url, toBase64url } from '@/lib/bytes/bytes';
import { findLink } from '@/lib/sealed/links/find-link';
import { decodeLink, encodeLink, linkUrl, type SealedLink } from '@/lib/sealed/links/link';

const secret = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => new Uint8Array(bytes) as Bytes);
const letter = fc.constantFrom(...'AQabz019-_');
const uuid = fc.uuid();
const anyLink: fc.Arbitrary<SealedLink> = fc.oneof(
  fc.record({
    kind: fc.constant('coordinator' as const),
    room: uuid,
    access: secret,
    master: secret,
  }),
  fc.record({
    kind: fc.constantFrom('join' as const, 'observer' as const),
    room: uuid,
    access: secret,
    boardKey: secret,
    fingerprint: secret,
  }),
  fc.record({
    kind: fc.constant('owner' as const),
    room: uuid,
    access: secret,
    master: secret,
    boardKey: secret,
    fingerprint: secret,
  }),
  fc.record({
    kind: fc.constant('analyst' as const),
    room: uuid,
    access: secret,
    reading: secret,
    boardKey: secret,
    fingerprint: secret,
  }),
  fc.record({
    kind: fc.constantFrom('member' as const, 'body' as const),
    room: uuid,
    member: uuid,
    secret,
    boardKey: secret,
    fingerprint: secret,
  }),
);

describe('a link', () => {
  it('comes back as it was made', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(decodeLink(encodeLink(link))).toEqual({ ok: true, link });
        expect(decodeLink(`#${encodeLink(link)}`)).toEqual({ ok: true, link });
      }),
    );
  });

  it('has one spelling only', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), fc.nat(63), (link, at, to) => {
        const fragment = encodeLink(link);
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
        const place = at % fragment.length;
        const mutated = fragment.slice(0, place) + alphabet[to] + fragment.slice(place + 1);
        const decoded = decodeLink(mutated);
        if (decoded.ok) expect(encodeLink(decoded.link)).toBe(mutated);
        if (mutated !== fragment && decoded.ok) expect(decoded.link).not.toEqual(link);
      }),
    );
  });

  it('is refused when cut or lengthened', () => {
    fc.assert(
      fc.property(
        anyLink,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 40 }),
        (link, at, more) => {
          const fragment = encodeLink(link);
          expect(decodeLink(fragment.slice(0, at % fragment.length)).ok).toBe(false);
          expect(decodeLink(fragment + more).ok).toBe(false);
        },
      ),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letter })), (text) => {
        expect(decodeLink(text).ok).toBe(false);
      }),
    );
  });

  it('tells a newer version from damage', () => {
    const newer = toBase64url(new Uint8Array([2, 1, 0]));
    expect(decodeLink(newer)).toEqual({ ok: false, reason: 'newer' });
    expect(decodeLink(toBase64url(new Uint8Array([1, 9])))).toEqual({
      ok: false,
      reason: 'damaged',
    });
    expect(decodeLink('')).toEqual({ ok: false, reason: 'notALink' });
    expect(decodeLink('a'.repeat(100_000))).toEqual({ ok: false, reason: 'notALink' });
  });

  it('of the first version can still be read', () => {
    const fragment = toBase64url(Uint8Array.from({ length: 82 }, (_, i) => (i < 2 ? 1 : i)));
    expect(fragment).toBe(
      'AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-P0BBQkNERUZHSElKS0xNTk9QUQ',
    );
    expect(decodeLink(fragment)).toMatchObject({
      ok: true,
      link: { kind: 'coordinator', room: '02030405-0607-0809-0a0b-0c0d0e0f1011' },
    });
  });

  it('travels in the fragment', () => {
    expect(linkUrl('https://example.org', 'nl', 'AQ')).toBe('https://example.org/nl/room#AQ');
  });
});

describe('a link within a text', () => {
  const url = (link: SealedLink) => linkUrl('https://draagkracht.example', 'nl', encodeLink(link));
  /** How people, mail programs and chats hand on a link, which stands at `@`. */
  const texts = [
    '@',
    '  @\n',
    '@.',
    '@,',
    '(@)',
    '<@>',
    '<@>.',
    '"@"',
    '“@”',
    "'@'",
    '`@`',
    '*@*',
    '_@_',
    '@-',
    '[Doe mee](@)',
    '[@]',
    '@…',
    '@%3E',
    '@%20',
    '@\u200b',
    'Hier is de link: <@>. Tot morgen!',
    'Hier is de link: @\r\n\r\nGroeten\r\nAn',
    '> Hier is de link:\n> @\n> Groeten #kinderopvang',
    'Zie #opvang en agendapunt #12: @',
    '@\nof anders: @',
    '<a href="@">@</a>',
    '@Groeten',
  ];

  it('is found, and is the same link', () => {
    fc.assert(
      fc.property(anyLink, fc.constantFrom(...texts), (link, text) => {
        expect(findLink(text.replaceAll('@', url(link)))).toEqual({ ok: true, link });
      }),
    );
  });

  it('is found in an address bar that shows only what stands behind the hash', () => {
    fc.assert(
      fc.property(
        anyLink,
        fc.constantFrom('', '.', ')', ').', ',', '>', '%3E', '%22', '%E2%80%9D', '…', '-', '_'),
        (link, after) => {
          expect(findLink(encodeLink(link) + after)).toEqual({ ok: true, link });
          expect(findLink(`#${encodeLink(link)}${after}`)).toEqual({ ok: true, link });
        },
      ),
    );
  });

  it('is found when a mail program has wrapped it between brackets, or checks where it leads', () => {
    fc.assert(
      fc.property(anyLink, fc.integer({ min: 30, max: 76 }), (link, width) => {
        const lines = url(link).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
        for (const end of ['\n', '\r\n', ' ', '\n  ']) {
          const found = findLink(`Hier is de link:\n<${lines.join(end)}>\nGroeten`);
          expect(found).toEqual({ ok: true, link });
        }
        const checked = `https://eur.example/?url=${encodeURIComponent(url(link))}&data=05%7C02`;
        expect(findLink(checked)).toEqual({ ok: true, link });
      }),
    );
  });

  it('is not chosen among two', () => {
    fc.assert(
      fc.property(
        anyLink,
        anyLink,
        fc.constantFrom(' ', '\n', '> <', ' of '),
        (one, two, between) => {
          fc.pre(encodeLink(one) !== encodeLink(two));
          expect(findLink(`${url(one)}${between}${url(two)}`)).toEqual({
            ok: false,
            reason: 'several',
          });
        },
      ),
    );
  });

  it('is not made up from one that is cut, or from none', () => {
    fc.assert(
      fc.property(anyLink, fc.integer({ min: 1, max: 60 }), (link, missing) => {
        const cut = url(link).slice(0, -missing);
        for (const text of [cut, `${cut}.`, `<${cut}>`, `${cut} Tot morgen`, `${cut}…`]) {
          expect(findLink(text)).toEqual({ ok: false, reason: 'damaged' });
        }
      }),
    );
    for (const text of [
      '',
      ' ',
      '#',
      'zomaar iets',
      'https://draagkracht.example/nl/room',
      '#opvang',
    ]) {
      expect([text, findLink(text)]).toEqual([text, { ok: false, reason: 'notALink' }]);
    }
    const newer = toBase64url(new Uint8Array(100).fill(2));
    expect(findLink(`Zie <https://draagkracht.example/nl/room#${newer}>.`)).toEqual({
      ok: false,
      reason: 'newer',
    });
  });

  it('never throws, whatever stands there and however much', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findLink(text).ok).toBe(false);
      }),
    );
    for (const text of ['#', '<', '#A', '<#A ', '%23AQ'].map((part) => part.repeat(50_000))) {
      expect(findLink(text).ok).toBe(false);
    }
  });
});

describe('base64url', () => {
  it('gives every byte back and refuses other spellings', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    for (const text of ['A', 'AB', 'AA==', 'A+', 'A/', 'A A', 'é']) {
      expect(fromBase64url(text)).toBeNull();
    }
  });
});
