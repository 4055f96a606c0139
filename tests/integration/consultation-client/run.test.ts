import { expect, it } from 'vitest';
import { openOnline } from '@/lib/collecting/online/open-online';
import { OwnerSession } from '@/lib/collecting/online/owner';
import { publicationOf, publicationsOf } from '@/lib/collecting/online/publications';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import type { FetchProgress } from '@/lib/collecting/online/reader';
import { isAsSealed } from '@/lib/collecting/online/sealed-text';
import {
  type Consultation,
  type KeptPublication,
  ofPresentVersion,
} from '@/lib/consultation/record';
import { factsOf } from '@/lib/formats/consultation/order';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { keepOwn } from '@/lib/session/online/differs';
import { publishOnline } from '@/lib/session/online/publish';
import { takenUp, viewOf } from '@/lib/session/online/reader-session';
import { publicationOf as gated } from '@/tests/support/consultation/published';
import { startHost } from '../rooms-client/host';
import {
  aBody,
  aConsultation,
  anAnalyst,
  anOwner,
  aResponse,
  Browser,
  inDays,
  linkIn,
  OPEN,
  readAll,
  requirement,
} from './people';

const { database } = startHost();

it('goes from opening to reading', async () => {
  const { owner, consultation } = await anOwner(await database());
  const gent = await aBody(owner, '44021');
  expect(gent.session.present.board.proposal.title).toBe(consultation.proposal.title);
  expect(JSON.stringify(gent.session.present.board)).not.toContain(requirement);
  expect(gent.session.present.issuer).toBe('Vlaamse overheid');
  await gent.session.begin('nl');
  const sent = await gent.session.submit(await aResponse('44021'));
  expect(sent).toMatchObject({ seq: 1, byThisDevice: true });
  const analyst = await anAnalyst(owner);
  for (const reader of [owner.reader, analyst.session.reader]) {
    const { fetched, consultation: read } = await readAll(reader, consultation);
    expect(fetched).toMatchObject({ there: 1, opened: 1, unopened: [], without: [], senders: [] });
    expect(read.responses).toMatchObject([{ body: '44021', proposalVersion: '1' }]);
    const again = await reader.fetchNew(read);
    expect(again).toMatchObject({ there: 1, opened: 1, outcomes: [], without: [] });
  }
});

it('tells how far it is while it opens, and while it reads what it opened', async () => {
  const { owner, consultation } = await anOwner(await database());
  for (const body of ['44021', '11002']) {
    await (await aBody(owner, body)).session.submit(await aResponse(body));
  }
  const told: FetchProgress[] = [];
  await owner.reader.fetchNew(consultation, { onProgress: (progress) => told.push(progress) });
  const [first, second] = [1, 2].map((done) => ({ done, total: 2 }));
  expect(told).toEqual([
    { part: 'opening', ...first },
    { part: 'opening', ...second },
    { part: 'reading', ...first },
    { part: 'reading', ...second },
  ]);
});

it('tells where everybody stands, in sums of all who are asked', async () => {
  const { owner, consultation } = await anOwner(await database());
  const [gent, antwerpen, leuven] = await Promise.all(
    ['44021', '11002', '24062'].map((body) => aBody(owner, body)),
  );
  if (!gent || !antwerpen || !leuven) throw new Error();
  let present = consultation;
  const states = async () => {
    present = (await readAll(owner.reader, present)).consultation;
    const { bodies, counts, asked, administrative, decided } = await owner.reader.follow(present);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(asked);
    return [bodies.map(({ state }) => state).join(' '), administrative, decided];
  };
  expect(await states()).toEqual(['notYet notYet notYet', 0, 0]);
  await gent.session.begin('nl');
  expect(await states()).toEqual(['began notYet notYet', 0, 0]);
  await gent.session.submit(await aResponse('44021'));
  await antwerpen.session.decline('Geen kermissen.');
  expect(await states()).toEqual(['submitted declined notYet', 1, 0]);
  await gent.session.submit(await aResponse('44021', { demand: 4 }));
  expect(await states()).toEqual(['corrected declined notYet', 1, 0]);
  expect(present.responses).toHaveLength(1);
  const decision = { by: 'Gemeenteraad', on: '2026-11-30', reference: 'GR/12' };
  await gent.session.confirmDecision(decision);
  expect(await states()).toEqual(['corrected declined notYet', 0, 1]);
  expect(present.responses).toMatchObject([{ state: 'decided', decision }]);
  await gent.session.withdraw();
  expect(await states()).toEqual(['withdrawn declined notYet', 0, 0]);
  expect(present.responses).toEqual([]);
  const letter = {
    body: '24062',
    kind: 'otherwise' as const,
    sharing: 'region' as const,
    hash: 'a'.repeat(64),
    madeOn: '2026-11-29',
    receivedOn: '2026-11-30',
  };
  present = { ...present, responses: [letter] };
  expect(await states()).toEqual(['withdrawn declined otherwise', 0, 0]);
  const { bodies } = await owner.reader.follow(present);
  expect(bodies[1]).toMatchObject({ reason: 'Geen kermissen.' });
  // Another device of the same owner finds the letter too.
  await owner.proposal.save(present, await owner.reader.onlineBodies(present.responses));
  const [{ fragment } = { fragment: '' }] = owner.keys.readers;
  const other = await OwnerSession.open(linkIn(fragment, 'owner'), new Browser().options);
  expect(other.dossier.consultation.responses).toEqual([letter]);
});

