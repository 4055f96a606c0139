import { afterEach, describe, expect, it } from 'vitest';
import { startNextRound } from '@/lib/draft/next-round';
import { resultsOpened } from '@/lib/rooms/team/opened';
import { votesIn } from '@/lib/rooms/team/votes';
import { questionOf } from '@/tests/support/model/builders';
import { startHost } from './host';
import { anotherDevice, closeBrowsers, coordinator, linkOf, member, NOW, until } from './people';

startHost();
afterEach(closeBrowsers);

describe('a team', () => {
  it('answers apart, and only the coordinator sees who said what', async () => {
    const clerk = await coordinator();
    expect(clerk.sync.view()).toMatchObject({
      state: { status: 'synced' },
      unsent: false,
      sharedRecord: { title: 'Opvang 2027', phase: 'answering', epoch: 0 },
      members: [],
    });
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor', 'An');
    const it_ = await member(linkOf(clerk.sync, 'join'), 'it');
    expect(mayor.draft).toMatchObject({
      name: 'Opvang 2027',
      request: { context: { task: { title: 'Kinderopvang buiten de uren' } } },
    });
    await mayor.answer('demand-it', 2);
    await mayor.note('demand-it', 'Vraag Els');
    await mayor.sync.refresh();
    await it_.answer('demand-it', 4);
    await it_.sync.setFinished(true);
    await it_.sync.refresh();
    await clerk.sync.refresh();

    const { members } = clerk.sync.view();
    expect(members).toHaveLength(2);
    expect(members.find(({ role }) => role === 'mayor')).toMatchObject({
      name: 'An',
      answers: {
        answers: { 'demand-it': 2 },
        notes: { 'demand-it': 'Vraag Els' },
        finished: false,
      },
      unreadable: [],
    });
    expect(members.find(({ role }) => role === 'it')).toMatchObject({
      answers: { answers: { 'demand-it': 4 }, finished: true },
    });
    expect(mayor.sync.view()).toMatchObject({
      members: [],
      coordinatorRecord: null,
      results: null,
    });
  });

  it('sees what the coordinator puts on the board, and the published result', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const watching = await clerk.sync.act((room) => room.addLink('observer'));
    const observer = await anotherDevice(watching.fragment);
    expect(observer.sync.view()).toMatchObject({
      kind: 'observer',
      sharedRecord: { phase: 'answering' },
    });

    await clerk.sync.act(async (room) => {
      await room.changeSharedRecord((board) => ({ ...board, phase: 'opened' }));
      await room.publish({ score: 61 });
    });
    for (const { sync } of [mayor, observer]) {
      await sync.refresh();
      expect(sync.view()).toMatchObject({
        sharedRecord: { phase: 'opened' },
        results: { document: { score: 61 } },
      });
    }
    expect(clerk.sync.view().results).toMatchObject({ document: { score: 61 } });
  });

  it('hears of new facts about the task', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await clerk.store.update(clerk.draft.id, (await clerk.saved()).revision, (draft) => ({
      ...draft,
      request: { ...draft.request, norm: 'executor' },
    }));
    await clerk.sync.refresh();
    await mayor.sync.refresh();
    expect((await mayor.saved()).request).toMatchObject({ norm: 'executor' });
  });

  it('votes in a meeting, and a vote on an earlier question does not count for it', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const ballot = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';
    await clerk.sync.act((room) =>
      room.changeSharedRecord((board) => ({
        ...board,
        meeting: { ballot, question: 'demand-it', phase: 'vote' },
      })),
    );
    await mayor.sync.refresh();
    expect(mayor.sync.view().sharedRecord?.meeting).toMatchObject({ ballot, phase: 'vote' });
    expect(mayor.page.waiting()).toEqual([1_000]);
    await mayor.sync.vote(ballot, 3);
    expect(mayor.sync.view()).toMatchObject({ vote: { sent: true }, unsent: false });
    await mayor.sync.vote(ballot, 1);
    await clerk.sync.refresh();
    expect(clerk.sync.view().members[0]).toMatchObject({ vote: { ballot, value: 1 } });
  });
});

describe('what was opened in a round', () => {
  it('is closed for everybody once the next round has begun', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await clerk.sync.act(async (room) => {
      const snapshot = { takenAt: NOW, round: 0, members: [] };
      await room.changeCoordinatorRecord((desk) => ({ ...desk, snapshot }));
      await room.changeSharedRecord((board) => ({ ...board, phase: 'opened' }));
      await room.publish({ score: 61 });
    });
    expect(resultsOpened(clerk.sync.view(), 0)).toBe(true);
    const { revision } = await clerk.saved();
    await clerk.store.update(clerk.draft.id, revision, (draft) =>
      startNextRound(draft, { closedOn: '2026-11-22', level: null }),
    );
    await clerk.sync.refresh();
    await clerk.sync.refresh();
    await mayor.sync.refresh();
    for (const { sync } of [clerk, mayor]) {
      expect(sync.view()).toMatchObject({
        sharedRecord: { phase: 'answering', meeting: null },
        results: { document: null },
      });
    }
  });
});

