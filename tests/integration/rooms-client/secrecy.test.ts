import { afterEach, expect, it, vi } from 'vitest';
import { fromBase64url } from '@/lib/bytes/bytes';
import { memberKeys } from '@/lib/rooms/roles/member';
import { deriveKey, tokenOf } from '@/lib/sealed/crypto/secrets';
import { everythingKept, spellings } from '../../support/rooms/kept';
import { startHost } from './host';
import { closeBrowsers, coordinator, linkOf, member, read } from './people';

const { directory, database } = startHost();
afterEach(closeBrowsers);

it('the host keeps no answer, name, note, key or token of a team', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const clerk = await coordinator();
  const names = ['Annelies Vercammen', 'Bart Dewulf', 'Carine Peeters', 'Dirk Janssens'];
  const roles = ['mayor', 'alderman', 'financeDirector', 'it'] as const;
  const notes = names.map((name) => `Volgens ${name} ontbreekt hier personeel`);
  const team = [];
  for (const [i, role] of roles.entries()) {
    const person = await member(linkOf(clerk.sync, 'join'), role, names[i]);
    await person.answer('demand-it', i + 1);
    await person.answer('construct-considered', 'none');
    await person.note('demand-it', notes[i] ?? '');
    await person.sync.setFinished(true);
    await person.sync.refresh();
    team.push(person);
  }
  await clerk.answer('demand-volume', 3);
  await clerk.note('demand-volume', 'Alleen de coördinator weet dit');
  await clerk.sync.refresh();
  const ballot = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';
  await clerk.sync.act(async (room) => {
    await room.addLink('observer');
    await room.addLink('coordinator');
    await room.changeSharedRecord((board) => ({
      ...board,
      phase: 'opened',
      meeting: { ballot, question: 'demand-it', phase: 'vote' },
    }));
  });
  for (const { sync } of team) {
    await sync.refresh();
    await sync.vote(ballot, 'bezorgdheid');
  }
  await clerk.sync.refresh();
  expect(clerk.sync.view().members.every(({ vote }) => vote?.value === 'bezorgdheid')).toBe(true);
  await clerk.sync.act((room) => room.publish({ conclusion: 'Voorlopig niet dragen' }));
  const leaver = clerk.sync.view().members.find(({ role }) => role === 'it');
  await clerk.sync.act((room) => room.removeMember(leaver?.id ?? ''));
  for (const { sync } of team) await sync.refresh();

  const texts = [
    ...names,
    ...notes,
    'Opvang 2027',
    'Kinderopvang buiten de uren',
    'Zonnegem',
    'demand-it',
    'demand-volume',
    'construct-considered',
    'Alleen de coördinator weet dit',
    'bezorgdheid',
    'Voorlopig niet dragen',
    'conclusion',
    'alderman',
    'financeDirector',
    'generalDirector',
    ballot,
    'finished',
  ];
  const secrets: Uint8Array[] = [];
  const tokens: string[] = [];
  const fragments: string[] = [];
  const add = async (fragment: string) => {
    const link = read(fragment);
    fragments.push(fragment);
    if (link.kind === 'member') {
      const keys = await memberKeys(link.secret, link.room);
      secrets.push(link.secret, link.boardKey, keys.answersKey);
      secrets.push(await deriveKey(link.secret, link.room, 'member-access'));
      tokens.push(keys.token);
      return;
    }
    secrets.push(link.access, link.kind === 'coordinator' ? link.master : link.boardKey);
    tokens.push(await tokenOf(link.access, link.room));
    if (link.kind === 'coordinator') {
      secrets.push(await deriveKey(link.master, link.room, 'desk'));
      secrets.push(await deriveKey(link.master, link.room, 'coordinator-hpke'));
    }
  };
  const { coordinatorRecord: desk } = clerk.sync.view();
  for (const { fragment } of desk?.links ?? []) await add(fragment);
  for (const { membership } of team) await add(membership.link);
  for (const key of desk?.boardKeys ?? []) secrets.push(fromBase64url(key) ?? new Uint8Array());
  expect(desk?.boardKeys).toHaveLength(2);
  expect(tokens.length).toBe(4 + 4);
  for (const token of tokens) secrets.push(fromBase64url(token) ?? new Uint8Array());

  const kept = await everythingKept(directory(), await database());
  // What is there: so that an empty search proves nothing.
  expect(kept.includes(clerk.membership.room)).toBe(true);
  expect(kept.includes('members/')).toBe(true);
  expect(kept.length).toBeGreaterThan(30_000);
  for (const secret of [...texts, ...tokens, ...fragments, ...secrets]) {
    for (const spelling of spellings(secret)) {
      expect(spelling.length).toBeGreaterThan(5);
      expect(kept.indexOf(spelling), String(secret)).toBe(-1);
    }
  }
  const said = JSON.stringify([...logged.mock.calls, ...warned.mock.calls]);
  for (const token of tokens) expect(said).not.toContain(token);

  // The search finds what is there to be found.
  const { query } = await database();
  const first = await query.selectFrom('records').select('content').executeTakeFirstOrThrow();
  const some = Buffer.from(first.content).subarray(5, 37);
  expect(kept.includes(spellings(some)[0] as Buffer)).toBe(true);
});

it('no request carries an answer, a name or a key in its path or in the open', async () => {
  const clerk = await coordinator();
  const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor', 'Annelies Vercammen');
  await mayor.answer('construct-considered', 'none');
  await mayor.sync.refresh();
  const sent = [...clerk.network.exchanges, ...mayor.network.exchanges].flatMap(
    ({ path, init }) => [
      path,
      typeof init.body === 'string' ? init.body : Buffer.from((init.body as Uint8Array) ?? []),
    ],
  );
  const all = Buffer.concat(sent.map((part) => Buffer.from(part)));
  const link = read(mayor.membership.link);
  if (link.kind !== 'member') throw new Error(link.kind);
  for (const secret of ['Annelies', 'construct-considered', link.secret, link.boardKey]) {
    for (const spelling of spellings(secret)) expect(all.indexOf(spelling)).toBe(-1);
  }
});
