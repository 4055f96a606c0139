import { afterEach, describe, expect, it } from 'vitest';
import { randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { sealCard } from '@/lib/rooms/documents/sealed';
import { joinRoom } from '@/lib/rooms/membership/join';
import { Member, memberKeys } from '@/lib/rooms/roles/member';
import { openGuest } from '@/lib/rooms/roles/observer';
import { snapshotMembers } from '@/lib/rooms/team/snapshot';
import { lock } from '@/lib/sealed/crypto/lock';
import { deriveHpkeKeys } from '@/lib/sealed/crypto/seal';
import type { MemberLink } from '@/lib/sealed/links/link';
import { publicKeyRecord } from '@/lib/sealed/records/codec';
import { octets, versionHeaders } from '@/lib/server/rooms/respond';
import { startHost } from './host';
import {
  anotherDevice,
  type CoordinatorAtWork,
  closeBrowsers,
  coordinator,
  linkOf,
  member,
  NOW,
  openBrowser,
  read,
} from './people';

const { database } = startHost();
afterEach(closeBrowsers);

type Joined = Awaited<ReturnType<typeof member>>;

const personal = ({ membership }: Joined): MemberLink => {
  const link = read(membership.link);
  if (link.kind !== 'member') throw new Error(link.kind);
  return link;
};

/** Puts other content in a record, as a host can. */
async function tamper(room: string, name: string, change: Record<string, unknown>) {
  const { query } = await database();
  await query
    .updateTable('records')
    .set(change)
    .where('room', '=', room)
    .where('name', '=', name)
    .execute();
  await tell(room);
}

/** Lets devices look again, as a host that wants something to be seen does. */
async function tell(room: string) {
  const { query } = await database();
  const tag = crypto.randomUUID();
  await query.updateTable('rooms').set({ tag }).where('id', '=', room).execute();
}

async function stored(room: string, name: string) {
  const { query } = await database();
  return query
    .selectFrom('records')
    .selectAll()
    .where('room', '=', room)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
}

/** Lists somebody as a member with a card, as a host can. */
async function list(room: string, id: string, content: Uint8Array) {
  const { query } = await database();
  await query.insertInto('members').values({ room, id, joined_at: 1 }).execute();
  const name = `members/${id}/card`;
  const record = { room, name, member: id, seq: 1, size: content.length, updated_at: 1, content };
  await query
    .insertInto('records')
    .values({ ...record, write_id: crypto.randomUUID() })
    .execute();
  await tell(room);
}

/** The names of the records that a room has. */
async function names(room: string) {
  const { query } = await database();
  const rows = await query.selectFrom('records').select('name').where('room', '=', room).execute();
  return rows.map(({ name }) => name);
}

/** What a member with a program of their own writes. */
async function write(who: Joined, part: 'answers' | 'vote', document: unknown) {
  const link = personal(who);
  const { answersKey } = await memberKeys(link.secret, link.room);
  const { api } = await Member.of(link, who.browser.host);
  const name = `members/${link.member}/${part}`;
  const { seq = 0 } = await stored(link.room, name).catch(() => ({ seq: 0 }));
  const bytes = await lock(answersKey, { room: link.room, name, seq: seq + 1 }, document);
  expect(await api.write(name, seq, bytes, crypto.randomUUID())).toMatchObject({ kind: 'ok' });
}

const card = (clerk: Pick<CoordinatorAtWork, 'sync'>, role: string) =>
  clerk.sync.view().members.find((candidate) => candidate.role === role);

describe('a hostile member', () => {
  it('spoils only their own answers', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const other = await member(linkOf(clerk.sync, 'join'), 'other');
    await mayor.answer('demand-it', 2);
    await mayor.sync.refresh();
    for (const document of [
      'text',
      null,
      { answers: { 'demand-it': { nested: true } } },
      { ...mayor.sync.view(), finished: 'yes' },
      JSON.parse('{"__proto__":{"polluted":true}}'),
    ]) {
      await write(other, 'answers', document);
      await write(other, 'vote', document);
      await clerk.sync.refresh();
      expect(clerk.sync.view().state.status).toBe('synced');
      expect(card(clerk, 'other')).toMatchObject({
        answers: null,
        vote: null,
        unreadable: ['answers', 'vote'],
      });
      expect(card(clerk, 'mayor')?.answers?.answers).toEqual({ 'demand-it': 2 });
    }
    expect(({} as Record<string, unknown>).polluted).toBe(undefined);
  });

  it('gets no answer past the check', async () => {
    const clerk = await coordinator();
    const other = await member(linkOf(clerk.sync, 'join'), 'other');
    const document = {
      instrumentVersion: INSTRUMENT_VERSION,
      answers: {
        'demand-it': 99,
        'no-such-question': 1,
        'demand-volume': 3,
        'demand-steering': [1],
      },
      notes: { 'demand-it': 'x' },
      finished: true,
      accepted: [],
      updatedAt: '2026-11-22T09:00:00.000Z',
    };
    await write(other, 'answers', document);
    await clerk.sync.refresh();
    const { members } = clerk.sync.view();
    const desk = { coordinatorRole: null };
    const board = { assignments: {} };
    const voices = snapshotMembers(await clerk.saved(), {
      members,
      coordinatorRecord: desk,
      sharedRecord: board,
    });
    expect(voices).toMatchObject({
      members: [{ role: 'other', answers: { 'demand-volume': 3 } }],
      dropped: 3,
      leftOut: [],
    });
  });

  it('with a card that no key can be sealed to does not stop the others', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const join = read(linkOf(clerk.sync, 'join'));
    if (join.kind !== 'join') throw new Error(join.kind);
    const guest = await openGuest(join, mayor.browser.host);
    const { value: publicKey } = await guest.records.read(publicKeyRecord);
    const id = crypto.randomUUID();
    const place = { member: id, room: join.room, seq: 1 };
    const sealed = await sealCard(publicKey, place, join.boardKey, {
      role: 'it',
      publicKey: toBase64url(new Uint8Array(65)),
      answersKey: toBase64url(randomBytes(32)),
    });
    await guest.api.addMember(id, 'ab'.repeat(32), sealed);
    const rubbish = crypto.randomUUID();
    await guest.api.addMember(rubbish, 'cd'.repeat(32), randomBytes(300));
    await clerk.sync.refresh();
    await clerk.sync.act((room) => room.removeMember(rubbish));
    expect(clerk.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { epoch: 1 },
    });
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { epoch: 1 },
    });
  });
});

