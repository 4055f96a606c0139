import { describe, expect, it } from 'vitest';
import { BodySession } from '@/lib/collecting/online/body';
import { submissionName } from '@/lib/collecting/online/names';
import { OwnerSession } from '@/lib/collecting/online/owner';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import { reminder } from '@/lib/collecting/online/remind';
import { ofPresentVersion } from '@/lib/consultation/record';
import { zonedParts } from '@/lib/i18n/zoned';
import { takeDown } from '@/lib/server/store/operator/take-down';
import { purgeExpired } from '@/lib/server/store/purge';
import { publicationOf as gated } from '@/tests/support/consultation/published';
import { everythingKept } from '../../support/rooms/everything';
import { startHost } from '../rooms-client/host';
import { aBody, anOwner, aResponse, Browser, linkIn, readAll } from './people';

/** What users of peers ran into, tried with the real routes: tests/cases/symptoms-of-peers.md. */

const { database, directory } = startHost();

describe('a reminder', () => {
  it('leaves out who answered a moment ago, keeps who only opened or began, and makes nobody two', async () => {
    const { owner, consultation } = await anOwner(await database());
    const reminded = async () => {
      await owner.look();
      const fresh = await owner.reader.follow(consultation);
      return reminder(fresh, consultation, { who: 'notYet', as: 'names' }).lines;
    };
    const everybody = ['Gent', 'Antwerpen', 'Leuven'];
    const gent = await aBody(owner, '44021');
    const antwerpen = await aBody(owner, '11002');
    await antwerpen.session.begin('nl');
    expect(await reminded()).toEqual(everybody);
    // Nothing was fetched or opened: that it is there is enough.
    await gent.session.submit(await aResponse('44021'));
    expect(await reminded()).toEqual(['Antwerpen', 'Leuven']);
    // Who is reminded all the same and begins again elsewhere, is the same body.
    const elsewhere = await aBody(owner, '44021');
    await elsewhere.session.begin('nl');
    await elsewhere.session.submit(await aResponse('44021', { demand: 4 }));
    const { consultation: read, fetched } = await readAll(owner.reader, consultation);
    expect(fetched).toMatchObject({ there: 1, opened: 1 });
    expect(read.responses).toMatchObject([
      { body: '44021', request: { answers: { 'demand-it': 4 } } },
    ]);
    const { counts } = await owner.reader.follow(read);
    expect(counts).toMatchObject({ corrected: 1, began: 1, notYet: 1 });
  });
});

describe('what was taken back', () => {
  it('is neither at the host nor on the device of a reader', async () => {
    const { owner, browser, consultation } = await anOwner(await database());
    const { link, session } = await aBody(owner, '44021');
    await session.submit(await aResponse('44021', { remark: 'Wij trekken dit in' }));
    const first = await readAll(owner.reader, consultation);
    expect(JSON.stringify(first.consultation.responses)).toContain('Wij trekken dit in');
    const stored = async () => {
      const { query } = await database();
      const { content } = await query
        .selectFrom('records')
        .select('content')
        .where('room', '=', link.room)
        .where('name', '=', submissionName(link.member))
        .executeTakeFirstOrThrow();
      return Buffer.from(content);
    };
    const sent = await stored();
    await session.withdraw();
    expect((await stored()).equals(sent)).toBe(false);
    const second = await readAll(owner.reader, first.consultation);
    expect(second.consultation.responses).toEqual([]);
    const kept = await browser.keeper.opened(owner.kept.id);
    expect(JSON.stringify(kept)).not.toContain('Wij trekken dit in');
    // Once the host has cleaned up, the encrypted answer is gone too: a key that leaks later opens nothing.
    await purgeExpired(await database(), Date.now());
    const all = await everythingKept(directory(), await database());
    expect(all.includes(sent.subarray(300, 400))).toBe(false);
  });
});

describe('an assessment that was begun', () => {
  it('stays on its device when the consultation is deleted', async () => {
    const { owner } = await anOwner(await database());
    const { browser, session } = await aBody(owner, '44021');
    await session.begin('nl');
    await session.keepDraft('draft');
    await owner.delete();
    await expect(session.look()).rejects.toMatchObject({ kind: 'gone' });
    expect(await browser.keeper.ofDraft('draft')).toMatchObject({ draft: 'draft' });
  });
});