it('lays a material change before everybody, and never mixes versions', async () => {
  const { owner, consultation } = await anOwner(await database());
  const gent = await aBody(owner, '44021');
  await gent.session.submit(await aResponse('44021'));
  const first = await readAll(owner.reader, consultation);
  const online = await owner.reader.onlineBodies(first.consultation.responses);
  expect([...online]).toEqual(['44021']);
  const reworded = {
    ...first.consultation,
    proposal: { ...consultation.proposal, title: `${consultation.proposal.title} (bis)` },
  };
  await expect(owner.proposal.save(reworded, online)).rejects.toMatchObject({ kind: 'invalid' });
  const edited = await owner.proposal.save(reworded, online, {
    kind: 'editorial',
    change: 'Titel',
  });
  expect(edited.proposal.version).toBe('1');
  expect((await gent.session.look()).toConfirm).toBe(false);
  const changed = { ...edited, proposal: { ...edited.proposal, change: 'Ook avondmarkten.' } };
  const change = { kind: 'material' as const, version: '2', change: 'Avondmarkten erbij' };
  const second = await owner.proposal.save(changed, online, change);
  expect((await owner.reader.follow(second)).toConfirm).toBe(1);
  expect(ofPresentVersion(first.consultation.responses, second)).toEqual([]);
  const view = await gent.session.look();
  expect(view).toMatchObject({ toConfirm: true, own: { submission: { version: '1' } } });
  expect(view.board.versions.map(({ version }) => version)).toEqual(['1', '2']);
  expect(owner.log.map(({ what }) => what).slice(0, 2)).toEqual(['newVersion', 'edited']);
  expect(owner.dossier.consultation.responses).toEqual([]);
  const { title = '' } = second.proposal;
  await gent.session.submit(await aResponse('44021', { version: '2', title }));
  expect(gent.session.present.toConfirm).toBe(false);
  const { consultation: read } = await readAll(owner.reader, second);
  expect(read.responses).toMatchObject([{ proposalVersion: '2' }]);
  expect(ofPresentVersion(read.responses, second)).toEqual(read.responses);
});

it('holds back a response that came by the link of another body', async () => {
  const { owner, consultation } = await anOwner(await database());
  const gent = await aBody(owner, '44021');
  await gent.session.submit(await aResponse('11002'));
  const { fetched, consultation: read } = await readAll(owner.reader, consultation);
  expect(fetched.outcomes).toMatchObject([
    { kind: 'held', reason: 'otherBody', name: 'Gent', value: 'Antwerpen' },
  ]);
  expect(read.responses).toEqual([]);
  expect((await owner.reader.fetchNew(consultation)).outcomes).toHaveLength(1);
});

it('sends nothing before a second key was tried', async () => {
  const { owner, browser } = await anOwner(await database(), { invited: false });
  const other = new Browser();
  const opened = await anOwner(await database(), { invited: false });
  expect(await owner.keys.tryFile(opened.owner.keys.file(browser.now()))).toBe(false);
  expect(await owner.keys.tryFile('{}')).toBe(false);
  const fragment = await owner.keys.add('owner', 'Bea');
  const second = await OwnerSession.open(linkIn(fragment, 'owner'), other.options);
  await second.bodies.invite(['44021']);
  await owner.look();
  expect(owner.bodies.linkOf('44021')).toBe(second.bodies.linkOf('44021'));
  expect(owner.bodies.linkOf('11002')).toBeNull();
});

