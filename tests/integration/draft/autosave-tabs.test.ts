import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLine, withLineYear } from '@/lib/draft/cost-table';
import { withCosts, withCostsFrom, withoutCostLine } from '@/lib/draft/cost-updates';
import { fieldPath } from '@/lib/draft/field-path';
import { Autosave } from '@/lib/draft/store/autosave';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { withAnswer, withConsensus } from '@/lib/draft/updates';
import { ID, sampleDraft } from '../../unit/draft/drafts';
import { closeBrowser, freshBrowser, openTab } from './device';

let stores: [AssessmentStore, AssessmentStore];
let one: Autosave;
let two: Autosave;

const set = (autosave: Autosave, id: string, value: number, typing = false) =>
  autosave.change(`answers.${id}`, (draft) => withAnswer(draft, id, value), { typing });

/** Resolves when a view meets a condition. */
const until = (autosave: Autosave, is: (view: ReturnType<Autosave['view']>) => boolean) =>
  new Promise<void>((resolve) => {
    const stop = autosave.subscribe(check);
    function check() {
      if (!is(autosave.view())) return;
      stop();
      resolve();
    }
    check();
  });

beforeEach(async () => {
  freshBrowser();
  stores = [await openTab(), await openTab()];
  const draft = await stores[0].create(sampleDraft());
  one = new Autosave({ store: stores[0], draft });
  two = new Autosave({ store: stores[1], draft });
});

afterEach(() => {
  one.stop();
  two.stop();
  closeBrowser();
});

it('shows what another tab wrote', async () => {
  set(one, 'demand-it', 1);
  await until(two, ({ draft }) => draft.request.answers?.['demand-it'] === 1);
  set(two, 'demand-it', 2);
  await until(one, ({ draft }) => draft.request.answers?.['demand-it'] === 2);
  expect([...one.view().conflicts, ...two.view().conflicts]).toEqual([]);
});

it('reports a conflict, keeps both values, and settles it either way', async () => {
  set(two, 'demand-it', 4, true);
  set(one, 'demand-it', 1);
  await one.flush();
  await until(two, ({ draft }) => draft.revision === 2);
  set(two, 'demand-it', 3, true);
  set(two, 'demand-strategy', 2);
  await two.flush();

  expect(two.view().conflicts).toMatchObject([
    {
      key: 'answers.demand-it',
      fields: ['request.answers.demand-it'],
      theirs: { request: { answers: { 'demand-it': 1 } } },
    },
  ]);
  expect(two.view().state).toEqual({ status: 'waiting' });
  expect(two.view().draft.request.answers).toEqual({ 'demand-it': 3, 'demand-strategy': 2 });
  expect((await stores[0].get(ID))?.request.answers).toEqual({
    'demand-it': 1,
    'demand-strategy': 2,
  });

  await two.resolve('answers.demand-it', 'mine');
  expect(two.view().conflicts).toEqual([]);
  expect((await stores[0].get(ID))?.request.answers).toEqual({
    'demand-it': 3,
    'demand-strategy': 2,
  });
});

it('lets the other value stand', async () => {
  set(two, 'demand-it', 4, true);
  set(one, 'demand-it', 1);
  await one.flush();
  await two.flush();
  await two.resolve('answers.demand-it', 'theirs');
  await two.resolve('answers.demand-it', 'theirs');
  expect(two.view().draft.request.answers).toEqual({ 'demand-it': 1 });
  expect(two.view().state.status).toBe('saved');
});

const setCell = (autosave: Autosave, at: number, amount: number) =>
  autosave.change(
    fieldPath.costYear(at, 2),
    (draft) => withCostsFrom(draft, (table) => withLineYear(table, at, 2, amount)),
    { typing: true },
  );

/** A table of two lines, known in both tabs. */
async function beginTable() {
  one.change('costs', (draft) => withCosts(draft, withLine(undefined, 1, { label: 'Software' })));
  await until(two, ({ draft }) => draft.request.costs?.lines.length === 2);
}

it('lets two tabs fill in different cells of the cost table', async () => {
  await beginTable();
  setCell(two, 1, 20);
  setCell(one, 0, 10);
  await one.flush();
  await two.flush();
  expect([...one.view().conflicts, ...two.view().conflicts]).toEqual([]);
  const stored = await stores[0].get(ID);
  expect(stored?.request.costs?.lines.map(({ perYear }) => perYear[2])).toEqual([10, 20]);
});

it('reports a conflict over the same cell, and over a line that another tab took away', async () => {
  await beginTable();
  setCell(two, 1, 20);
  setCell(one, 1, 10);
  await one.flush();
  await two.flush();
  expect(two.view().conflicts.map(({ fields }) => fields)).toEqual([
    ['request.costs.lines.1.perYear.2'],
  ]);
  await two.resolve(fieldPath.costYear(1, 2), 'theirs');

  setCell(two, 1, 30);
  one.change('request.costs.lines', (draft) => withoutCostLine(draft, 0), { buildsOn: true });
  await one.flush();
  await two.flush();
  expect(two.view().conflicts).toHaveLength(1);
  const stored = await stores[0].get(ID);
  expect(stored?.request.costs?.lines).toMatchObject([
    { label: 'Software', perYear: [null, null, 10, null, null] },
  ]);
});

it('keeps what a team agreed on at two questions, one after the other, on a full device', async () => {
  const full = new DOMException('full', 'QuotaExceededError');
  const [store] = stores;
  const update = store.update.bind(store);
  store.update = () => Promise.reject(full);
  const agree = (id: string, value: number) =>
    one.change(fieldPath.consensus(id), (draft) =>
      withConsensus(draft, id, { value, reason: 'Besproken' }),
    );
  agree('demand-it', 1);
  await one.flush();
  agree('demand-strategy', 2);
  await one.flush();
  store.update = update;
  await one.flush();
  expect(Object.keys((await stores[1].get(ID))?.request.consensus ?? {})).toEqual([
    'demand-it',
    'demand-strategy',
  ]);
});
