import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '@/lib/bytes/bytes';
import type { Draft } from '@/lib/draft/draft';
import { withChangesSeen, withName } from '@/lib/draft/updates';
import { questions } from '@/lib/instrument/questions';
import { roomTexts } from '@/lib/instrument/texts/room';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { askedAgain } from '@/lib/rooms/documents/asked-again';
import { readPublished } from '@/lib/rooms/documents/published-result';
import { answersName } from '@/lib/rooms/documents/record-names';
import { memberKeys } from '@/lib/rooms/roles/member';
import type { RoomSync } from '@/lib/rooms/sync/sync';
import { askAgain } from '@/lib/rooms/team/ask-again';
import { snapshotMembers } from '@/lib/rooms/team/snapshot';
import { lock, unlock } from '@/lib/sealed/crypto/lock';
import { keyIn } from '@/lib/sealed/records/codec';
import { coordinatorKeys } from '@/lib/sealed/records/coordinator-keys';
import { restore } from '@/lib/server/store/backup/restore';
import { heldUpText } from '@/lib/session/room/room-problem';
import { startHost } from './host';
import {
  anotherDevice,
  closeBrowsers,
  coordinator,
  type Kept,
  linkOf,
  member,
  read,
  updated,
} from './people';
import ofBefore from './room-of-version-1.json';

const { database } = startHost();
afterEach(closeBrowsers);

/** What the people of the room of the release before had on their devices. */
const devices = ofBefore.devices as unknown as Record<'coordinator' | 'mayor' | 'it', Kept>;
const links = Object.fromEntries(
  Object.entries(devices).map(([who, { membership }]) => [who, membership.link]),
) as Record<keyof typeof devices, string>;

/** Compares questions by their order in the instrument. */
const inOrder = (a: string, b: string) => ids.indexOf(a) - ids.indexOf(b);
const ids = questions.map(({ id }) => id);

/** Puts the room of the release before into the store, and takes out what is there. */
async function restoreEarlier() {
  const store = await database();
  for (const table of ['records', 'links', 'members', 'rooms'] as const) {
    await store.query.deleteFrom(table).execute();
  }
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-versions-'));
  const file = join(folder, 'backup');
  writeFileSync(file, `${ofBefore.backup.join('\n')}\n`);
  expect(await restore(store, file)).toBe(1);
  rmSync(folder, { recursive: true });
}

/** The version of a record that the host has. */
async function seqOf(room: string, name: string): Promise<number> {
  const { query } = await database();
  const row = await query
    .selectFrom('records')
    .select('seq')
    .where('room', '=', room)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.seq;
}

type Content = Record<string, unknown>;

/** Writes the next version of a record, as a page of another release does. */
async function writtenElsewhere(
  { room, name, key }: { room: string; name: string; key: Bytes },
  change: (present: Content) => Content,
) {
  const { query } = await database();
  const of = query.selectFrom('records').where('room', '=', room).where('name', '=', name);
  const { seq, content } = await of.selectAll().executeTakeFirstOrThrow();
  const present = (await unlock(key, { room, name, seq }, new Uint8Array(content))) as Content;
  const next = await lock(key, { room, name, seq: seq + 1 }, change(present));
  await query
    .updateTable('records')
    .set({ seq: seq + 1, content: next, size: next.length, write_id: crypto.randomUUID() })
    .where('room', '=', room)
    .where('name', '=', name)
    .execute();
  return present;
}

/** The record with a member's answers, by their link. */
async function answersRecord(fragment: string) {
  const link = read(fragment);
  if (link.kind !== 'member') throw new Error(link.kind);
  const { answersKey } = await memberKeys(link.secret, link.room);
  return { room: link.room, name: answersName(link.member), key: answersKey };
}

/** The record of what coordinators share, by their link; the board with the key in use. */
async function coordinatorsRecord(fragment: string, sync: RoomSync, name: 'desk' | 'board') {
  const link = read(fragment);
  if (link.kind !== 'coordinator') throw new Error(link.kind);
  const { deskKey } = await coordinatorKeys(link);
  const boardKey = sync.view().coordinatorRecord?.boardKeys.at(-1) ?? '';
  return { room: link.room, name, key: name === 'desk' ? deskKey : keyIn(boardKey) };
}

