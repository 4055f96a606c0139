import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { enterRoom } from '@/lib/rooms/membership/enter';
import { joinRoom } from '@/lib/rooms/membership/join';
import { keyFile, readKeyFile } from '@/lib/sealed/links/key-file';
import { everything } from '../rooms/support';
import { type Network, startHost } from './host';
import {
  anotherDevice,
  closeBrowsers,
  coordinator,
  linkOf,
  member,
  openBrowser,
  read,
} from './people';

const host = startHost();
afterEach(closeBrowsers);

async function joining(fragment: string) {
  const browser = await openBrowser();
  const link = read(fragment);
  if (link.kind !== 'join') throw new Error(link.kind);
  return joinRoom(link, { ...browser.host, locale: 'nl', role: 'it' });
}

async function entering(fragment: string) {
  const browser = await openBrowser();
  const link = read(fragment);
  if (link.kind === 'join') throw new Error(link.kind);
  return enterRoom(link as Parameters<typeof enterRoom>[0], { ...browser.host, locale: 'nl' });
}

const idOf = (sync: Awaited<ReturnType<typeof coordinator>>['sync'], role: string) =>
  sync.view().members.find((candidate) => candidate.role === role)?.id ?? '';

describe('removing a member', () => {
  it('shuts them out, and lets everybody else go on with a new key', async () => {
    const clerk = await coordinator();
    const observing = await clerk.sync.act((room) => room.addLink('observer'));
    const oldJoin = linkOf(clerk.sync, 'join');
    const mayor = await member(oldJoin, 'mayor', 'An');
    const leaver = await member(oldJoin, 'it', 'Bo');
    await clerk.sync.refresh();
    const id = idOf(clerk.sync, 'it');
    await clerk.sync.act((room) => room.publish({ score: 61 }));
    await clerk.sync.act((room) => room.removeMember(id));
    await clerk.sync.act((room) =>
      room.changeSharedRecord((board) => ({ ...board, phase: 'opened' })),
    );

    const { coordinatorRecord: desk, members, sharedRecord: board } = clerk.sync.view();
    expect(board).toMatchObject({ phase: 'opened', epoch: 1 });
    expect(desk).toMatchObject({ rotating: false, roster: { [id]: { left: expect.any(String) } } });
    expect(desk?.boardKeys).toHaveLength(2);
    expect(members.map(({ role }) => role)).toEqual(['mayor']);

    await leaver.sync.refresh();
    expect(leaver.sync.view().state).toEqual({ status: 'gone' });
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { phase: 'opened' },
      results: { document: { score: 61 } },
    });
    await expect(joining(oldJoin)).rejects.toMatchObject({ kind: 'gone' });
    await expect(entering(observing.fragment)).rejects.toMatchObject({ kind: 'gone' });
    const late = await member(linkOf(clerk.sync, 'join'), 'alderman');
    const watching = await anotherDevice(linkOf(clerk.sync, 'observer'));
    for (const { sync } of [late, watching]) {
      expect(sync.view()).toMatchObject({ sharedRecord: { phase: 'opened', epoch: 1 } });
    }
    const { links } = await clerk.sync.act((room) => room.status());
    expect(links?.map(({ kind }) => kind).sort()).toEqual(['coordinator', 'join', 'observer']);
  });

  it('reaches a member on a device that was off, or that only has the first link', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const leaver = await member(linkOf(clerk.sync, 'join'), 'it');
    await mayor.sync.refresh();
    mayor.sync.stop();
    for (const role of ['it', 'other'] as const) {
      if (role === 'other') await member(linkOf(clerk.sync, 'join'), 'other');
      await clerk.sync.refresh();
      await clerk.sync.act((room) => room.removeMember(idOf(clerk.sync, role)));
    }
    leaver.sync.stop();
    const tablet = await anotherDevice(mayor.membership.link);
    expect(tablet.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { epoch: 2 },
    });
    mayor.sync.start();
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { epoch: 2 },
    });
    // The newer key is remembered: the envelope is not opened again.
    const kept = await mayor.memberships.get(mayor.membership.id);
    expect(kept?.boardKey).toBe(clerk.sync.view().coordinatorRecord?.boardKeys.at(-1));
  });

  it('is finished by whoever comes next, when it was interrupted', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await member(linkOf(clerk.sync, 'join'), 'it');
    const deputy = await anotherDevice(
      (await clerk.sync.act((room) => room.addLink('coordinator'))).fragment,
    );
    await clerk.sync.refresh();
    clerk.network.instead = (method, path) =>
      method === 'PUT' && path.endsWith('/board') ? new Response(null, { status: 503 }) : undefined;
    const removing = clerk.sync.act((room) => room.removeMember(idOf(clerk.sync, 'it')));
    await expect(removing).rejects.toMatchObject({ kind: 'unavailable' });
    clerk.sync.stop();
    await deputy.sync.refresh();
    expect(deputy.sync.view().coordinatorRecord).toMatchObject({ rotating: false });
    await deputy.sync.refresh();
    expect(deputy.sync.view().sharedRecord).toMatchObject({ epoch: 1 });
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { epoch: 1 },
    });
  });

  it('lets a member go by themselves', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await clerk.sync.refresh();
    const id = idOf(clerk.sync, 'mayor');
    await mayor.sync.leave();
    expect(mayor.sync.view().state).toEqual({ status: 'gone' });
    expect(await mayor.memberships.all()).toEqual([]);
    expect(await mayor.saved()).toBeDefined();
    await clerk.sync.refresh();
    expect(clerk.sync.view()).toMatchObject({
      members: [],
      coordinatorRecord: { roster: { [id]: { left: expect.any(String) } } },
    });
  });
});

