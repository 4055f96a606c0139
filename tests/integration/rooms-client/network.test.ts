import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/bytes/new-id';
import { newDraft } from '@/lib/draft/draft';
import { enterRoom } from '@/lib/rooms/membership/enter';
import { joinRoom } from '@/lib/rooms/membership/join';
import { openRoom } from '@/lib/rooms/membership/open-room';
import { RoomSync } from '@/lib/rooms/sync/sync';
import { refusal, startHost } from './host';
import {
  anotherDevice,
  closeBrowsers,
  coordinator,
  follow,
  linkOf,
  member,
  NOW,
  openBrowser,
  read,
  until,
} from './people';

startHost();
afterEach(closeBrowsers);

const synced = ({ state, unsent }: ReturnType<RoomSync['view']>) =>
  state.status === 'synced' && !unsent;

describe('without a room', () => {
  it('the host is asked nothing, whatever is done on the device', async () => {
    const browser = await openBrowser();
    const { store, memberships, network } = browser;
    const draft = await store.create(
      newDraft({ id: newId(), name: 'Opvang', locale: 'nl', now: NOW }),
    );
    expect(await RoomSync.open(draft.id, { ...browser.host, environment: browser.page })).toBe(
      undefined,
    );
    expect(await memberships.ofDraft(draft.id)).toBe(undefined);
    await store.update(draft.id, 1, (present) => ({ ...present, name: 'Andere' }));
    await store.remove(draft.id);
    await store.clear();
    expect(network.exchanges).toEqual([]);
  });
});

describe('the wire', () => {
  it('carries the token in a header only, and nothing that says where it comes from', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await mayor.answer('demand-it', 2);
    await mayor.sync.refresh();
    const exchanges = [...clerk.network.exchanges, ...mayor.network.exchanges];
    expect(exchanges.length).toBeGreaterThan(10);
    for (const { path, init } of exchanges) {
      expect(init).toMatchObject({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
      });
      const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(path).not.toContain(token);
    }
  });

  it('sees one request for news as long as there is none', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await mayor.sync.refresh();
    mayor.network.take();
    await mayor.sync.refresh();
    expect(mayor.network.exchanges.map(({ status }) => status)).toEqual([304]);
    await mayor.answer('demand-it', 2);
    mayor.network.take();
    await mayor.sync.refresh();
    expect(mayor.network.take()).toEqual(['GET /*', 'PUT /*/records/members/*/answers']);
  });
});

