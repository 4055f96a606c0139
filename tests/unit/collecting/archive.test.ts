import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveSource, makeArchive } from '@/lib/collecting/archive/make-archive';
import { isArchive, readArchive } from '@/lib/collecting/archive/read-archive';
import { readPublished } from '@/lib/collecting/online/published';
import { publicationOf, publishedExample } from '@/tests/support/consultation/published';

let source: ArchiveSource;
let archive: Uint8Array;
beforeAll(async () => {
  const { consultation, page } = await publishedExample('nl');
  source = {
    consultation: { ...consultation, publications: [publicationOf(consultation)] },
    online: {
      issuer: 'Vlaamse overheid',
      versions: page.versions,
      earlier: [page.proposal],
      seal: page.expectations,
      log: [{ at: '2026-11-20T09:00:00.000Z', what: 'opened' }],
    },
    publications: [page],
    report: strToU8('%PDF'),
    madeOn: '2026-11-20',
  };
  archive = await makeArchive(source);
});

/** The archive with its parts changed. */
function changed(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(archive);
  change(parts);
  return zipSync(parts, { level: 0 });
}

describe('the archive of a consultation', () => {
  it('gives back the same consultation, and so the same reading', async () => {
    expect(isArchive(archive)).toBe(true);
    expect(await readArchive(archive)).toEqual({ ok: true, consultation: source.consultation });
  });

  it('holds what it says, in words and in its manifest, also for one by file', async () => {
    const parts = unzipSync(archive);
    const { parts: listed } = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()));
    const names = listed.map(({ name }: { name: string }) => name);
    expect([...names, 'manifest.json'].sort()).toEqual(Object.keys(parts).sort());
    for (const readme of ['LEESMIJ.txt', 'README.txt']) {
      const text = strFromU8(parts[readme] ?? new Uint8Array());
      expect(text).toContain(source.consultation.proposal.title);
      expect(text).not.toMatch(/\{\w+\}|undefined/);
      for (const name of Object.keys(parts)) {
        if (!name.endsWith('.txt')) expect(text).toContain(name);
      }
    }
    const [page] = source.publications;
    const published = parts['publications/1.json'] ?? new Uint8Array();
    expect(readPublished(published)).toEqual({ ok: true, page });
    const plain = unzipSync(await makeArchive({ ...source, online: null, publications: [] }));
    expect(Object.keys(plain).sort()).toEqual(
      [
        'LEESMIJ.txt',
        'README.txt',
        'consultation.json',
        'manifest.json',
        'proposal.json',
        'report.pdf',
      ].sort(),
    );
  });

  it('passes over what somebody added', async () => {
    const more = changed((parts) => {
      parts['__MACOSX/._x'] = strToU8('x');
      parts['../../etc/passwd'] = strToU8('x');
    });
    expect(await readArchive(more)).toMatchObject({ ok: true });
  });

  it.each<[string, (parts: Record<string, Uint8Array>) => void, object]>([
    ['a part is gone', (parts) => delete parts['log.json'], { fault: 'missing', part: 'log.json' }],
    [
      'a part is another',
      (parts) => {
        parts['publications/1.json'] = strToU8('{}');
      },
      { fault: 'changed', part: 'publications/1.json' },
    ],
    ['it is another ZIP', (parts) => delete parts['manifest.json'], { reason: 'notOurs' }],
    [
      'its layout is of later',
      (parts) => {
        const { 'manifest.json': text = new Uint8Array() } = parts;
        const manifest = { ...JSON.parse(strFromU8(text)), formatVersion: 2 };
        parts['manifest.json'] = strToU8(JSON.stringify(manifest));
      },
      { reason: 'newer' },
    ],
  ])('is refused where %s, which is named', async (_, change, expected) => {
    expect(await readArchive(changed(change))).toMatchObject({ ok: false, ...expected });
  });

  it('is refused where one name comes twice, and where it has too many parts', async () => {
    const twice = changed((parts) => {
      parts['log.jsoN'] = strToU8('[]');
    });
    const name = strToU8('log.jsoN');
    for (let at = 0; at < twice.length - name.length; at += 1) {
      if (name.every((byte, i) => twice[at + i] === byte)) twice[at + name.length - 1] = 0x6e;
    }
    expect(await readArchive(twice)).toMatchObject({ fault: 'twice', part: 'log.json' });
    const many = Object.fromEntries(
      Array.from({ length: 1_300 }, (_, at) => [`p${at}`, new Uint8Array()]),
    );
    expect(await readArchive(zipSync(many))).toMatchObject({ fault: 'tooLarge', part: 'p1200' });
  });

  it('gives no other consultation than it was made of, wherever it is cut or damaged', async () => {
    const at = fc.integer({ min: 4, max: archive.length - 1 });
    const whole = { ok: true, consultation: source.consultation };
    await fc.assert(
      fc.asyncProperty(
        at,
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (where, by, cut) => {
          const damaged = cut ? archive.slice(0, where) : archive.slice();
          if (!cut) damaged[where] = (damaged[where] ?? 0) ^ by;
          const read = await readArchive(damaged);
          if (read.ok) expect(read).toEqual(whole);
          else expect(['part', 'notOurs', 'newer', 'invalid']).toContain(read.reason);
        },
      ),
      { numRuns: 60 },
    );
  });
});