describe('two coordinators who change links at once', () => {
  /** Lets each request of a browser wait as many turns as follow from a seed. */
  function unevenly(network: Network, seed: number): void {
    let state = seed;
    network.instead = async () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      for (let turn = state % 40; turn > 0; turn--) await setImmediate();
      return undefined;
    };
  }

  it.each(Array.from({ length: 10 }, (_, seed) => seed + 1))(
    'leave links that open, drawn %i',
    async (seed) => {
      const clerk = await coordinator();
      await clerk.sync.act((room) => room.addLink('observer'));
      const { fragment } = await clerk.sync.act((room) => room.addLink('coordinator'));
      const leaver = await member(linkOf(clerk.sync, 'join'), 'it');
      leaver.sync.stop();
      await clerk.sync.refresh();
      const deputy = await anotherDevice(fragment);
      const join = deputy.sync.view().coordinatorRecord?.links.find(({ kind }) => kind === 'join');
      unevenly(clerk.network, seed);
      unevenly(deputy.network, seed + 1_000);
      // Whoever is told that somebody else was at it simply tries again.
      await Promise.allSettled([
        clerk.sync.act((room) => room.removeMember(idOf(clerk.sync, 'it'))),
        deputy.sync.act((room) => room.replaceLink(join?.id ?? '')),
      ]);
      clerk.network.instead = undefined;
      deputy.network.instead = undefined;
      for (const { sync } of [clerk, deputy]) await sync.refresh();
      for (const { sync } of [clerk, deputy]) await sync.refresh();
      for (const { sync } of [clerk, deputy]) {
        expect(sync.view().state.status).toBe('synced');
        expect(sync.view().coordinatorRecord?.rotating).toBe(false);
        const late = await member(linkOf(sync, 'join'), 'alderman');
        expect(late.sync.view().state.status).toBe('synced');
        const watching = await anotherDevice(linkOf(sync, 'observer'));
        expect(watching.sync.view().state.status).toBe('synced');
      }
    },
  );
});

