import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBytes, toBase64url, utf8 } from '@/lib/bytes/bytes';
import { AnalystSession } from '@/lib/collecting/online/analyst';
import { BodySession, bodyKeys } from '@/lib/collecting/online/body';
import { checkChain, extendChain, lastOf } from '@/lib/collecting/online/chain';
import type { KeyEntry } from '@/lib/collecting/online/documents';
import { entranceIn } from '@/lib/collecting/online/enter';
import { OwnerSession } from '@/lib/collecting/online/owner';
import { readingKeys, readingOf } from '@/lib/collecting/online/reader-keys';
import { stamped } from '@/lib/collecting/online/stamp';
import { sealDoubly } from '@/lib/sealed/crypto/double-seal';
import { lock } from '@/lib/sealed/crypto/lock';
import { fingerprintOf } from '@/lib/sealed/crypto/secrets';
import { newSigningKeys } from '@/lib/sealed/crypto/sign';
import { SealedError } from '@/lib/sealed/host/errors';
import { type BodyLink, consultationUrl, encodeLink, linkUrl } from '@/lib/sealed/links/link';
import { keyIn } from '@/lib/sealed/records/codec';
import { startHost } from '../rooms-client/host';
import { aBody, anAnalyst, anOwner, aResponse, Browser, linkIn, readAll } from './people';

const { database } = startHost();

interface Row {
  seq: number;
  content: Uint8Array;
}

async function stored(room: string, name: string): Promise<Row> {
  const { query } = await database();
  return query
    .selectFrom('records')
    .select(['seq', 'content'])
    .where('room', '=', room)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
}

/** Puts something else in a record, as a host can. */
async function put(room: string, name: string, row: Row): Promise<void> {
  const { query } = await database();
  const { seq, content } = row;
  const changed = await query
    .updateTable('records')
    .set({ seq, content, size: content.length })
    .where('room', '=', room)
    .where('name', '=', name)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) > 0) return;
  const member = name.startsWith('members/') ? (name.split('/')[1] ?? null) : null;
  await query
    .insertInto('records')
    .values({
      room,
      name,
      member,
      seq,
      content,
      size: content.length,
      updated_at: Date.now(),
      write_id: crypto.randomUUID(),
    })
    .execute();
}

const submissionOf = ({ member }: BodyLink) => `members/${member}/submission`;

async function chainOf(room: string): Promise<KeyEntry[]> {
  return JSON.parse(new TextDecoder().decode((await stored(room, 'keys')).content));
}

const aHost = async () => {
  const at = await anOwner(await database());
  const [gent, antwerpen] = await Promise.all(
    ['44021', '11002'].map((body) => aBody(at.owner, body)),
  );
  if (!gent || !antwerpen) throw new Error();
  return { ...at, gent, antwerpen, room: at.owner.kept.room };
};

