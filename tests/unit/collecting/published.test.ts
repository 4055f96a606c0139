import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedPage } from '@/lib/collecting/online/documents';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import { publishedText, readPublished } from '@/lib/collecting/online/published';
import {
  factsOfPublished,
  laterVersions,
  secondHearing,
} from '@/lib/collecting/online/published-facts';
import { checkSeal } from '@/lib/collecting/online/seal';
import { countedHash } from '@/lib/collecting/online/sealed-text';
import type { Consultation } from '@/lib/consultation/record';
import { publicationOf, publishedExample, receiptOf } from '@/tests/support/consultation/published';

let consultation: Consultation;
let page: PublishedPage;
beforeAll(async () => {
  ({ consultation, page } = await publishedExample('nl'));
});

const changed = (change: (page: PublishedPage) => unknown): string => {
  const copy = structuredClone(page);
  change(copy);
  return JSON.stringify(copy);
};

describe('a publication', () => {
  it('is read as it was made', () => {
    expect(readPublished(publishedText(page))).toEqual({ ok: true, page });
  });

  it('holds nothing of an answer beside the gated reading', () => {
    const { responses } = consultation;
    // Everybody answers what the next one answered, without remarks and signatures.
    const other: Consultation = {
      ...consultation,
      responses: responses.map((response, at) => {
        const { request, kind = 'assessed' } = responses[(at + 1) % responses.length] ?? response;
        const { signedBy: _, remarks: __, ...rest } = response;
        return { ...rest, kind, ...(request ? { request } : { request: undefined }) };
      }),
    };
    const rest = ({ publication: _, counted: __, themes: ___, ...around }: PublishedPage) => around;
    const of = (from: Consultation) =>
      rest(makePublishedPage(from, publicationOf(from), { versions: page.versions }));
    expect(of(other)).toEqual(of({ ...consultation }));
  });

  it('names neither holdings, contacts, hashes, signers nor remarks that may not be quoted', () => {
    const [first, ...others] = consultation.responses;
    if (!first) throw new Error('The example has responses');
    const secret = 'Dit mag niemand anders lezen.';
    const from: Consultation = {
      ...consultation,
      bodies: consultation.bodies.map((body, at) => ({
        ...body,
        ...(at < 2 && { holding: 'holding-geheim' }),
      })),
      contacts: { [first.body]: { email: 'geheim@gemeente.example' } },
      responses: [
        {
          ...first,
          remarks: [{ point: null, text: secret, quote: false }],
          signedBy: { role: 'generalDirector', name: 'Geheime Naam' },
        },
        ...others,
      ],
    };
    const text = publishedText(makePublishedPage(from, publicationOf(from)));
    for (const word of [secret, 'holding-geheim', 'geheim@', 'Geheime Naam', first.hash]) {
      expect(text).not.toContain(word);
    }
  });

  it('lists bodies and who answered in an order that tells nothing', () => {
    const from = { ...consultation, responses: consultation.responses.toReversed() };
    const { answered, bodies } = makePublishedPage(from, publicationOf(from));
    expect({ answered, bodies }).toEqual({ answered: page.answered, bodies: page.bodies });
  });

  it('gives reports what they need', () => {
    const facts = factsOfPublished(page);
    expect(facts.proposal.expectations).toEqual(consultation.proposal.expectations);
    expect(facts.responses.filter(({ sharing }) => sharing === 'named').length).toBeGreaterThan(0);
    expect(facts.responses).toHaveLength(consultation.responses.length);
  });

  it.each<[string, (page: PublishedPage) => unknown, (string | number)[]]>([
    ['a field too many', (all) => Object.assign(all, { note: 1 }), []],
    [
      'a reading for the region',
      ({ publication }) => Object.assign(publication.reading, { audience: 'region' }),
      ['publication', 'reading', 'audience'],
    ],
    [
      'who moves by name',
      ({ publication }) => Object.assign(publication.reading, { flips: {} }),
      ['publication', 'reading'],
    ],
    [
      'a link that is none of the web',
      ({ proposal }) => Object.assign(proposal.points?.[0] ?? {}, { url: 'javascript:alert(1)' }),
      ['proposal', 'points', 0, 'url'],
    ],
    [
      'expectations in the open',
      ({ proposal }) => Object.assign(proposal, { expectations: {} }),
      ['proposal'],
    ],
    ['a holding', ({ bodies }) => Object.assign(bodies[0] ?? {}, { holding: 'x' }), ['bodies', 0]],
    ['a body twice', ({ bodies }) => bodies.push(bodies[0]!), ['bodies', 120, 'id']],
    ['a hash that is none', ({ counted }) => counted.push('x'), ['counted', 78]],
    [
      'six steps',
      ({ publication }) => publication.reading.factors[0]?.missing.push(1),
      ['publication', 'reading', 'factors', 0, 'missing'],
    ],
  ])('is refused with %s', (_, change, where) => {
    expect(readPublished(changed(change))).toMatchObject({ ok: false, reason: 'invalid', where });
  });

  it.each([
    ['', 'notJson'],
    ['null', 'notOurs'],
    ['{"format":"draagkracht-assessment"}', 'notOurs'],
    ['{"format":"draagkracht-publication","formatVersion":2}', 'newer'],
    ['{"format":"draagkracht-publication","formatVersion":1', 'damaged'],
    ['{"format":"draagkracht-publication","formatVersion":1,"__proto__":{}}', 'invalid'],
    [`{"format":"draagkracht-publication","a":${'['.repeat(99)}${']'.repeat(99)}}`, 'invalid'],
    [' '.repeat(2_000_001), 'tooLarge'],
  ])('is not read from %.60s', (text, reason) => {
    expect(readPublished(text)).toMatchObject({ ok: false, reason });
  });
});