const memberOf = (sync: RoomSync, role: string) => {
  const found = sync.view().members.find((one) => one.role === role);
  if (!found) throw new Error(`no ${role}`);
  return found;
};

/** What the coordinator would open the results with. */
async function voices({ sync, saved }: { sync: RoomSync; saved: () => Promise<Draft> }) {
  const { members, coordinatorRecord, sharedRecord } = sync.view();
  if (!coordinatorRecord || !sharedRecord) throw new Error('nothing seen');
  return snapshotMembers(await saved(), { members, coordinatorRecord, sharedRecord });
}

const asked = (sync: RoomSync) =>
  Object.fromEntries(
    (askAgain(sync.view().members)?.members ?? []).map(({ id, questions }) => [
      sync.view().members.find((one) => one.id === id)?.name,
      questions,
    ]),
  );

describe('a room of the release before', () => {
  beforeEach(restoreEarlier);

  it('opens on the coordinator’s device, and tells whom to ask again about what', async () => {
    const clerk = await updated(devices.coordinator);
    expect(clerk.sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
    expect(memberOf(clerk.sync, 'mayor')).toMatchObject({
      name: 'An',
      unreadable: [],
      answers: {
        writtenIn: '1.0.0',
        answers: { 'demand-steering': 3, 'demand-strategy': 4, 'construct-considered': 'concrete' },
        notes: { 'demand-it': 'Vraag het aan Els' },
        unsure: ['demand-steering'],
      },
    });
    expect(memberOf(clerk.sync, 'it').answers?.answers).toEqual({
      'demand-steering': 1,
      'demand-strategy': 'unknown',
      'demand-cases': 0,
      'demand-funding-promised': 2,
    });
    expect(asked(clerk.sync)).toEqual({
      An: ['demand-start-advance', 'demand-it', 'supply-specialism-who'].toSorted(inOrder),
      Els: ['demand-start-advance', 'demand-it'].toSorted(inOrder),
    });
    // Nobody is left out.
    const { members, leftOut, dropped } = await voices(clerk);
    expect(members.map(({ role }) => role).sort()).toEqual(['generalDirector', 'it', 'mayor']);
    expect([leftOut, dropped]).toEqual([[], 0]);
    // What Els agreed to answer for the team is called otherwise now.
    expect(members.find(({ role }) => role === 'it')?.openly).toEqual([
      'demand-it',
      'demand-funding-promised',
    ]);
  });

  it('keeps its consensus where the question means the same, and tells of the other', async () => {
    const clerk = await updated(devices.coordinator);
    const { request, changes } = await clerk.saved();
    expect(request.consensus).toMatchObject({ 'demand-steering': { value: 2 } });
    expect(request.consensus).not.toHaveProperty('demand-it');
    expect(askedAgain(changes, 'consensus')).toEqual(['demand-it']);
  });

  it('brings the opened result to the present questions in the coordinator’s assessment', async () => {
    const clerk = await updated(devices.coordinator);
    const { respondents = [], confidential } = (await clerk.saved()).request;
    expect(respondents).toHaveLength(3);
    expect(respondents.map(({ answers }) => answers['demand-steering']).sort()).toEqual([1, 2, 3]);
    for (const { answers } of respondents) expect(answers).not.toHaveProperty('demand-it');
    expect(confidential?.assigned).toEqual(['demand-funding-promised']);
    // What was published has to be made anew: the figures are of the earlier questions.
    const { results } = clerk.sync.view();
    expect(results?.instrumentVersion).toBe('1.0.0');
    expect(readPublished(results?.document)).toBe(null);
  });

  it('is written in the present version at once, so that an older page leaves it alone', async () => {
    const clerk = await updated(devices.coordinator);
    expect(clerk.sync.view().sharedRecord).toMatchObject({
      instrumentVersion: INSTRUMENT_VERSION,
      meeting: { question: 'demand-steering', phase: 'show' },
    });
    const desk = await coordinatorsRecord(links.coordinator, clerk.sync, 'desk');
    // Read once more, nothing is left to be written.
    const seq = await seqOf(desk.room, 'desk');
    await clerk.sync.refresh();
    expect(await seqOf(desk.room, 'desk')).toBe(seq);
    const { draft } = (await writtenElsewhere(desk, (present) => present)) as { draft: Content };
    expect(draft.instrumentVersion).toBe(INSTRUMENT_VERSION);
  });

  it('tells each coordinator what changed, also after another has seen it', async () => {
    const clerk = await updated(devices.coordinator);
    expect((await clerk.saved()).changes).not.toEqual([]);
    await clerk.store.update(
      clerk.membership.draftId ?? '',
      (await clerk.saved()).revision,
      (draft) => withChangesSeen(withName(draft, 'Opvang 2028')),
    );
    await clerk.sync.refresh();
    const deputy = await updated(devices.coordinator);
    expect(deputy.sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
    const { name, changes } = await deputy.saved();
    expect(name).toBe('Opvang 2028');
    expect(askedAgain(changes, 'consensus')).toEqual(['demand-it']);
  });

  it('opens by its links alone too', async () => {
    const clerk = await anotherDevice(links.coordinator);
    expect(clerk.sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
    expect((await clerk.saved()).request.consensus).toHaveProperty('demand-steering');
    const an = await anotherDevice(links.mayor);
    expect(an.sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
    expect(await an.answers()).toMatchObject({ 'demand-steering': 3, 'demand-strategy': 4 });
    expect(await an.answers()).not.toHaveProperty('demand-it');
  });

  it('goes on asking a member who came back, until the questions are answered', async () => {
    const clerk = await updated(devices.coordinator);
    const an = await updated(devices.mayor);
    expect(an.sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
    await clerk.sync.refresh();
    expect(memberOf(clerk.sync, 'mayor').answers).toMatchObject({
      writtenIn: INSTRUMENT_VERSION,
      unsure: ['demand-steering'],
      notes: { 'demand-it': 'Vraag het aan Els' },
    });
    expect(asked(clerk.sync).An).toContain('demand-it');
    await an.answer('demand-it', 2);
    await an.sync.refresh();
    await clerk.sync.refresh();
    expect(asked(clerk.sync).An).not.toContain('demand-it');
    expect(asked(clerk.sync).An).toContain('supply-specialism-who');
    expect(asked(clerk.sync).Els).toContain('demand-it');
  });

  it('hears a member with an older page beside one with the present page', async () => {
    const clerk = await updated(devices.coordinator);
    const an = await updated(devices.mayor);
    await an.answer('demand-steering', 0);
    await an.sync.refresh();
    // Els goes on in a page that was open all the time.
    await writtenElsewhere(await answersRecord(links.it), (present) => ({
      ...present,
      answers: { 'demand-it': 0, 'demand-steering': 4, 'demand-outside': 3 },
      confidence: { 'demand-outside': 0.1 },
    }));
    await clerk.sync.refresh();
    const { members, leftOut } = await voices(clerk);
    expect(leftOut).toEqual([]);
    expect(members.find(({ role }) => role === 'mayor')?.answers).toMatchObject({
      'demand-steering': 0,
    });
    expect(members.find(({ role }) => role === 'it')).toMatchObject({
      answers: { 'demand-steering': 4, 'demand-outside': 3 },
      unsure: ['demand-outside'],
    });
    expect(asked(clerk.sync).Els).toEqual(['demand-it']);
  });

  it('merges what a member answered on an older page of another device', async () => {
    await writtenElsewhere(await answersRecord(links.mayor), (present) => ({
      ...present,
      answers: { ...(present.answers as Content), 'demand-outside': 1, 'demand-steering': 1 },
    }));
    const an = await updated(devices.mayor);
    expect(an.sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
    expect(await an.answers()).toMatchObject({
      'demand-outside': 1,
      'demand-steering': 1,
      'demand-strategy': 4,
    });
  });

  it('shows its opened result again to members once a coordinator opens it', async () => {
    const an = await updated(devices.mayor);
    expect(an.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { phase: 'opened', instrumentVersion: '1.0.0' },
      results: { instrumentVersion: '1.0.0' },
    });
    await updated(devices.coordinator);
    await an.sync.refresh();
    expect(an.sync.view().sharedRecord?.instrumentVersion).toBe(INSTRUMENT_VERSION);
  });
});

/** As a release to come would write it: with something that this one does not know. */
const newer = (document: Content): Content => ({
  ...document,
  instrumentVersion: '99.0.0',
  unheardOf: true,
});

describe('a page of an older version', () => {
  const told = async (sync: RoomSync) => heldUpText(await roomTexts('nl'), sync.view());

  it('leaves answers of a newer one alone, keeps what is typed, and asks to be reloaded', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await mayor.answer('demand-steering', 2);
    await mayor.sync.refresh();
    const record = await answersRecord(mayor.membership.link);
    await writtenElsewhere(record, (present) => newer({ ...present, answers: { 'demand-x': 3 } }));
    const seq = await seqOf(record.room, record.name);

    await mayor.answer('demand-outside', 1);
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'refused', reason: 'newer' },
      unsent: true,
    });
    expect(await mayor.answers()).toEqual({ 'demand-steering': 2, 'demand-outside': 1 });
    expect(await seqOf(record.room, record.name)).toBe(seq);
    expect(await told(mayor.sync)).toMatch(/nieuwere versie.*opnieuw.*op dit toestel/);

    // The coordinator cannot read them either, says so, and asks to be reloaded.
    await clerk.sync.refresh();
    expect(memberOf(clerk.sync, 'mayor')).toMatchObject({
      answers: null,
      isNewer: true,
      unreadable: [],
    });
    expect((await voices(clerk)).leftOut).toEqual([
      { id: memberOf(clerk.sync, 'mayor').id, reason: 'newer' },
    ]);
  });

  it('still sends answers when only the board is newer', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await writtenElsewhere(
      await coordinatorsRecord(clerk.membership.link, clerk.sync, 'board'),
      newer,
    );
    await mayor.answer('demand-steering', 2);
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'refused', reason: 'newer' },
      unsent: false,
    });
    await clerk.sync.refresh();
    expect(memberOf(clerk.sync, 'mayor').answers?.answers).toEqual({ 'demand-steering': 2 });
  });

  it('changes nothing in a room that a newer one coordinates', async () => {
    const clerk = await coordinator();
    await member(linkOf(clerk.sync, 'join'), 'mayor');
    await clerk.sync.refresh();
    const mayor = memberOf(clerk.sync, 'mayor');
    const { links = [] } = clerk.sync.view().coordinatorRecord ?? {};
    const { link } = clerk.membership;
    const board = await coordinatorsRecord(link, clerk.sync, 'board');
    const desk = await coordinatorsRecord(link, clerk.sync, 'desk');
    await writtenElsewhere(desk, (present) => ({
      ...present,
      draft: newer(present.draft as Content),
      unheardOf: true,
    }));
    await writtenElsewhere(board, newer);
    const seqs = () => Promise.all([seqOf(desk.room, 'desk'), seqOf(board.room, 'board')]);
    const before = await seqs();

    await clerk.answer('demand-steering', 3);
    await clerk.sync.refresh();
    expect(clerk.sync.view()).toMatchObject({
      state: { status: 'refused', reason: 'newer' },
      unsent: true,
    });
    expect(await clerk.answers()).toEqual({ 'demand-steering': 3 });
    expect(await told(clerk.sync)).toMatch(/nieuwere versie/);
    const attempts = [
      clerk.sync.act((room) => room.changeSharedRecord((now) => ({ ...now, phase: 'opened' }))),
      clerk.sync.act((room) => room.changeCoordinatorRecord((now) => ({ ...now, links: [] }))),
      clerk.sync.act((room) => room.publish({ score: 3 })),
      clerk.sync.act((room) => room.removeMember(mayor.id)),
      clerk.sync.act((room) => room.withdrawLink(links[0]?.id ?? '')),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ kind: 'newer' });
    expect(await seqs()).toEqual(before);
    const status = await clerk.sync.act((room) => room.status());
    expect(status.members?.map(({ id }) => id)).toEqual([mayor.id]);
    expect(status.links?.map(({ id }) => id).sort()).toEqual(links.map(({ id }) => id).sort());
  });
});