describe('a host', () => {
  it('cannot put keys of its own in the place of those that submissions are sealed to', async () => {
    const { gent, room, owner } = await aHost();
    const keys = await stored(room, 'keys');
    const [entry] = await chainOf(room);
    if (!entry) throw new Error();
    const { publicKey } = await readingKeys(randomBytes(32), room);
    const own = await extendChain(room, [], null, publicKey);
    const swapped = { ...entry, reading: toBase64url(publicKey) };
    const appended = { ...own.chain[0], epoch: 1 };
    for (const chain of [own.chain, [swapped], [entry, appended], [], [entry, entry]]) {
      await put(room, 'keys', { seq: keys.seq, content: utf8(JSON.stringify(chain)) });
      await expect(gent.session.look()).rejects.toBeInstanceOf(SealedError);
      const fresh = aBody(owner, '44021');
      await expect(fresh).rejects.toBeInstanceOf(SealedError);
      expect(await has(room, submissionOf(gent.link))).toBe(false);
    }
    await put(room, 'keys', keys);
    expect((await gent.session.submit(await aResponse('44021'))).seq).toBe(1);
  });

  it('cannot move, repeat, swap or withhold what was sent without being told', async () => {
    const { owner, consultation, gent, antwerpen, room } = await aHost();
    await gent.session.submit(await aResponse('44021', { demand: 1 }));
    const first = await stored(room, submissionOf(gent.link));
    await gent.session.submit(await aResponse('44021', { demand: 4 }));
    const second = await stored(room, submissionOf(gent.link));
    const { fetched } = await readAll(owner.reader, consultation);
    expect(fetched).toMatchObject({ there: 1, opened: 1 });
    const seen = async () => {
      const { there, opened, unopened } = await owner.reader.fetchNew(consultation);
      return [`${opened} of ${there}`, ...unopened.map(({ body, reason }) => `${body} ${reason}`)];
    };
    // An older version, under its own number and under a newer one.
    await put(room, submissionOf(gent.link), first);
    expect(await seen()).toEqual(['0 of 1', '44021 rollback']);
    await expect(gent.session.look()).rejects.toMatchObject({ kind: 'rollback' });
    await put(room, submissionOf(gent.link), { ...first, seq: 3 });
    expect(await seen()).toEqual(['0 of 1', '44021 tampered']);
    // In the place of another body's.
    await put(room, submissionOf(gent.link), second);
    await put(room, submissionOf(antwerpen.link), second);
    expect(await seen()).toEqual(['1 of 2', '11002 tampered']);
    // Of a body that nobody asked.
    const { query } = await database();
    const id = crypto.randomUUID();
    await query.insertInto('members').values({ room, id, joined_at: 1 }).execute();
    await put(room, `members/${id}/submission`, { ...second, seq: 1 });
    const [of, ...named] = await seen();
    expect(of).toBe('1 of 3');
    expect(named.sort()).toEqual(['11002 tampered', `${id} tampered`].sort());
    await query.deleteFrom('records').where('name', 'like', 'members/%').execute();
    expect(await seen()).toEqual(['0 of 1', '44021 rollback']);
  });

  it('opens no submission of one consultation in another', async () => {
    const one = await aHost();
    const other = await aHost();
    await one.gent.session.submit(await aResponse('44021'));
    const row = await stored(one.room, submissionOf(one.gent.link));
    await put(other.room, submissionOf(other.gent.link), row);
    const { fetched } = await readAll(other.owner.reader, other.consultation);
    expect(fetched).toMatchObject({ there: 1, opened: 0, unopened: [{ reason: 'tampered' }] });
    expect(fetched.outcomes).toEqual([]);
  });

  it('together with a body cannot make up what another submitted, the proposal, or whom to ask', async () => {
    const { owner, consultation, gent, antwerpen, room } = await aHost();
    // Antwerpen has the board key, and the host the place of Gent.
    const keys = await bodyKeys(antwerpen.link);
    const { reading, epoch } = lastOf(await chainOf(room));
    const name = submissionOf(gent.link);
    const slot = { room, name, seq: 1 };
    const device = await newSigningKeys(false);
    const content = {
      kind: 'submitted' as const,
      response: await aResponse('44021', { demand: 4 }),
      salt: toBase64url(randomBytes(16)),
      version: '1',
    };
    const at = new Date().toISOString();
    const document = await stamped(content, { keys: device, at, slot });
    const context = { slot, member: gent.link.member, epoch, psk: keys.psk };
    const forged = await sealDoubly(keyIn(reading), keys, context, document);
    await put(room, name, { seq: 1, content: forged });
    const { fetched } = await readAll(owner.reader, consultation);
    expect(fetched).toMatchObject({ there: 1, opened: 0, unopened: [{ reason: 'tampered' }] });
    // What was sent is not the same under another signature either.
    const own = { ...slot, name: submissionOf(antwerpen.link) };
    const wrong = { ...document, device: document.device, at: '2026-01-01T00:00:00.000Z' };
    const member = antwerpen.link.member;
    const unsigned = await sealDoubly(
      keyIn(reading),
      keys,
      { ...context, slot: own, member },
      wrong,
    );
    await put(room, own.name, { seq: 1, content: unsigned });
    expect((await owner.reader.fetchNew(consultation)).opened).toBe(0);
    // The board: Antwerpen can lock one, but not sign it.
    const board = await stored(room, 'board');
    const boardSlot = { room, name: 'board', seq: board.seq + 1 };
    const lie = { ...gent.session.present.board, fictional: true };
    const content2 = await lock(antwerpen.link.boardKey, boardSlot, {
      document: lie,
      signature: toBase64url(randomBytes(64)),
    });
    await put(room, 'board', { seq: boardSlot.seq, content: content2 });
    await expect(gent.session.look()).rejects.toMatchObject({ kind: 'tampered' });
  });
});