it('publishes under the next number, and each body finds its own place', async () => {
  const { owner, consultation, browser } = await anOwner(await database());
  const [gent, leuven] = await Promise.all(['44021', '24062'].map((body) => aBody(owner, body)));
  await gent?.session.submit(await aResponse('44021'));
  const { consultation: read } = await readAll(owner.reader, consultation);
  const page = makePublishedPage(read, gated(read), {
    seal: owner.publishing.sealedExpectations,
    counted: await owner.reader.counted(read.responses),
  });
  await expect(owner.publishing.publish(page, 'geen sleutel')).rejects.toMatchObject({
    kind: 'creationKey',
  });
  browser.network.losing = 1;
  await owner.publishing.publish(page);
  await expect(owner.publishing.publish(page)).rejects.toMatchObject({ kind: 'taken' });
  const { fetch } = new Browser().network;
  const room = owner.kept.room;
  expect(await publicationsOf(room, { fetch })).toMatchObject({
    value: { issuer: 'Vlaamse overheid', publications: [{ number: 1 }] },
  });
  const published = await publicationOf(room, 1, { fetch });
  if (published.kind !== 'ok') throw new Error(published.kind);
  expect(published.value).toEqual(page);
  expect(await publicationOf(room, 2, { fetch })).toEqual({ kind: 'gone' });
  expect(await gent?.session.placeIn(published.value)).toBe('counted');
  expect(await leuven?.session.placeIn(published.value)).toBe('unknown');
  const seal = gent?.session.present.board.expectations;
  const revealed = published.value.expectations;
  if (!revealed || !seal) throw new Error();
  expect(await isAsSealed(revealed, seal)).toBe(true);
  const other = { ...revealed, text: revealed.text.replace('3', '2') };
  expect(await isAsSealed(other, seal)).toBe(false);
  // Another answer after publication is not what was counted.
  await gent?.session.submit(await aResponse('44021', { demand: 4 }));
  expect(await gent?.session.placeIn(published.value)).toBe('notCounted');
});

it('leaves what was published when the rest is deleted, unless it is withdrawn', async () => {
  const { fetch } = new Browser().network;
  for (const withdraw of [false, true]) {
    const { owner, consultation } = await anOwner(await database());
    const gent = await aBody(owner, '44021');
    await gent.session.submit(await aResponse('44021'));
    const { consultation: read } = await readAll(owner.reader, consultation);
    await owner.publishing.publish(makePublishedPage(read, gated(read)));
    const until = Date.parse(await owner.closing.keepFor(10));
    expect(Math.abs(until - Date.parse(inDays(10)))).toBeLessThan(60_000);
    expect(Date.parse(owner.access.status?.expiresAt ?? '')).toBe(until);
    const [last] = owner.log;
    expect(last).toMatchObject({ what: 'kept', detail: new Date(until).toISOString() });
    const { room } = owner.kept;
    await owner.delete({ withdraw });
    await expect(gent.session.look()).rejects.toMatchObject({ kind: 'gone' });
    const { kind } = await publicationOf(room, 1, { fetch });
    expect(kind).toBe(withdraw ? 'gone' : 'ok');
  }
});

it('opens all or nothing', async () => {
  const browser = new Browser();
  const db = await database();
  const before = (await db.query.selectFrom('rooms').select('id').execute()).length;
  const failing = new Browser();
  failing.network.instead = (method, path) =>
    method === 'PUT' && path.endsWith('/desk') ? new Response('', { status: 502 }) : undefined;
  const { key } = await issueKey(db, 'Provincie', Date.now());
  const options = { keepKey: false, closing: OPEN, zone: 'Europe/Brussels', days: 30, name: 'An' };
  await expect(
    openOnline(aConsultation(), { ...options, ...failing.options, creationKey: key }),
  ).rejects.toMatchObject({ kind: 'unavailable' });
  await expect(
    openOnline(aConsultation(), { ...options, ...browser.options, creationKey: 'verzonnen' }),
  ).rejects.toMatchObject({ kind: 'creationKey' });
  expect(await db.query.selectFrom('rooms').select('id').execute()).toHaveLength(before);
  expect(await failing.keeper.all()).toEqual([]);
});