describe('a version of the proposal', () => {
  it('has the day on the clocks of the consultation', async () => {
    // In one of the two it is another day than in Greenwich, whenever this runs.
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const { owner, consultation } = await anOwner(await database(), { zone, invited: false });
      const { day } = zonedParts(new Date().toISOString(), zone);
      const changed = { ...consultation, proposal: { ...consultation.proposal, change: 'Meer.' } };
      const change = { kind: 'material' as const, version: '2', change: 'Meer' };
      await owner.proposal.save(changed, new Set(), change);
      expect(owner.board.versions.map(({ on }) => on)).toEqual([day, day]);
      expect(owner.board.expectations?.on).toBe(day);
    }
  });
});

describe('an answer that is fetched after the proposal changed', () => {
  it('waits for its body to confirm it, not for the owner, whatever was reworded', async () => {
    const { owner, consultation } = await anOwner(await database());
    const gent = await aBody(owner, '44021');
    await gent.session.submit(await aResponse('44021'));
    const reworded = { ...consultation.proposal, title: 'Kermissen vergunnen', change: 'Meer.' };
    const changed = { ...consultation, proposal: reworded };
    const change = { kind: 'material' as const, version: '2', change: 'Meer' };
    const second = await owner.proposal.save(changed, new Set(), change);
    const { fetched, consultation: read } = await readAll(owner.reader, second);
    expect(fetched.outcomes).toMatchObject([{ kind: 'taken' }]);
    expect(ofPresentVersion(read.responses, read)).toEqual([]);
    const followed = await owner.reader.follow(read);
    expect(followed).toMatchObject({ toConfirm: 1, counts: { submitted: 1, aside: 0 } });
    const reminded = reminder(followed, read, { who: 'toConfirm', as: 'names' });
    expect(reminded.lines).toEqual(['Gent']);
    expect(gent.session.present.own?.seq).toBe(1);
  });
});

describe('a key file', () => {
  it('of before the keys were renewed opens nothing, and a second key is asked for again', async () => {
    const { owner, browser } = await anOwner(await database());
    const file = owner.keys.file(browser.now());
    const second = new Browser();
    const theirs = await OwnerSession.open(
      linkIn(await owner.keys.add('owner', 'Bea'), 'owner'),
      second.options,
    );
    await owner.keys.add('analyst', 'Cis');
    const cis = owner.keys.readers.find(({ name }) => name === 'Cis');
    await theirs.look();
    await theirs.keys.remove(cis?.id ?? '');
    // Whoever renews holds the only key that opens anything, however often the page is loaded.
    second.reload();
    const [kept] = await second.keeper.all();
    if (!kept) throw new Error();
    const again = await OwnerSession.resume(kept, second.options);
    expect(again.keys.second).toBeNull();
    expect(await again.keys.tryFile(file)).toBe(false);
    await expect(again.bodies.invite(['44021'])).rejects.toMatchObject({ kind: 'forbidden' });
    const first = again.keys.readers.find(({ name }) => name === 'An Peeters');
    await OwnerSession.open(linkIn(first?.fragment ?? '', 'owner'), new Browser().options);
    await again.look();
    expect(again.keys.second).toMatchObject({ how: 'holder' });
  });
});

describe('what was published', () => {
  it('is told to a body by its link, and no longer once it was taken down', async () => {
    const { owner, consultation } = await anOwner(await database());
    const { link, session } = await aBody(owner, '44021');
    await session.submit(await aResponse('44021'));
    expect(session.present.published).toBeNull();
    const { consultation: read } = await readAll(owner.reader, consultation);
    const counted = await owner.reader.counted(read.responses);
    await owner.publishing.publish(makePublishedPage(read, gated(read), { seal: null, counted }));
    expect((await session.look()).published).toMatchObject({ number: 1 });
    const elsewhere = await BodySession.open(link, new Browser().options);
    expect(elsewhere.present.published).toMatchObject({ number: 1 });
    await takeDown(await database(), link.room, 1, Date.now());
    expect((await session.look()).published).toBeNull();
  });
});