describe('what can be checked of a publication', () => {
  it('is that a receipt is among what was counted', async () => {
    const { salt, hash } = receiptOf(consultation, 3);
    const own = await countedHash(salt, hash);
    expect(page.counted).toContain(own);
    expect(page.counted).toEqual(page.counted.toSorted());
    expect(page.counted).not.toContain(await countedHash(receiptOf(consultation, 4).salt, hash));
  });

  it('is that the expectations are those that were sealed', async () => {
    const { expectations } = page;
    if (!expectations) throw new Error('The example has a seal');
    expect(await checkSeal(page)).toBe('holds');
    expect(await checkSeal(page, expectations)).toBe('holds');
    expect(await checkSeal(page, { ...expectations, sha256: 'a'.repeat(64) })).toBe('broken');
    expect(await checkSeal({ ...page, expectations: null })).toBe('none');
    expect(await checkSeal({ ...page, expectations: null }, expectations)).toBe('broken');
    const text = `${expectations.text} `;
    expect(await checkSeal({ ...page, expectations: { ...expectations, text } })).toBe('broken');
    const other = structuredClone(page);
    const rated = other.publication.reading.factors.flatMap(({ requirements }) => requirements);
    for (const one of rated) if (one.expected) one.expected = { demand: 0 };
    expect(await checkSeal(other)).toBe('otherFigures');
  });
});

describe('versions of a proposal', () => {
  const later = { version: '3', on: '2027-01-01', change: 'Ander loket', material: true };

  it('make a second hearing where the proposal changed materially', () => {
    expect(secondHearing(page)?.version).toBe('voorontwerp 2');
    expect(secondHearing({ ...page, versions: page.versions.slice(0, 1) })).toBeNull();
    const editorial = page.versions.map((one) => ({ ...one, material: false }));
    expect(secondHearing({ ...page, versions: editorial })).toBeNull();
  });

  it('are told where they came after a publication', () => {
    const newest = { ...page, versions: [...page.versions, later] };
    expect(laterVersions(page, newest)).toEqual([later]);
    expect(laterVersions(page, page)).toEqual([]);
    expect(laterVersions(newest, page)).toEqual([]);
  });
});
