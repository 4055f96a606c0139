import { afterEach, expect, it } from 'vitest';
import { enterRoom } from '@/lib/rooms/membership/enter';
import { startHost } from './host';
import { closeBrowsers, coordinator, follow, linkOf, member, openBrowser, read } from './people';

startHost();
afterEach(closeBrowsers);

const PAST = '2015-03-29T01:30:00.000Z';
const FUTURE = '2035-10-28T01:30:00.000Z';

it.each([
  [PAST, FUTURE],
  [FUTURE, PAST],
])(
  'a coordinator whose clock says %s and a member’s that says %s work together',
  async (ours, theirs) => {
    const clerk = await coordinator(ours);
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor', 'An', theirs);
    const alderman = await member(linkOf(clerk.sync, 'join'), 'alderman');
    await mayor.answer('demand-it', 2);
    await mayor.sync.refresh();
    await clerk.sync.refresh();
    const shown = clerk.sync.view().members.find(({ role }) => role === 'mayor');
    expect(shown).toMatchObject({ name: 'An', answers: { answers: { 'demand-it': 2 } } });

    // The same person on a device with the other clock: what changed later counts, whatever the clocks say.
    const browser = await openBrowser(ours);
    const link = read(mayor.membership.link);
    if (link.kind !== 'member') throw new Error(link.kind);
    const membership = await enterRoom(link, { ...browser.host, locale: 'nl' });
    const laptop = await follow(browser, membership);
    await mayor.answer('demand-it', 3);
    await mayor.sync.refresh();
    await laptop.refresh();
    const draft = await browser.store.get(membership.draftId ?? '');
    expect(draft?.request.answers).toEqual({ 'demand-it': 3 });
    expect(laptop.view()).toMatchObject({ state: { status: 'synced' }, conflicts: [] });

    // A new key for everybody, and the end of the room: neither depends on a clock of a device.
    const id = clerk.sync.view().members.find(({ role }) => role === 'alderman')?.id ?? '';
    await clerk.sync.act((room) => room.removeMember(id));
    await clerk.sync.act((room) => room.publish({ score: 61 }));
    await mayor.sync.refresh();
    expect(mayor.sync.view()).toMatchObject({
      state: { status: 'synced' },
      sharedRecord: { epoch: 1 },
      results: { document: { score: 61 } },
    });
    await alderman.sync.refresh();
    expect(alderman.sync.view().state).toEqual({ status: 'gone' });
    const until = Date.parse(await clerk.sync.act((room) => room.extend(30)));
    expect(Math.round((until - Date.now()) / 86_400_000)).toBe(30);
  },
);