describe('a removed member and the host together', () => {
  /** A room that somebody was removed from who keeps what they had. */
  async function afterRemoval() {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const removed = personal(await member(linkOf(clerk.sync, 'join'), 'it'));
    const { room } = clerk.membership;
    const { content: card } = await stored(room, `members/${removed.member}/card`);
    const { content: publicKey } = await stored(room, 'keys');
    const own = await deriveHpkeKeys(randomBytes(32));
    const forge = (id: string) =>
      sealCard(new Uint8Array(publicKey), { member: id, room, seq: 1 }, removed.boardKey, {
        role: 'alderman',
        publicKey: toBase64url(own.publicKey),
        answersKey: toBase64url(randomBytes(32)),
      });
    await clerk.sync.refresh();
    const remove = () => clerk.sync.act((work) => work.removeMember(removed.member));
    return { clerk, mayor, removed, room, card, forge, remove };
  }

  const uncounted = (id: string) => ({ id, role: null, answers: null, unreadable: ['card'] });

  it('cannot pass off a new member with a card under an earlier key', async () => {
    const { clerk, mayor, room, forge, remove } = await afterRemoval();
    await remove();
    const id = crypto.randomUUID();
    await list(room, id, await forge(id));
    // Not the first time, nor once they have been seen, nor with the next key.
    for (const epoch of [1, 1, 2]) {
      if (epoch === 2) {
        const join = clerk.sync.view().coordinatorRecord?.links.find(({ kind }) => kind === 'join');
        await clerk.sync.act((work) => work.replaceLink(join?.id ?? ''));
      }
      await clerk.sync.refresh();
      const { members, coordinatorRecord: desk, sharedRecord: board } = clerk.sync.view();
      expect(board).toMatchObject({ epoch });
      expect(members.find((one) => one.id === id)).toMatchObject(uncounted(id));
      expect(desk?.roster).not.toHaveProperty(id);
      expect(await names(room)).not.toContain(`members/${id}/envelope`);
      await mayor.sync.refresh();
      expect(mayor.sync.view()).toMatchObject({
        state: { status: 'synced' },
        sharedRecord: { epoch },
      });
    }
  });

  it('cannot do so either by holding up the handing out of a new key', async () => {
    const { clerk, room, forge, remove } = await afterRemoval();
    clerk.network.instead = (method, path) =>
      method === 'PUT' && path.endsWith('/board') ? new Response(null, { status: 503 }) : undefined;
    await expect(remove()).rejects.toMatchObject({ kind: 'unavailable' });
    const id = crypto.randomUUID();
    await list(room, id, await forge(id));
    await clerk.sync.refresh();
    clerk.network.instead = undefined;
    await clerk.sync.refresh();
    await clerk.sync.refresh();
    expect(clerk.sync.view()).toMatchObject({
      coordinatorRecord: { rotating: false },
      sharedRecord: { epoch: 1 },
    });
    expect(card(clerk, 'alderman')).toBe(undefined);
    expect(await names(room)).not.toContain(`members/${id}/envelope`);
  });

  it('cannot undo the removal', async () => {
    const { clerk, room, removed, card: own, remove } = await afterRemoval();
    const id = removed.member;
    await remove();
    await list(room, id, own);
    const another = await anotherDevice(clerk.membership.link);
    for (const { sync } of [clerk, another, clerk]) {
      await sync.refresh();
      expect(sync.view()).toMatchObject({
        members: expect.arrayContaining([expect.objectContaining(uncounted(id))]),
        coordinatorRecord: { roster: { [id]: { left: expect.any(String) } } },
      });
      expect(await names(room)).not.toContain(`members/${id}/envelope`);
    }
  });

  it('cannot put a card in the place of that of a present member', async () => {
    const { clerk, mayor, room, forge, remove } = await afterRemoval();
    await mayor.answer('demand-it', 2);
    await mayor.sync.refresh();
    await clerk.sync.refresh();
    await remove();
    const { member: id } = personal(mayor);
    const name = `members/${id}/card`;
    const { content: own } = await stored(room, name);
    await tamper(room, name, { content: await forge(id) });
    const another = await anotherDevice(clerk.membership.link);
    await another.sync.refresh();
    expect(another.sync.view().members).toEqual([expect.objectContaining(uncounted(id))]);
    // Its own card counts again, and its answers with it.
    await tamper(room, name, { content: own });
    const third = await anotherDevice(clerk.membership.link);
    await third.sync.refresh();
    expect(card(third, 'mayor')?.answers?.answers).toEqual({ 'demand-it': 2 });
  });

  it('cannot keep somebody on whom the host does not remove', async () => {
    const { clerk, room, removed, remove } = await afterRemoval();
    clerk.network.instead = (method) =>
      method === 'DELETE' ? new Response(null, { status: 204 }) : undefined;
    await remove();
    await clerk.sync.refresh();
    expect(clerk.sync.view().members).toContainEqual(
      expect.objectContaining(uncounted(removed.member)),
    );
    expect(await names(room)).not.toContain(`members/${removed.member}/envelope`);
  });

  it('cannot put a board or results under an earlier key in the place of the present ones', async () => {
    const { clerk, room, removed, remove } = await afterRemoval();
    await clerk.sync.act((work) => work.publish({ score: 61 }));
    await remove();
    const { sharedRecord: board } = clerk.sync.view();
    for (const [name, document] of [
      ['board', { ...board, phase: 'closed' }],
      ['results', { instrumentVersion: '1.0.0', publishedAt: NOW, document: { score: 0 } }],
    ] as const) {
      const { seq, content } = await stored(room, name);
      const forged = await lock(removed.boardKey, { room, name, seq: seq + 1 }, document);
      await tamper(room, name, { seq: seq + 1, content: forged });
      await clerk.sync.refresh();
      expect(clerk.sync.view()).toMatchObject({
        state: { status: 'refused', reason: 'tampered' },
        sharedRecord: { phase: 'answering' },
        results: { document: { score: 61 } },
      });
      await tamper(room, name, { seq, content });
      await clerk.sync.refresh();
    }
  });

  it('do not stand in the way of somebody who joined just before', async () => {
    const { clerk, remove } = await afterRemoval();
    const late = await member(linkOf(clerk.sync, 'join'), 'socialServiceChair');
    await remove();
    await late.sync.refresh();
    expect(late.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { epoch: 1 },
    });
    expect(card(clerk, 'socialServiceChair')).toMatchObject({ unreadable: [] });
  });
});