describe('links', () => {
  it('can be withdrawn and replaced', async () => {
    const clerk = await coordinator();
    const observer = await clerk.sync.act((room) => room.addLink('observer'));
    const watching = await anotherDevice(observer.fragment);
    await clerk.sync.act((room) => room.withdrawLink(observer.id));
    await watching.sync.refresh();
    expect(watching.sync.view().state).toEqual({ status: 'gone' });
    expect(clerk.sync.view().coordinatorRecord?.links.map(({ kind }) => kind)).toEqual([
      'coordinator',
      'join',
    ]);

    const before = linkOf(clerk.sync, 'join');
    const join = clerk.sync.view().coordinatorRecord?.links.find(({ kind }) => kind === 'join');
    await clerk.sync.act((room) => room.replaceLink(join?.id ?? ''));
    expect(linkOf(clerk.sync, 'join')).not.toBe(before);
    expect(clerk.sync.view().sharedRecord?.epoch).toBe(1);
    await expect(joining(before)).rejects.toMatchObject({ kind: 'gone' });
    await member(linkOf(clerk.sync, 'join'), 'mayor');
  });

  it('keep the last coordinator', async () => {
    const clerk = await coordinator();
    const own = clerk.sync
      .view()
      .coordinatorRecord?.links.find(({ kind }) => kind === 'coordinator');
    const withdrawing = clerk.sync.act((room) => room.withdrawLink(own?.id ?? ''));
    await expect(withdrawing).rejects.toMatchObject({ kind: 'taken' });
    expect(clerk.sync.view().coordinatorRecord?.links).toHaveLength(2);
  });

  it('come back from a key file', async () => {
    const clerk = await coordinator();
    await clerk.answer('demand-it', 2);
    await clerk.sync.refresh();
    const file = keyFile(read(clerk.membership.link), 'Opvang', clerk.page.now());
    const decoded = readKeyFile(file);
    expect(decoded).toEqual({ ok: true, link: read(clerk.membership.link) });
    const found = await anotherDevice(JSON.parse(file).link);
    expect(await found.answers()).toEqual({ 'demand-it': 2 });
    for (const text of [
      '',
      '{}',
      'null',
      file.replace('"formatVersion": 1', '"formatVersion": 2'),
    ]) {
      expect(readKeyFile(text).ok).toBe(false);
    }
    expect(readKeyFile(file.replace(/"link": ".{9}/, '"link": "'))).toMatchObject({ ok: false });
  });

  it('let the room last longer', async () => {
    const clerk = await coordinator();
    const before = clerk.sync.view().expiresAt ?? '';
    await clerk.sync.act((room) => room.extend(200));
    const gained = Date.parse(clerk.sync.view().expiresAt ?? '') - Date.parse(before);
    expect(Math.round(gained / 86_400_000)).toBe(110);
  });
});

describe('a host that was restored from a backup', () => {
  /** The rows of one moment, put back later. */
  async function backedUp() {
    const { query } = await host.database();
    const rows = await everything(await host.database());
    return async () => {
      await query.deleteFrom('rooms').execute();
      const content = (row: { content: string }) => Buffer.from(row.content, 'latin1');
      await query
        .insertInto('rooms')
        .values(rows.rooms as never)
        .execute();
      await query
        .insertInto('members')
        .values(rows.members as never)
        .execute();
      await query
        .insertInto('links')
        .values(rows.links as never)
        .execute();
      const records = rows.records as { content: string }[];
      await query
        .insertInto('records')
        .values(records.map((row) => ({ ...row, content: content(row) })) as never)
        .execute();
    };
  }

  it('lets members with a newer key back in, and removes again who had been removed', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const leaver = await member(linkOf(clerk.sync, 'join'), 'it');
    await clerk.sync.refresh();
    const oldJoin = linkOf(clerk.sync, 'join');
    const putBack = await backedUp();
    await clerk.sync.act((room) => room.removeMember(idOf(clerk.sync, 'it')));
    await mayor.sync.refresh();
    await leaver.sync.refresh();
    expect(leaver.sync.view().state.status).toBe('gone');
    await putBack();

    for (const { sync } of [clerk, mayor]) {
      await sync.refresh();
      expect(sync.view().state).toEqual({ status: 'refused', reason: 'rollback' });
      await sync.acceptOlder();
      expect(sync.view().state.status).toBe('synced');
    }
    expect(clerk.sync.view().restored).toHaveLength(1);
    expect(mayor.sync.view().restored).toBeNull();
    expect(idOf(clerk.sync, 'it')).not.toBe('');
    await clerk.sync.answerRestore('renew');
    expect(clerk.sync.view().restored).toBeNull();
    expect(clerk.sync.view().members.map(({ role }) => role)).toEqual(['mayor']);
    await expect(joining(oldJoin)).rejects.toMatchObject({ kind: 'gone' });
    await mayor.sync.refresh();
    expect(mayor.sync.view().state.status).toBe('synced');
    await member(linkOf(clerk.sync, 'join'), 'alderman');
  });
});