describe('a coordinator who answers too', () => {
  it('votes beside the members, and nobody else sees that vote', async () => {
    const clerk = await coordinator();
    const mayor = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const ballot = '5f0c2c1e-3f43-4c1c-9a53-0d3f6f0d7a11';
    await clerk.sync.act((room) =>
      room.changeCoordinatorRecord((desk) => ({
        ...desk,
        coordinatorRole: 'generalDirector',
        coordinatorVote: { ballot, value: 3 },
      })),
    );
    await mayor.sync.vote(ballot, 1);
    await clerk.sync.refresh();
    const votes = votesIn(clerk.sync.view(), ballot, questionOf('demand-it'));
    expect(votes.map(({ answers }) => answers['demand-it']).sort()).toEqual([1, 3]);
    await mayor.sync.refresh();
    expect(mayor.sync.view().coordinatorRecord).toBeNull();
  });
});

describe('two coordinators', () => {
  it('work on the same assessment, each field apart', async () => {
    const clerk = await coordinator();
    const link = await clerk.sync.act((room) => room.addLink('coordinator'));
    await clerk.answer('demand-it', 2);
    await clerk.sync.refresh();
    const deputy = await anotherDevice(link.fragment);
    expect(await deputy.answers()).toEqual({ 'demand-it': 2 });

    await Promise.all([clerk.answer('demand-volume', 1), deputy.answer('demand-steering', 3)]);
    await Promise.all([clerk.sync.refresh(), deputy.sync.refresh()]);
    await clerk.sync.refresh();
    await deputy.sync.refresh();
    const both = { 'demand-it': 2, 'demand-volume': 1, 'demand-steering': 3 };
    expect(await clerk.answers()).toEqual(both);
    expect(await deputy.answers()).toEqual(both);
    expect([...clerk.sync.view().conflicts, ...deputy.sync.view().conflicts]).toEqual([]);
    expect(deputy.sync.view().coordinatorRecord?.links).toHaveLength(3);
  });

  it('add links at the same moment without losing one', async () => {
    const clerk = await coordinator();
    const link = await clerk.sync.act((room) => room.addLink('coordinator'));
    const deputy = await anotherDevice(link.fragment);
    await Promise.all([
      clerk.sync.act((room) => room.addLink('observer')),
      deputy.sync.act((room) => room.addLink('observer')),
      clerk.sync.act((room) => room.changeSharedRecord((board) => ({ ...board, phase: 'opened' }))),
      deputy.sync.act((room) =>
        room.changeSharedRecord((board) => ({ ...board, assignments: { x: ['demand-it'] } })),
      ),
    ]);
    await clerk.sync.refresh();
    const { coordinatorRecord: desk, sharedRecord: board } = clerk.sync.view();
    expect(desk?.links.map(({ kind }) => kind).sort()).toEqual([
      'coordinator',
      'coordinator',
      'join',
      'observer',
      'observer',
    ]);
    expect(board).toMatchObject({ phase: 'opened', assignments: { x: ['demand-it'] } });
  });
});

describe('a member on two devices', () => {
  it('finds everything there, and both fill in', async () => {
    const clerk = await coordinator();
    const phone = await member(linkOf(clerk.sync, 'join'), 'mayor', 'An');
    await phone.answer('demand-it', 2);
    await phone.sync.refresh();
    const laptop = await anotherDevice(phone.membership.link);
    expect(await laptop.answers()).toEqual({ 'demand-it': 2 });
    await phone.answer('demand-volume', 1);
    await laptop.answer('demand-steering', 3);
    await laptop.answer('demand-it', undefined);
    await phone.sync.refresh();
    await laptop.sync.refresh();
    await phone.sync.refresh();
    for (const device of [phone, laptop]) {
      expect(await device.answers()).toEqual({ 'demand-volume': 1, 'demand-steering': 3 });
      expect(device.sync.view().conflicts).toEqual([]);
    }
  });

  it('keeps the own value where both changed the same, and gives the other to choose', async () => {
    const clerk = await coordinator();
    const phone = await member(linkOf(clerk.sync, 'join'), 'mayor');
    await phone.sync.refresh();
    const laptop = await anotherDevice(phone.membership.link);
    await phone.answer('demand-it', 1);
    await laptop.answer('demand-it', 4);
    await phone.sync.refresh();
    await laptop.sync.refresh();
    const conflict = { path: 'request.answers.demand-it', mine: 4, theirs: 1 };
    expect(laptop.sync.view().conflicts).toEqual([conflict]);
    expect(await laptop.answers()).toEqual({ 'demand-it': 4 });

    // The choice outlives the page.
    laptop.sync.stop();
    expect((await laptop.memberships.get(laptop.membership.id))?.disputes).toEqual([
      { path: conflict.path, theirs: 1 },
    ]);
    laptop.sync.start();
    await laptop.sync.resolve(conflict.path, 'theirs');
    await phone.sync.refresh();
    expect(laptop.sync.view().conflicts).toEqual([]);
    expect([await laptop.answers(), await phone.answers()]).toEqual([
      { 'demand-it': 1 },
      { 'demand-it': 1 },
    ]);
  });

  it('says to be finished on either', async () => {
    const clerk = await coordinator();
    const phone = await member(linkOf(clerk.sync, 'join'), 'mayor');
    const laptop = await anotherDevice(phone.membership.link);
    await laptop.sync.setFinished(true);
    await laptop.sync.refresh();
    await phone.sync.refresh();
    expect(phone.sync.view().finished).toBe(true);
    await phone.sync.setFinished(false);
    await phone.sync.refresh();
    await laptop.sync.refresh();
    expect(laptop.sync.view().finished).toBe(false);
    await until(laptop.sync, ({ state }) => state.status === 'synced');
  });
});