describe('a reader who is removed', () => {
  it('opens nothing that is sent afterwards, not even together with the host', async () => {
    const { owner, consultation, gent, room } = await aHost();
    const analyst = await anAnalyst(owner);
    const stays = await anAnalyst(owner);
    await gent.session.submit(await aResponse('44021'));
    expect((await readAll(analyst.session.reader, consultation)).fetched.opened).toBe(1);
    const shared = ['keys', 'dossier', 'board'];
    const all = () => Promise.all(shared.map((name) => stored(room, name)));
    const show = async (rows: Row[]) => {
      for (const [at, name] of shared.entries()) await put(room, name, rows[at] as Row);
    };
    const before = await all();
    const leaving = owner.keys.readers.find(
      ({ fragment }) => fragment === encodeLink(analyst.link),
    );
    await owner.keys.remove(leaving?.id ?? '');
    await expect(analyst.session.look()).rejects.toMatchObject({ kind: 'gone' });
    await expect(stays.session.look()).rejects.toMatchObject({ kind: 'gone' });
    expect(await chainOf(room)).toHaveLength(2);
    await gent.session.submit(await aResponse('44021', { demand: 4 }));

    // The host lets the analyst in again, and shows the dossier of before.
    const later = linkIn(
      owner.keys.readers.find(({ kind }) => kind === 'analyst')?.fragment ?? '',
      'analyst',
    );
    await expect(
      AnalystSession.open({ ...later, reading: analyst.link.reading }, new Browser().options),
    ).rejects.toMatchObject({ kind: 'tampered' });
    const present = await all();
    await show(before);
    const old = await AnalystSession.open(
      { ...later, reading: analyst.link.reading },
      new Browser().options,
    );
    const { fetched } = await readAll(old.reader, consultation);
    expect(fetched).toMatchObject({ opened: 0, unopened: [{ reason: 'tampered' }] });
    // A body that has seen the new key refuses the shorter chain.
    await expect(gent.session.look()).rejects.toMatchObject({ kind: 'rollback' });
    gent.browser.reload();
    await expect(aBody(owner, '44021', gent.browser)).rejects.toMatchObject({ kind: 'rollback' });
    await show(present);

    // Who stays reads everything, earlier and later.
    expect((await readAll(owner.reader, consultation)).fetched).toMatchObject({ opened: 1 });
  });

  it('as an owner learns no key, and the others go on with new links', async () => {
    const { owner, consultation, gent } = await aHost();
    const second = await OwnerSession.open(
      linkIn(await owner.keys.add('owner', 'Bea'), 'owner'),
      new Browser().options,
    );
    const third = new Browser();
    const stays = linkIn(await owner.keys.add('analyst', 'Cis'), 'analyst');
    await AnalystSession.open(stays, third.options);
    await gent.session.submit(await aResponse('44021'));
    await second.look();
    const [first] = second.keys.readers;
    await second.keys.remove(first?.id ?? '');
    await expect(owner.look()).rejects.toMatchObject({ kind: 'gone' });
    await expect(second.keys.remove(second.keys.own ?? '')).rejects.toMatchObject({
      kind: 'taken',
    });
    const analyst = second.keys.readers.find(({ kind }) => kind === 'analyst');
    const anew = await AnalystSession.open(
      linkIn(analyst?.fragment ?? '', 'analyst'),
      third.options,
    );
    await gent.session.submit(await aResponse('44021', { demand: 3 }));
    for (const reader of [second.reader, anew.reader]) {
      expect((await readAll(reader, consultation)).fetched).toMatchObject({ there: 1, opened: 1 });
    }
    expect(second.bodies.linkOf('44021')).toBe(encodeLink(gent.link));
    // The desk of the owner who left says nothing of the new key.
    const { masters, signing } = await kept(second);
    expect(masters).toHaveLength(2);
    expect(JSON.stringify(await kept(owner))).not.toContain(masters[1]);
    expect(JSON.stringify(await kept(owner))).not.toContain(signing);
  });

  it('is removed also where that is interrupted anywhere', async () => {
    // Every request from the first to the last that renewing makes is lost once.
    for (let lost = 0; ; lost += 1) {
      const { owner, consultation, gent, room, browser } = await aHost();
      const analyst = await anAnalyst(owner);
      await gent.session.submit(await aResponse('44021'));
      const id = owner.keys.readers.find(({ kind }) => kind === 'analyst')?.id ?? '';
      let passed = 0;
      browser.network.instead = (method) => {
        if (method === 'GET') return undefined;
        passed += 1;
        if (passed <= lost) return undefined;
        // The page is closed: the request may have arrived, the answer does not.
        browser.network.losing = 1;
        if (passed > lost + 1) throw new TypeError('Failed to fetch');
        return undefined;
      };
      const ended = await owner.keys.remove(id).then(
        () => true,
        () => false,
      );
      browser.network.instead = undefined;
      browser.network.losing = 0;
      browser.reload();
      const [present] = await browser.keeper.all();
      if (!present) throw new Error();
      const again = await OwnerSession.resume(present, browser.options);
      if (again.keys.readers.some((reader) => reader.id === id)) await again.keys.remove(id);
      await expect(analyst.session.look()).rejects.toMatchObject({ kind: 'gone' });
      expect((await chainOf(room)).length).toBe(2);
      await gent.session.submit(await aResponse('44021', { demand: 4 }));
      const { fetched } = await readAll(again.reader, consultation);
      expect([lost, fetched.opened, fetched.unopened]).toEqual([lost, 1, []]);
      if (ended) break;
    }
  });
});

