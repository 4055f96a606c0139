import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLine, withLineAdded } from '@/lib/draft/cost-table';
import { withCostsFrom, withoutCostLine } from '@/lib/draft/cost-updates';
import type { Draft } from '@/lib/draft/draft';
import { fieldPath } from '@/lib/draft/field-path';
import { withoutPlanItem, withPlan, withPlanFacts } from '@/lib/draft/plan-updates';
import { Autosave } from '@/lib/draft/store/autosave';
import { openMemoryStore } from '@/lib/draft/store/device-store';
import { StorageError } from '@/lib/draft/store/errors';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { withConsensus } from '@/lib/draft/updates';
import { withOwn } from '@/lib/result-view/plan-items';
import { ID, sampleDraft } from './drafts';

/** What several changes come to that nothing can be written of yet: a device without room. */

let store: AssessmentStore;
let autosave: Autosave;
let room: () => void;

beforeEach(async () => {
  store = openMemoryStore();
  const draft = await store.create(sampleDraft());
  const update = store.update.bind(store);
  store.update = () => Promise.reject(new StorageError('full'));
  room = () => {
    store.update = update;
  };
  autosave = new Autosave({ store, draft });
});

afterEach(() => autosave.stop());

/** What is stored once there is room again; it is what stood on the screen. */
async function stored(): Promise<Draft['request'] | undefined> {
  await autosave.flush();
  const seen = autosave.view().draft.request;
  room();
  await autosave.flush();
  const request = (await store.get(ID))?.request;
  expect(request).toEqual(seen);
  return request;
}

describe('on a full device', () => {
  it('what a team agreed on at one question is not replaced by what it agreed on at another', async () => {
    for (const [id, value] of [
      ['demand-it', 1],
      ['demand-strategy', 2],
    ] as const) {
      autosave.change(fieldPath.consensus(id), (draft) =>
        withConsensus(draft, id, { value, reason: `Besproken: ${id}` }),
      );
      await autosave.flush();
    }
    expect(Object.keys((await stored())?.consensus ?? {})).toEqual([
      'demand-it',
      'demand-strategy',
    ]);
  });

  const addLine = () =>
    autosave.change('request.costs.lines', (draft) => withCostsFrom(draft, withLineAdded), {
      buildsOn: true,
    });
  const fill = (at: number, label: string) =>
    autosave.change(fieldPath.costCell(at, 'label'), (draft) =>
      withCostsFrom(draft, (table) => withLine(table, at, { label })),
    );
  const remove = (at: number) =>
    autosave.change('request.costs.lines', (draft) => withoutCostLine(draft, at), {
      buildsOn: true,
    });
  const labels = (request: Draft['request'] | undefined) =>
    request?.costs?.lines.map(({ label }) => label);

  it('every line that is added to the costs is there', async () => {
    fill(0, 'Personeel');
    addLine();
    addLine();
    const lines = autosave.view().draft.request.costs?.lines.length;
    expect((await stored())?.costs?.lines).toHaveLength(lines ?? 0);
    expect(lines).toBe(3);
  });

  it('what is filled in a line stays with it when lines above it go', async () => {
    fill(0, 'eerste');
    fill(1, 'tweede');
    fill(2, 'derde');
    remove(0);
    fill(1, 'derde, anders');
    remove(0);
    expect(labels(await stored())).toEqual(['derde, anders']);
  });

  it('every action of the team is in the plan, and what is written about it', async () => {
    const add = (title: string) =>
      autosave.change(
        'request.plan',
        (draft) => withPlan(draft, withOwn(draft.request.plan ?? [], title)),
        { buildsOn: true },
      );
    add('Bellen');
    autosave.change(fieldPath.planFact('own-1', 'owner'), (draft) =>
      withPlanFacts(draft, 'own-1', { owner: 'Financiën' }),
    );
    add('Mailen');
    add('Schrijven');
    autosave.change('request.plan', (draft) => withoutPlanItem(draft, 'own-2'), {
      buildsOn: true,
    });
    expect((await stored())?.plan).toEqual([
      { measure: 'own-1', title: 'Bellen', status: 'open', owner: 'Financiën' },
      { measure: 'own-3', title: 'Schrijven', status: 'open' },
    ]);
  });
});