it('says of two owners who changed something: here, at the host, or both', async () => {
  const { owner, browser, consultation } = await anOwner(await database());
  const fragment = await owner.keys.add('owner', 'Bert');
  const other = await OwnerSession.open(linkIn(fragment, 'owner'), new Browser().options);
  const differs = async (session: OwnerSession, own: Consultation) =>
    (await viewOf(session, own)).differs;
  const none = { here: false, there: false };
  expect(await differs(owner, consultation)).toEqual(none);
  expect(await differs(other, consultation)).toEqual(none);

  const theirs = { ...consultation, themes: { a: 'Geld' } };
  expect(await differs(other, theirs)).toEqual({ here: true, there: false });
  await other.proposal.save(theirs, new Set());
  expect(await differs(other, theirs)).toEqual(none);

  // Not what this owner changed, also after the page was loaded anew.
  const kept = (await browser.keeper.get(owner.kept.id)) ?? owner.kept;
  const again = await OwnerSession.resume(kept, browser.options);
  expect(await differs(again, consultation)).toEqual({ here: false, there: true });
  const mine = { ...consultation, themes: { b: 'Mensen' } };
  expect(await differs(again, mine)).toEqual({ here: true, there: true });
  await keepOwn(again);
  expect(await differs(again, mine)).toEqual({ here: true, there: false });
  await again.proposal.save(mine, new Set());
  expect(await differs(again, mine)).toEqual(none);
});

it('publishes nothing that was not tested beside what another owner published', async () => {
  const { owner, consultation } = await anOwner(await database());
  const fragment = await owner.keys.add('owner', 'Bert');
  const other = await OwnerSession.open(linkIn(fragment, 'owner'), new Browser().options);
  for (const session of [owner, other]) await viewOf(session, consultation);
  const with1 = (on: string): [Consultation, KeptPublication] => {
    const { publication, ledger } = gated(consultation);
    const kept = { publication: { ...publication, on }, ledger, facts: factsOf(consultation) };
    return [{ ...consultation, publications: [kept] }, kept];
  };
  const theirs = with1('2026-11-20');
  await publishOnline(owner, ...theirs);
  // Their publication, with its ledger, is there for the other owner before anybody reads it.
  expect(owner.dossier.consultation.publications).toEqual(theirs[0].publications);

  await other.look();
  const mine = with1('2026-11-21');
  await viewOf(other, mine[0]);
  await expect(publishOnline(other, ...mine)).rejects.toMatchObject({ kind: 'stale' });
  // Nor after going on with what is here.
  await keepOwn(other);
  await expect(publishOnline(other, ...mine)).rejects.toMatchObject({ kind: 'stale' });
  expect(takenUp(other)(mine[0]).publications).toEqual(theirs[0].publications);
});

it('publishes nothing while those who are asked see another proposal', async () => {
  const { owner, consultation } = await anOwner(await database());
  await viewOf(owner, consultation);
  const { publication, ledger } = gated(consultation);
  const kept = { publication, ledger, facts: factsOf(consultation) };
  const proposal = { ...consultation.proposal, description: 'Anders dan gevraagd' };
  const changed = { ...consultation, proposal, publications: [kept] };
  await expect(publishOnline(owner, changed, kept)).rejects.toMatchObject({ kind: 'invalid' });
});

it('shows an answer that was taken out as such: it is in no figure', async () => {
  const { owner, consultation } = await anOwner(await database());
  const { session } = await aBody(owner, '44021');
  await session.submit(await aResponse('44021'));
  const read = await readAll(owner.reader, consultation);
  const stateIn = async (present: Consultation) =>
    (await owner.reader.follow(present)).bodies.find(({ body }) => body === '44021')?.state;
  expect(await stateIn(read.consultation)).toBe('submitted');
  expect(await stateIn({ ...read.consultation, responses: [] })).toBe('aside');
});

it('calls no answer late that the host took, whatever the terms said before', async () => {
  const terms = { answerBy: '2020-01-01' };
  const { owner, consultation } = await anOwner(await database(), {
    consultation: aConsultation({ terms }),
  });
  const { session } = await aBody(owner, '44021');
  await session.submit(await aResponse('44021'));
  const { fetched } = await readAll(owner.reader, consultation);
  expect(fetched.outcomes).toMatchObject([{ kind: 'taken', notes: [] }]);
});

it('has the last day to answer in the terms, for everybody, whenever the closing is set', async () => {
  const closing = { closesAt: '2027-06-30T22:30:00.000Z', decidesAt: null, graceMinutes: 0 };
  const { owner, consultation } = await anOwner(await database(), { closing });
  const told = () => [owner.board.terms.answerBy, owner.dossier.consultation.terms.answerBy];
  // On the clocks of Brussels it is the next day already.
  expect([consultation.terms.answerBy, ...told()]).toEqual(Array(3).fill('2027-07-01'));
  await owner.closing.extend({ ...closing, closesAt: '2027-08-31T15:00:00.000Z' });
  expect(told()).toEqual(['2027-08-31', '2027-08-31']);
  const { session } = await aBody(owner, '44021');
  expect(session.present.board.terms.answerBy).toBe('2027-08-31');
});