describe('a change', () => {
  it('is sent within a second, together with those that follow', async () => {
    const clerk = await coordinator();
    const { sync, page, network, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await sync.refresh();
    expect(page.waiting()).toEqual([10_000]);
    network.take();
    await answer('demand-it', 2);
    await until(sync, ({ unsent }) => unsent);
    await answer('demand-it', 3);
    expect(page.waiting()).toEqual([700, 10_000]);
    expect(network.take()).toEqual([]);
    page.pass(700);
    await until(sync, synced);
    expect(network.take()).toEqual(['GET /*', 'PUT /*/records/members/*/answers']);
    await clerk.sync.refresh();
    expect(clerk.sync.view().members[0]?.answers?.answers).toEqual({ 'demand-it': 3 });
  });

  it('is sent once, although the answer got lost', async () => {
    const clerk = await coordinator();
    const { sync, network, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await sync.refresh();
    await answer('demand-it', 2);
    network.instead = (method) => {
      if (method === 'PUT') {
        network.losing = 1;
        network.instead = undefined;
      }
      return undefined;
    };
    await sync.refresh();
    expect(sync.view().state.status).toBe('synced');
    const puts = network.exchanges.filter(({ method }) => method === 'PUT').slice(-2);
    expect(puts.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = puts.map(({ init }) => new Headers(init.headers).get('write-id'));
    expect(first).toBe(second);
  });

  it('that arrived without a confirmation is no conflict with a later one', async () => {
    const clerk = await coordinator();
    const { sync, network, answer, answers } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await sync.refresh();
    await answer('demand-it', 2);
    network.instead = (method) => {
      if (method === 'PUT') network.losing = 2;
      return undefined;
    };
    await sync.refresh();
    expect(sync.view()).toMatchObject({
      state: { status: 'waiting', reason: 'offline' },
      unsent: true,
    });
    network.instead = undefined;
    network.losing = 0;
    await answer('demand-it', 4);
    await sync.refresh();
    expect(sync.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });
    expect(await answers()).toEqual({ 'demand-it': 4 });
    await clerk.sync.refresh();
    expect(clerk.sync.view().members[0]?.answers?.answers).toEqual({ 'demand-it': 4 });
  });
});

describe('without a network', () => {
  it('answers wait for a minute on the device, and arrive afterwards', async () => {
    const clerk = await coordinator();
    const { sync, page, network, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await sync.refresh();
    network.offline = true;
    await answer('demand-it', 2);
    await until(sync, ({ unsent }) => unsent);
    page.pass(700);
    await until(sync, ({ state }) => state.status === 'waiting');
    const delays: number[] = [];
    for (let passed = 0; passed < 60_000; ) {
      const [next = 0] = page.waiting();
      delays.push(next);
      passed += next;
      const before = network.exchanges.length;
      page.pass(next);
      await answer('demand-volume', (delays.length % 4) + 1);
      await sync.refresh();
      expect(network.exchanges.length).toBeGreaterThan(before);
    }
    // Ever more slowly, whatever is typed meanwhile.
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(sync.view()).toMatchObject({ unsent: true, state: { status: 'waiting' } });

    network.offline = false;
    page.return();
    await until(sync, synced);
    await clerk.sync.refresh();
    expect(clerk.sync.view().members[0]?.answers?.answers).toMatchObject({ 'demand-it': 2 });
  });

  it('a vote waits too', async () => {
    const clerk = await coordinator();
    const { sync, network, page, membership, browser } = await member(
      linkOf(clerk.sync, 'join'),
      'mayor',
    );
    network.offline = true;
    await sync.vote('0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11', ['a', 'b']);
    expect(sync.view()).toMatchObject({ vote: { sent: false }, unsent: true });
    sync.stop();
    network.offline = false;
    const later = await follow(browser, membership);
    expect(later.view()).toMatchObject({ vote: { sent: true }, unsent: false });
    expect(page.waiting()).toEqual([10_000]);
  });

  it('nothing is asked while nobody looks, but what is written is sent', async () => {
    const clerk = await coordinator();
    const { sync, page, network, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    page.isHidden = true;
    await sync.refresh();
    expect(page.waiting()).toEqual([]);
    await answer('demand-it', 1);
    await until(sync, ({ unsent }) => unsent);
    page.pass(700);
    await until(sync, synced);
    expect(page.waiting()).toEqual([]);
    network.take();
    page.isHidden = false;
    page.return();
    await sync.refresh();
    expect(page.waiting()).toEqual([10_000]);
  });

  it('an attempt to open a room, or to join one, leaves nothing behind', async () => {
    const browser = await openBrowser();
    const { store, memberships, network } = browser;
    const draft = await store.create(
      newDraft({ id: newId(), name: 'Opvang', locale: 'nl', now: NOW }),
    );
    network.offline = true;
    const opening = () => openRoom(draft, { ...browser.host, days: 30 });
    await expect(opening()).rejects.toMatchObject({ kind: 'offline' });
    network.offline = false;
    network.instead = (method, path) =>
      method === 'PUT' && path.endsWith('/desk') ? refusal('store_full') : undefined;
    await expect(opening()).rejects.toMatchObject({ kind: 'full' });
    expect(await memberships.all()).toEqual([]);
    const room = network.exchanges.find(({ path }) => path.endsWith('/desk'))?.path.split('/')[4];
    expect(network.take().at(-1)).toBe('DELETE /*');

    network.instead = undefined;
    const membership = await openRoom(draft, { ...browser.host, days: 30 });
    expect(membership.room).not.toBe(room);
    await expect(opening()).rejects.toMatchObject({ kind: 'taken' });

    const sync = await follow(browser, membership);
    const guest = await openBrowser();
    guest.network.instead = (_, path) => {
      if (path.endsWith('/members')) guest.network.losing = 3;
      return undefined;
    };
    const link = read(linkOf(sync, 'join'));
    if (link.kind !== 'join') throw new Error(link.kind);
    const joining = joinRoom(link, { ...guest.host, locale: 'nl', role: 'it' });
    await expect(joining).rejects.toMatchObject({ kind: 'offline' });
    expect(await guest.store.list()).toEqual([]);
    expect(await guest.memberships.all()).toEqual([]);
    await sync.refresh();
    expect(sync.view().members).toEqual([]);
  });
});

const tooMany = (seconds: number) =>
  new Response('no', { status: 429, headers: { 'Retry-After': String(seconds) } });

describe('a host that cannot', () => {
  it.each([
    [503, () => refusal('store_unavailable'), { status: 'waiting', reason: 'unavailable' }, 1_000],
    [429, () => tooMany(7), { status: 'waiting', reason: 'limited' }, 7_000],
    [507, () => refusal('store_full'), { status: 'refused', reason: 'full' }, 10_000],
    [413, () => refusal('record_too_large'), { status: 'refused', reason: 'tooLarge' }, 10_000],
    [200, () => Response.json('no'), { status: 'refused', reason: 'invalid' }, 10_000],
  ])(
    'write, with %i, is told from the others and asked again',
    async (_status, refuse, state, delay) => {
      const clerk = await coordinator();
      const { sync, page, network, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
      await sync.refresh();
      await answer('demand-it', 2);
      network.instead = (method) => (method === 'PUT' ? refuse() : undefined);
      await sync.refresh();
      expect(sync.view()).toMatchObject({ state, unsent: true });
      expect(page.waiting().at(-1)).toBe(delay);
      network.instead = undefined;
      page.pass(delay);
      await until(sync, synced);
    },
  );

  it('write still lets one read', async () => {
    const clerk = await coordinator();
    const { sync, network, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await sync.refresh();
    await clerk.sync.act((room) =>
      room.changeSharedRecord((board) => ({ ...board, phase: 'opened' })),
    );
    await answer('demand-it', 2);
    network.instead = (method) => (method === 'PUT' ? refusal('store_full') : undefined);
    await sync.refresh();
    expect(sync.view()).toMatchObject({
      state: { status: 'refused', reason: 'full' },
      sharedRecord: { phase: 'opened' },
    });
  });

  it('find the room any more ends the questions', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await clerk.sync.act((room) => room.destroy());
    for (const { sync, page, network } of [clerk, mayor]) {
      await sync.refresh();
      expect(sync.view().state).toEqual({ status: 'gone' });
      expect(page.waiting()).toEqual([]);
      network.take();
      await sync.refresh();
      page.return();
      expect(network.take()).toEqual([]);
    }
    expect(await mayor.saved()).toBeDefined();
  });
});

describe('a device', () => {
  it('forgets the room with the assessment, and everything with everything', async () => {
    const clerk = await coordinator();
    const { sync, store, memberships, membership, draft, page } = clerk;
    const copy = await anotherDevice(membership.link);
    await store.remove(draft.id);
    expect(await memberships.all()).toEqual([]);
    await until(sync, ({ state }) => state.status === 'gone');
    expect(page.waiting()).toEqual([]);
    await copy.store.clear();
    expect(await copy.memberships.all()).toEqual([]);
    const again = await anotherDevice(membership.link);
    expect(await again.saved()).toMatchObject({ name: 'Opvang 2027' });
  });

  it('keeps no key in an assessment', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor', 'An');
    await mayor.answer('demand-it', 2);
    await mayor.sync.refresh();
    await clerk.sync.refresh();
    for (const { store, membership } of [clerk, mayor]) {
      const raw = await store.exportRaw(membership.draftId ?? '');
      expect(raw).toContain('Opvang');
      expect(raw).not.toContain(membership.link.slice(30, 60));
      expect(raw).not.toContain(membership.room);
    }
  });

  it('takes up a link once', async () => {
    const clerk = await coordinator();
    const link = read(clerk.membership.link);
    if (link.kind !== 'coordinator') throw new Error(link.kind);
    const membership = await enterRoom(link, { ...clerk.browser.host, locale: 'nl' });
    expect(membership.id).toBe(clerk.membership.id);
  });
});
