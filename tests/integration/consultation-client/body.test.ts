import { describe, expect, it } from 'vitest';
import { BodySession } from '@/lib/collecting/online/body';
import { refusal, startHost } from '../rooms-client/host';
import { aBody, anOwner, aResponse, Browser, inDays, OPEN, readAll } from './people';

const { database } = startHost();

/** How often something was written, and what is there. */
async function written(room: string, member: string) {
  const { query } = await database();
  const row = await query
    .selectFrom('records')
    .select(['seq'])
    .where('room', '=', room)
    .where('name', '=', `members/${member}/submission`)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

const submitted = (session: BodySession) => {
  const { own } = session.present;
  return own?.submission.kind === 'submitted' ? own.submission.response : undefined;
};

describe('a submission', () => {
  it('is stored once, however often it is clicked, refreshed or gone back to', async () => {
    const { owner } = await anOwner(await database());
    const { browser, link, session } = await aBody(owner, '44021');
    const response = await aResponse('44021');
    const clicks = await Promise.all([1, 2, 3].map(() => session.submit(response)));
    expect(new Set(clicks.map(({ seq }) => seq))).toEqual(new Set([1]));
    browser.reload();
    const again = await BodySession.open(link, browser.options);
    expect((await again.submit(await aResponse('44021'))).seq).toBe(1);
    const two = await Promise.all([
      BodySession.open(link, browser.options),
      BodySession.open(link, browser.options),
    ]);
    await Promise.all(two.map((tab) => tab.submit(response)));
    expect(await written(link.room, link.member)).toBe(1);
    expect(await browser.keeper.all()).toHaveLength(1);
  });

  it('whose answer is lost is kept on the device, and sent once', async () => {
    const { owner, consultation } = await anOwner(await database());
    const { browser, link, session } = await aBody(owner, '44021');
    const response = await aResponse('44021');
    browser.network.instead = (method) => {
      browser.network.losing = method === 'PUT' ? 1 : 0;
      return undefined;
    };
    await expect(session.submit(response)).rejects.toMatchObject({ kind: 'offline' });
    browser.network.instead = undefined;
    expect(await written(link.room, link.member)).toBe(1);
    browser.reload();
    const later = await BodySession.open(link, browser.options);
    expect(later.present.pending).toMatchObject({ part: 'submission', base: 0 });
    expect(await later.sendPending()).toMatchObject({ seq: 1, byThisDevice: true });
    expect(later.present.pending).toBeNull();
    expect(await written(link.room, link.member)).toBe(1);
    const { fetched } = await readAll(owner.reader, consultation);
    expect(fetched).toMatchObject({ there: 1, opened: 1, outcomes: [{ kind: 'taken' }] });
  });

  it('without a network is kept on the device until there is one', async () => {
    const { owner } = await anOwner(await database());
    const { browser, link, session } = await aBody(owner, '44021');
    const response = await aResponse('44021');
    browser.network.offline = true;
    await expect(session.submit(response)).rejects.toMatchObject({ kind: 'offline' });
    expect(session.present.pending).toMatchObject({ part: 'submission', base: 0 });
    browser.network.offline = false;
    browser.reload();
    const [kept] = await browser.keeper.all();
    if (!kept) throw new Error();
    const later = await BodySession.resume(kept, browser.options);
    expect(await later.submit(response)).toMatchObject({ seq: 1 });
    expect(await written(link.room, link.member)).toBe(1);
  });

  it('that waited until after closing is refused, and it shows that it is closed', async () => {
    const { owner } = await anOwner(await database());
    const { browser, session } = await aBody(owner, '44021');
    browser.network.offline = true;
    const sending = session.submit(await aResponse('44021'));
    await expect(sending).rejects.toMatchObject({ kind: 'offline' });
    browser.network.offline = false;
    await owner.closing.closeEarly('Het ontwerp is ingetrokken.');
    await expect(session.sendPending()).rejects.toMatchObject({ kind: 'closed' });
    expect(session.present).toMatchObject({ pending: null, own: null });
    expect(session.present.board.closedEarly?.reason).toBe('Het ontwerp is ingetrokken.');
  });

  it('is seen on another device, and never written over unseen', async () => {
    const { owner, consultation } = await anOwner(await database());
    const desk = await aBody(owner, '44021');
    const colleague = await aBody(owner, '44021');
    await desk.session.submit(await aResponse('44021', { demand: 1 }));
    const other = await aResponse('44021', { demand: 4 });
    await expect(colleague.session.submit(other)).rejects.toMatchObject({ kind: 'stale' });
    expect(submitted(colleague.session)?.request?.answers).toEqual({ 'demand-it': 1 });
    expect(colleague.session.present.own?.byThisDevice).toBe(false);
    expect(colleague.session.present.pending).toBeNull();
    expect((await colleague.session.submit(other)).seq).toBe(2);
    await desk.session.look();
    expect(desk.session.present.own).toMatchObject({ seq: 2, byThisDevice: false });
    const { fetched } = await readAll(owner.reader, consultation);
    expect(fetched.senders).toEqual([]);
    await desk.session.submit(await aResponse('44021', { demand: 2 }));
    const second = await readAll(owner.reader, consultation);
    expect(second.fetched.senders).toMatchObject([{ kind: 'otherDevice', body: '44021' }]);
  });

  it('is refused after closing by the clock of the host, on a device whose clock is wrong', async () => {
    const { owner } = await anOwner(await database());
    const { browser, link, session } = await aBody(owner, '44021');
    browser.wrong = -40 * 86_400_000;
    await session.look();
    expect(Math.abs(Date.parse(session.hostNow()) - Date.now())).toBeLessThan(60_000);
    expect(Math.round(session.clockAhead() / 86_400_000)).toBe(-40);
    const early = await session.submit(await aResponse('44021'));
    expect(Math.abs(Date.parse(early.submission.at) - Date.now())).toBeLessThan(60_000);
    await owner.closing.closeEarly('Het ontwerp is ingetrokken.');
    const late = session.submit(await aResponse('44021', { demand: 4 }));
    await expect(late).rejects.toMatchObject({ kind: 'closed' });
    const view = await session.look();
    expect(view.pending).toBeNull();
    expect(view.board.closedEarly?.reason).toBe('Het ontwerp is ingetrokken.');
    expect(view.own?.seq).toBe(1);
    // What was answered can still be confirmed as decided, and one body can be let in again.
    expect(await session.confirmDecision({ by: 'College' })).toMatchObject({ by: 'College' });
    await owner.bodies.reopenFor('44021', inDays(2), 'Ziekte');
    expect((await session.look()).closing.later).toBe('reopened');
    expect((await session.submit(await aResponse('44021', { demand: 4 }))).seq).toBe(2);
    expect(session.present.decided).toBeNull();
    expect(await written(link.room, link.member)).toBe(2);
  });

  it('gets the grace, where it was begun before closing', async () => {
    const { owner } = await anOwner(await database());
    const gent = await aBody(owner, '44021');
    const antwerpen = await aBody(owner, '11002');
    await gent.session.begin('nl');
    await owner.closing.extend({ ...OPEN, closesAt: new Date().toISOString(), graceMinutes: 60 });
    expect((await gent.session.look()).closing.later).toBe('grace');
    expect((await gent.session.submit(await aResponse('44021'))).seq).toBe(1);
    const late = antwerpen.session.submit(await aResponse('11002'));
    await expect(late).rejects.toMatchObject({ kind: 'closed' });
  });

  it('is tried again when the host cannot serve now', async () => {
    const { owner } = await anOwner(await database());
    const { browser, session } = await aBody(owner, '44021');
    browser.network.instead = (method) =>
      method === 'PUT' ? refusal('store_unavailable') : undefined;
    const response = await aResponse('44021');
    await expect(session.submit(response)).rejects.toMatchObject({ kind: 'unavailable' });
    browser.network.instead = undefined;
    expect(await session.sendPending()).toMatchObject({ seq: 1 });
  });
});

describe('a link', () => {
  it('is not spent by opening it, and tells what it is about', async () => {
    const { owner } = await anOwner(await database());
    const { link } = await aBody(owner, '44021');
    const before = await readTag(link.room);
    for (let opened = 0; opened < 3; opened += 1) await aBody(owner, '44021');
    expect(await readTag(link.room)).toBe(before);
  });

  it('that was revoked opens nothing, and one made anew goes on where the other was', async () => {
    const { owner, consultation } = await anOwner(await database());
    const { browser, session } = await aBody(owner, '44021');
    await session.begin('nl');
    await session.keepDraft('draft');
    await session.submit(await aResponse('44021'));
    await owner.bodies.reissue('44021');
    await expect(session.look()).rejects.toMatchObject({ kind: 'gone' });
    // Sent under the earlier link: it still counts, and readers are told.
    const first = await readAll(owner.reader, consultation);
    expect(first.fetched).toMatchObject({
      opened: 1,
      unopened: [],
      senders: [{ kind: 'reissued', body: '44021' }],
    });
    const anew = await aBody(owner, '44021', browser);
    expect(anew.session.present).toMatchObject({
      begun: true,
      own: null,
      earlierLink: true,
    });
    const kept = await browser.keeper.all();
    expect(kept).toMatchObject([{ draft: 'draft', id: anew.session.kept.id }]);
    expect((await anew.session.submit(await aResponse('44021', { demand: 4 }))).seq).toBe(2);
    const second = await readAll(owner.reader, first.consultation);
    expect(second.fetched.senders.map(({ kind }) => kind).sort()).toEqual([
      'otherDevice',
      'reissued',
    ]);
    await owner.bodies.revoke('44021');
    expect(owner.bodies.linkOf('44021')).toBeNull();
    await expect(anew.session.look()).rejects.toMatchObject({ kind: 'gone' });
    await expect(aBodyOf(anew.link)).rejects.toMatchObject({ kind: 'gone' });
    expect((await owner.reader.follow(second.consultation)).bodies[0]).toMatchObject({
      link: 'revoked',
      reissued: 1,
      state: 'corrected',
    });
  });

  it('that was made anew takes along what had not arrived under the other', async () => {
    const { owner, consultation } = await anOwner(await database());
    const { session, browser } = await aBody(owner, '44021');
    await session.submit(await aResponse('44021'));
    browser.network.offline = true;
    await expect(session.submit(await aResponse('44021', { demand: 4 }))).rejects.toMatchObject({
      kind: 'offline',
    });
    await owner.bodies.reissue('44021');
    browser.network.offline = false;
    const anew = await aBody(owner, '44021', browser);
    expect(anew.session.tookAlong).toBe(true);
    expect(anew.session.present.pending).not.toBeNull();
    // The page is loaded anew, also without a network, before it went.
    browser.network.offline = true;
    await expect(anew.session.sendPending()).rejects.toMatchObject({ kind: 'offline' });
    browser.network.offline = false;
    browser.reload();
    const again = await aBody(owner, '44021', browser);
    expect(again.session.present).toMatchObject({ own: null, earlierLink: true });
    expect((await again.session.sendPending())?.seq).toBe(2);
    expect(again.session.present).toMatchObject({ pending: null, own: { byThisDevice: true } });
    const { fetched } = await readAll(owner.reader, consultation);
    expect(fetched).toMatchObject({ opened: 1, unopened: [] });
  });

  it('goes when the assessment or the consultation goes, and comes back with it', async () => {
    const { owner, browser, consultation } = await anOwner(await database());
    const { browser: theirs, session } = await aBody(owner, '44021');
    await session.keepDraft('draft');
    await session.submit(await aResponse('44021'));
    await readAll(owner.reader, consultation);
    const { id } = owner.kept;
    const putBack = await browser.keeper.removeOf({ consultation: consultation.id });
    expect([await browser.keeper.all(), await browser.keeper.opened(id)]).toEqual([[], []]);
    await putBack();
    expect(await browser.keeper.opened(id)).toHaveLength(1);
    const back = await theirs.keeper.removeOf({ draft: 'draft' });
    expect(await theirs.keeper.all()).toEqual([]);
    await back();
    const [kept] = await theirs.keeper.all();
    if (!kept) throw new Error();
    expect(kept.device?.privateKey.extractable).toBe(false);
    const again = await BodySession.resume(kept, theirs.options);
    expect((await again.look()).own?.byThisDevice).toBe(true);
  });
});

const aBodyOf = (link: Parameters<typeof BodySession.open>[0]) =>
  BodySession.open(link, new Browser().options);

/** Another text after every change at the host. */
async function readTag(room: string) {
  const { query } = await database();
  const { tag } = await query
    .selectFrom('rooms')
    .select('tag')
    .where('id', '=', room)
    .executeTakeFirstOrThrow();
  return tag;
}
