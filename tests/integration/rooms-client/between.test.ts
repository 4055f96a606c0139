import { afterEach, describe, expect, it } from 'vitest';
import { enterRoom } from '@/lib/rooms/membership/enter';
import { joinRoom } from '@/lib/rooms/membership/join';
import type { RoomSync } from '@/lib/rooms/sync/sync';
import { type HeaderProxy, Network, startHost } from './host';
import { closeBrowsers, coordinator, linkOf, member, openBrowser, read, until } from './people';

startHost();
afterEach(() => {
  closeBrowsers();
  Network.proxy = {};
});

const synced = ({ state, unsent }: ReturnType<RoomSync['view']>) =>
  state.status === 'synced' && !unsent;

const page = (status: number) => () =>
  new Response('<!doctype html><title>Aanmelden</title>', {
    status,
    headers: { 'Content-Type': 'text/html' },
  });

/** What a proxy, a firewall or a network that wants people to sign in answers in the host's place. */
const intermediaries: [string, () => Response, 'intercepted' | 'unavailable'][] = [
  ['a proxy that finds nothing', () => new Response('not found', { status: 404 }), 'intercepted'],
  ['a proxy that wants a name', page(401), 'intercepted'],
  ['a firewall', page(403), 'intercepted'],
  ['a gateway whose server is away', page(502), 'unavailable'],
  ['a page to sign in', page(200), 'intercepted'],
];

describe.each(intermediaries)('%s', (_, answer, reason) => {
  it('for some seconds ends no room: what is unsent waits, is known to wait, and arrives', async () => {
    const clerk = await coordinator();
    const { sync, page, network, answer: fill } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await sync.refresh();
    await fill('demand-it', 2);
    for (const method of ['GET', 'PUT']) {
      network.instead = (asked) => (asked === method ? answer() : undefined);
      await sync.refresh();
      expect(sync.view()).toMatchObject({ state: { status: 'waiting', reason }, unsent: true });
    }
    network.instead = undefined;
    page.pass(page.waiting()[0] ?? 0);
    await until(sync, synced);
    await clerk.sync.refresh();
    expect(clerk.sync.view().members[0]?.answers?.answers).toEqual({ 'demand-it': 2 });
  });

  it('does not pass for the host where something is taken back', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await clerk.sync.refresh();
    for (const { network } of [clerk, mayor]) {
      network.instead = (method) => (method === 'DELETE' ? answer() : undefined);
    }
    const { sync } = clerk;
    const join = sync.view().coordinatorRecord?.links.find(({ kind }) => kind === 'join')?.id ?? '';
    const id = sync.view().members[0]?.id ?? '';
    const attempts = [
      () => mayor.sync.leave(),
      () => sync.act((room) => room.withdrawLink(join)),
      () => sync.act((room) => room.removeMember(id)),
      () => sync.act((room) => room.destroy()),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ kind: reason });
    expect(await mayor.memberships.all()).toHaveLength(1);
    expect(sync.view()).toMatchObject({
      state: { status: 'synced' },
      coordinatorRecord: { links: expect.arrayContaining([expect.objectContaining({ id: join })]) },
      members: [{ id, role: 'mayor' }],
    });
  });

  it('does not pass for the host at the door', async () => {
    const clerk = await coordinator();
    const guest = await openBrowser();
    guest.network.instead = () => answer();
    const link = read(linkOf(clerk.sync, 'join'));
    if (link.kind !== 'join') throw new Error(link.kind);
    const joining = joinRoom(link, { ...guest.host, locale: 'nl', role: 'it' });
    await expect(joining).rejects.toMatchObject({ kind: reason });
    const own = read(clerk.membership.link);
    if (own.kind !== 'coordinator') throw new Error(own.kind);
    const entering = enterRoom(own, { ...guest.host, locale: 'nl' });
    await expect(entering).rejects.toMatchObject({ kind: reason });
    expect(await guest.store.list()).toEqual([]);
  });
});

it('what stands in the way stays in sight while it is tried again', async () => {
  const clerk = await coordinator();
  const { sync, network, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
  network.instead = page(403);
  await answer('demand-it', 2);
  await sync.refresh();
  const silent = Promise.withResolvers<Response>();
  const asked = Promise.withResolvers<void>();
  network.instead = () => {
    asked.resolve();
    return silent.promise;
  };
  const trying = sync.refresh();
  await asked.promise;
  expect(sync.view()).toMatchObject({ state: { status: 'waiting', reason: 'intercepted' } });
  silent.resolve(page(403)());
  await trying;
});

const changed = (headers: Headers, names: string[], change: (tag: string) => string) => {
  for (const name of names) {
    const value = headers.get(name);
    if (value && value !== '*') headers.set(name, change(value));
  }
};
const CONDITIONS = ['If-Match', 'If-None-Match'];

/** Entity tags belong to whoever sends the octets: a proxy that compresses may rewrite or drop them. */
const proxies: [string, HeaderProxy][] = [
  [
    'weakens entity tags',
    { answered: (headers) => changed(headers, ['ETag'], (tag) => tag.replace(/^(?:W\/)?/, 'W/')) },
  ],
  [
    'marks them as compressed',
    { answered: (headers) => changed(headers, ['ETag'], (tag) => tag.replace(/"$/, '-gzip"')) },
  ],
  ['drops them', { answered: (headers) => headers.delete('ETag') }],
  ['puts its own there', { answered: (headers) => headers.set('ETag', '"7"') }],
  [
    'rewrites them in what is asked',
    { asked: (headers) => changed(headers, CONDITIONS, (tag) => tag.replace(/"$/, '-br"')) },
  ],
  [
    'drops the conditions of what is asked',
    {
      asked: (headers) => {
        for (const name of CONDITIONS) headers.delete(name);
      },
    },
  ],
];

describe.each(proxies)('a proxy that %s', (_, proxy) => {
  it('does not come between a team and its room', async () => {
    Network.proxy = proxy;
    const clerk = await coordinator();
    const { sync, answer } = await member(linkOf(clerk.sync, 'join'), 'mayor');
    for (const level of [1, 2, 3]) {
      await answer('demand-it', level);
      await sync.refresh();
      expect(sync.view()).toMatchObject({ state: { status: 'synced' }, unsent: false });
    }
    await clerk.sync.act((room) =>
      room.changeSharedRecord((board) => ({ ...board, phase: 'opened' })),
    );
    await sync.refresh();
    expect(sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { phase: 'opened' },
    });
    await clerk.sync.refresh();
    expect(clerk.sync.view()).toMatchObject({
      state: { status: 'synced' },
      members: [{ answers: { answers: { 'demand-it': 3 } } }],
    });
  });
});

it('a proxy that rewrites entity tags costs no long answers while there is no news', async () => {
  const [, [, proxy]] = proxies as [unknown, [string, HeaderProxy]];
  Network.proxy = proxy;
  const { sync, network } = await coordinator();
  await sync.refresh();
  network.exchanges.length = 0;
  await sync.refresh();
  expect(network.exchanges.map(({ status }) => status)).toEqual([304]);
});
