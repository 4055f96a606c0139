import { afterEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '@/lib/draft/store/autosave';
import { StorageError } from '@/lib/draft/store/errors';
import { withAnswer } from '@/lib/draft/updates';
import type { Membership } from '@/lib/rooms/membership/membership';
import { openMemberships } from '@/lib/rooms/membership/memberships';
import { startHost } from './host';
import {
  anotherDevice,
  type Browser,
  closeBrowsers,
  coordinator,
  follow,
  linkOf,
  member,
  until,
} from './people';

startHost();
afterEach(() => {
  closeBrowsers();
  vi.unstubAllGlobals();
});

/** A page on which an assessment is being filled in. */
async function typing({ store }: Browser, draftId: string) {
  const draft = await store.get(draftId);
  if (!draft) throw new Error('no draft');
  const autosave = new Autosave({ store, draft, typingDelay: 3_600_000 });
  const view = (is: (view: ReturnType<Autosave['view']>) => boolean) =>
    new Promise<void>((resolve) => {
      const stop = autosave.subscribe(check);
      function check() {
        if (!is(autosave.view())) return;
        stop();
        resolve();
      }
      check();
    });
  return { autosave, view };
}

async function onTwoDevices() {
  const clerk = await coordinator();
  const phone = await member(linkOf(clerk.sync, 'join'), 'mayor');
  await phone.sync.refresh();
  const laptop = await anotherDevice(phone.membership.link);
  const page = await typing(laptop.browser, laptop.membership.draftId ?? '');
  return { phone, laptop, ...page };
}

describe('a page that is being filled in', () => {
  it('shows what came from another device', async () => {
    const { phone, laptop, autosave, view } = await onTwoDevices();
    await phone.answer('demand-it', 1);
    await phone.sync.refresh();
    await laptop.sync.refresh();
    await view(({ draft }) => draft.request.answers?.['demand-it'] === 1);
    expect(autosave.view().conflicts).toEqual([]);
    autosave.stop();
  });

  it('sends what is filled in, without knowing of rooms', async () => {
    const { phone, laptop, autosave } = await onTwoDevices();
    autosave.change('answers.demand-it', (draft) => withAnswer(draft, 'demand-it', 3));
    await autosave.flush();
    await until(laptop.sync, ({ unsent }) => unsent);
    laptop.page.pass(700);
    await until(laptop.sync, ({ unsent, state }) => !unsent && state.status === 'synced');
    await phone.sync.refresh();
    expect(await phone.answers()).toEqual({ 'demand-it': 3 });
    autosave.stop();
  });

  it('does not lose what is being typed, nor what came meanwhile', async () => {
    const { phone, laptop, autosave, view } = await onTwoDevices();
    const key = 'answers.demand-it';
    autosave.change(key, (draft) => withAnswer(draft, 'demand-it', 4), { typing: true });
    await phone.answer('demand-it', 1);
    await phone.sync.refresh();
    await laptop.sync.refresh();
    await view(({ draft }) => draft.revision > 1);
    await autosave.flush();
    expect(autosave.view().conflicts).toMatchObject([
      { key, theirs: { request: { answers: { 'demand-it': 1 } } } },
    ]);
    await autosave.resolve(key, 'mine');
    await laptop.sync.refresh();
    await phone.sync.refresh();
    expect(await phone.answers()).toEqual({ 'demand-it': 4 });
    expect(phone.sync.view().conflicts).toEqual([]);
    autosave.stop();
  });

  it('open twice on one device sends and shows everything once', async () => {
    const { phone, laptop, autosave } = await onTwoDevices();
    const second = await follow(laptop.browser, laptop.membership);
    await Promise.all([laptop.answer('demand-it', 2), phone.answer('demand-volume', 1)]);
    await Promise.all([laptop.sync.refresh(), second.refresh(), phone.sync.refresh()]);
    await Promise.all([laptop.sync.refresh(), second.refresh(), phone.sync.refresh()]);
    const both = { 'demand-it': 2, 'demand-volume': 1 };
    expect([await laptop.answers(), await phone.answers()]).toEqual([both, both]);
    for (const sync of [laptop.sync, second, phone.sync]) {
      expect(sync.view()).toMatchObject({ conflicts: [], unsent: false });
    }
    autosave.stop();
  });

  it('says when the device itself cannot keep or read', async () => {
    const { browser, sync, memberships } = await coordinator();
    const reading = vi.spyOn(memberships, 'get').mockRejectedValueOnce(new StorageError('blocked'));
    await sync.refresh();
    expect(sync.view().state).toEqual({ status: 'refused', reason: 'storage' });
    reading.mockRestore();
    browser.page.pass(1_000);
    await until(sync, ({ state }) => state.status === 'synced');
  });

  it('gives the same view until something changes', async () => {
    const { sync } = await coordinator();
    const before = sync.view();
    expect(sync.view()).toBe(before);
    const listener = vi.fn();
    const stop = sync.subscribe(listener);
    await sync.act((room) => room.changeSharedRecord((board) => ({ ...board, phase: 'closed' })));
    expect(sync.view()).not.toBe(before);
    expect(listener).toHaveBeenCalled();
    stop();
    sync.setPace(3_000);
  });
});

describe('memberships', () => {
  const membership = (id: string, draftId: string | null): Membership => ({
    id,
    kind: 'member',
    room: 'r',
    draftId,
    link: `link-${id}`,
    createdAt: '2026-11-22T09:00:00.000Z',
    boardKey: null,
    seqs: {},
    base: null,
    pending: null,
    disputes: [],
    finished: false,
    accepted: [],
    vote: null,
  });

  it.each([
    ['on the device', true],
    ['in memory, where the browser keeps nothing', false],
  ])('are kept %s', async (_, lasting) => {
    if (!lasting) vi.stubGlobal('indexedDB', undefined);
    const kept = openMemberships(`memberships-${lasting}`);
    expect(await kept.lasting()).toBe(lasting);
    await kept.put(membership('a', 'one'));
    await kept.put(membership('b', 'two'));
    await kept.put(membership('c', null));
    expect(await kept.ofDraft('two')).toEqual(membership('b', 'two'));
    await Promise.all(
      [1, 2, 3].map((seq) =>
        kept.update('a', ({ seqs, ...rest }) => ({ ...rest, seqs: { ...seqs, [seq]: seq } })),
      ),
    );
    expect((await kept.get('a'))?.seqs).toEqual({ 1: 1, 2: 2, 3: 3 });
    expect(await kept.update('x', (present) => present)).toBe(undefined);
    expect(await kept.removeOfDraft('one')).toMatchObject([{ id: 'a', draftId: 'one' }]);
    expect((await kept.all()).map(({ id }) => id)).toEqual(['b', 'c']);
    if (lasting) {
      kept.close();
      expect(await openMemberships(`memberships-${lasting}`).all()).toHaveLength(2);
    }
    await kept.remove('b');
    await kept.clear();
    expect(await kept.all()).toEqual([]);
    kept.close();
  });
});