describe('a hostile host', () => {
  it('is found out when it shows an older version', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const { room } = clerk.membership;
    const { seq, content } = await stored(room, 'board');
    await clerk.sync.act((work) =>
      work.changeSharedRecord((board) => ({ ...board, phase: 'opened' })),
    );
    await mayor.sync.refresh();
    await tamper(room, 'board', { seq, content });
    const refused = {
      state: { status: 'refused', reason: 'rollback' },
      sharedRecord: { phase: 'opened' },
    };
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject(refused);
    // Presented as new, it does not open.
    await tamper(room, 'board', { seq: seq + 5 });
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({ state: { status: 'refused', reason: 'tampered' } });
    // The memory outlives the page.
    await tamper(room, 'board', { seq });
    mayor.sync.stop();
    mayor.sync.start();
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject(refused);
  });

  it('is found out when it lists a newer version and gives an older one', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const { seq, content } = await stored(clerk.membership.room, 'board');
    for (const phase of ['opened', 'closed'] as const) {
      await clerk.sync.act((work) => work.changeSharedRecord((board) => ({ ...board, phase })));
      if (phase === 'opened') await mayor.sync.refresh();
    }
    mayor.network.instead = (_, path) =>
      path.endsWith('/board') ? octets(content, versionHeaders(seq)) : undefined;
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'refused', reason: 'rollback' },
      sharedRecord: { phase: 'opened' },
    });
  });

  it('that swaps or changes records is found out, and own answers still go out', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const { room } = clerk.membership;
    await clerk.sync.act((work) => work.publish({ score: 61 }));
    const { content } = await stored(room, 'results');
    const { seq } = await stored(room, 'board');
    await tamper(room, 'board', { content, seq: seq + 1 });
    await mayor.answer('demand-it', 2);
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'refused', reason: 'tampered' },
      unsent: false,
      sharedRecord: { phase: 'answering' },
    });
    await clerk.sync.refresh();
    expect(clerk.sync.view()).toMatchObject({ state: { status: 'refused', reason: 'tampered' } });
    expect(card(clerk, 'mayor')?.answers?.answers).toEqual({ 'demand-it': 2 });
  });

  it('cannot pass off answers or a card of its own making', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await mayor.sync.refresh();
    const { room } = clerk.membership;
    const { member: id } = personal(mayor);
    const { content: publicKey } = await stored(room, 'keys');
    const own = await deriveHpkeKeys(randomBytes(32));
    const forged = await sealCard(
      new Uint8Array(publicKey),
      { member: id, room, seq: 2 },
      randomBytes(32),
      {
        role: 'alderman',
        publicKey: toBase64url(own.publicKey),
        answersKey: toBase64url(randomBytes(32)),
      },
    );
    await tamper(room, `members/${id}/card`, { content: forged, seq: 2 });
    await tamper(room, `members/${id}/answers`, { content: randomBytes(1053), seq: 9 });
    await clerk.sync.refresh();
    expect(clerk.sync.view()).toMatchObject({
      state: { status: 'synced' },
      members: [{ id, role: null, answers: null, unreadable: ['card'] }],
    });
  });

  it('cannot put its own key in the place of the coordinator’s', async () => {
    const clerk = await coordinator();
    const { room } = clerk.membership;
    const own = await deriveHpkeKeys(randomBytes(32));
    await tamper(room, 'keys', { content: own.publicKey });
    const browser = await openBrowser();
    const link = read(linkOf(clerk.sync, 'join'));
    if (link.kind !== 'join') throw new Error(link.kind);
    const joining = joinRoom(link, { ...browser.host, locale: 'nl', role: 'mayor', name: 'An' });
    await expect(joining).rejects.toMatchObject({ kind: 'impostor' });
    expect(browser.network.take()).toEqual(['GET /*/records/keys']);
    const linking = clerk.sync.act((work) => work.addLink('observer'));
    await expect(linking).rejects.toMatchObject({ kind: 'impostor' });
  });

  it('restored from a backup loses nothing that a device still has', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const { room } = clerk.membership;
    await clerk.answer('demand-it', 1);
    await clerk.sync.refresh();
    await mayor.answer('demand-it', 1);
    await mayor.sync.refresh();
    const own = `members/${personal(mayor).member}/answers`;
    const [desk, answers] = [await stored(room, 'desk'), await stored(room, own)];
    await mayor.answer('demand-volume', 4);
    await mayor.sync.refresh();
    await clerk.answer('demand-volume', 3);
    await clerk.sync.refresh();
    await tamper(room, 'desk', { seq: desk.seq, content: desk.content });
    await tamper(room, own, { seq: answers.seq, content: answers.content });
    for (const { sync, ...who } of [mayor, clerk]) {
      await sync.refresh();
      expect(sync.view().state).toEqual({ status: 'refused', reason: 'rollback' });
      await sync.acceptOlder();
      expect(sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
      expect(Object.keys(await who.answers())).toEqual(['demand-it', 'demand-volume']);
    }
    const copy = await anotherDevice(clerk.membership.link);
    expect(await copy.answers()).toEqual({ 'demand-it': 1, 'demand-volume': 3 });
    await clerk.sync.refresh();
    expect(card(clerk, 'mayor')).toMatchObject({
      unreadable: [],
      answers: { answers: { 'demand-volume': 4 } },
    });
  });
});