describe('a chain of keys', () => {
  it('holds only as it was made', async () => {
    const room = crypto.randomUUID();
    let made = { chain: [] as KeyEntry[], signing: null as string | null };
    for (let epoch = 0; epoch < 4; epoch += 1) {
      const reading = await readingOf(randomBytes(32), room);
      const { publicKey } = await readingKeys(reading, room);
      made = await extendChain(room, made.chain, made.signing, publicKey);
    }
    const { chain } = made;
    const fingerprint = await fingerprintOf(keyIn(chain[0]?.signing ?? ''));
    await checkChain(room, chain, fingerprint);
    await expect(checkChain(crypto.randomUUID(), chain, fingerprint)).rejects.toThrow();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.nat(3),
        fc.constantFrom('signing', 'reading', 'signature', 'epoch'),
        async (at, from, field) => {
          fc.pre(at !== from);
          const forged = chain.map((entry, i) =>
            i === at ? { ...entry, [field]: chain[from]?.[field as 'signing'] } : entry,
          );
          await expect(checkChain(room, forged, fingerprint)).rejects.toMatchObject({
            kind: 'impostor',
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('tells links that do not work apart', async () => {
  const { owner } = await aHost();
  const fragment = owner.bodies.linkOf('44021') ?? '';
  const url = consultationUrl('https://draagkracht.example', 'nl', fragment);
  const wrapped = `https://eur.example/?url=${encodeURIComponent(url)}&data=05%7C02`;
  for (const text of [url, `Beste, klik op <${url}>.`, wrapped, fragment]) {
    expect(entranceIn(text)).toMatchObject({ to: 'consultation', kind: 'body' });
  }
  for (const cut of [1, 5, 40]) {
    expect(entranceIn(url.slice(0, -cut))).toEqual({ to: 'nowhere', reason: 'damaged' });
  }
  expect(entranceIn(url.replace('#', '?'))).not.toMatchObject({
    to: 'consultation',
    kind: 'owner',
  });
  const newer = toBase64url(new Uint8Array(100).fill(2));
  expect(entranceIn(consultationUrl('', 'nl', newer))).toEqual({ to: 'nowhere', reason: 'newer' });
  const [access, master] = [randomBytes(32), randomBytes(32)];
  const team = encodeLink({ kind: 'coordinator', room: crypto.randomUUID(), access, master });
  expect(entranceIn(linkUrl('', 'nl', team))).toMatchObject({ to: 'room' });
  // Foreign: of a consultation that is not there, or with a secret that is not this body's.
  const link = linkIn(fragment, 'body');
  for (const other of [
    { ...link, room: crypto.randomUUID() },
    { ...link, secret: randomBytes(32) },
  ]) {
    const opened = BodySession.open(other, new Browser().options);
    await expect(opened).rejects.toMatchObject({ kind: 'gone' });
  }
  const wrongKey = BodySession.open(
    { ...link, fingerprint: randomBytes(32) },
    new Browser().options,
  );
  await expect(wrongKey).rejects.toMatchObject({ kind: 'impostor' });
});

/** What the desk of an owner says, as last seen. */
const kept = async (owner: OwnerSession) =>
  (
    owner as unknown as {
      state: { desk: { value: { chain: KeyEntry[]; masters: string[]; signing: string } } };
    }
  ).state.desk.value;

const has = (room: string, name: string) =>
  stored(room, name).then(
    () => true,
    () => false,
  );
