import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withNewPoints, withProposal } from '@/lib/collecting/changes/proposal';
import { withResponse } from '@/lib/collecting/changes/responses';
import { type ConsultationStore, openConsultations } from '@/lib/collecting/store/device';
import { changedFields } from '@/lib/collecting/store/fields';
import { readConsultation, writeConsultation } from '@/lib/collecting/store/file';
import { exampleConsultation } from '@/lib/consultation/example/example';
import type { Consultation, KeptPublication } from '@/lib/consultation/record';
import type { ConsultationReading } from '@/lib/consultation/types';
import { Autosave } from '@/lib/draft/store/autosave';
import { IndexedRecords } from '@/lib/draft/store/indexed-records';
import { factsOf } from '@/lib/formats/consultation/order';
import { answeredOtherwise, consultationOf, NOW } from '../../unit/collecting/consultations';
import { closeBrowser, freshBrowser } from '../draft/device';

const opened: ConsultationStore[] = [];
const DATABASE = 'draagkracht-consultations';

async function openTab(): Promise<ConsultationStore> {
  const store = await openConsultations({ now: () => NOW });
  opened.push(store);
  return store;
}

beforeEach(() => {
  freshBrowser();
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  closeBrowser();
});

const titled = (title: string) => withProposal({ title });

describe('consultations on the device', () => {
  it('outlive the page, with everything they received', async () => {
    const before = withResponse(answeredOtherwise('1'))(titled('Taak')(consultationOf()));
    const stored = await (await openTab()).create(before);
    const later = await openTab();
    expect(await later.get(before.id)).toEqual(stored);
    expect(await later.list()).toMatchObject([
      { status: 'ok', name: 'Taak', asked: 3, answered: 1, fictional: false },
    ]);
  });

  it('keep what a publication said on its day, and read those that kept nothing', async () => {
    const example = await exampleConsultation('nl', { id: crypto.randomUUID(), now: NOW });
    const facts = factsOf(example);
    expect(JSON.stringify(facts)).not.toMatch(/"(request|hash|madeOn|signedBy)"/);
    const ledger = { number: 1, columns: [], guarded: [], bases: [], figures: [] };
    const publication = { number: 1, on: '2026-11-30', reading: {} as ConsultationReading };
    const older: KeptPublication = { publication, ledger };
    const publications = [older, { ...older, facts }];
    const store = await openTab();
    const first = await store.create({ ...example, publications });
    await store.update(first.id, first.revision, withProposal({ title: 'Anders' }));
    const later = await (await openTab()).get(first.id);
    expect(later?.proposal.title).toBe('Anders');
    expect(later?.publications).toEqual(publications);
    const said = [{ ...example.responses[0] }] as typeof facts.responses;
    const told = { ...older, facts: { ...facts, responses: said } };
    await expect(
      store.create({ ...example, id: crypto.randomUUID(), publications: [told] }),
    ).rejects.toMatchObject({
      kind: 'invalid',
    });
  });

  it('take in what two tabs change apart, and tell what both change', async () => {
    const [here, there] = [await openTab(), await openTab()];
    const first = await here.create(consultationOf());
    const update = (store: ConsultationStore, change: (one: Consultation) => Consultation) =>
      store.update(first.id, first.revision, change);
    await update(here, withResponse(answeredOtherwise('1')));
    const merged = await update(there, withResponse(answeredOtherwise('2')));
    expect(merged.status === 'saved' && merged.draft.responses).toHaveLength(2);
    expect((await update(here, titled('Hier'))).status).toBe('saved');
    const disputed = await update(there, titled('Daar'));
    expect(disputed).toMatchObject({ status: 'conflict', fields: ['proposal.title'] });
    expect((await here.get(first.id))?.proposal.title).toBe('Hier');
  });

  it('keep every letter that is typed while the store is busy', async () => {
    const store = await openTab();
    const draft = await store.create(consultationOf());
    const autosave = new Autosave<Consultation>({ store, draft });
    for (const title of ['T', 'Ta', 'Taak']) {
      autosave.change('proposal.title', titled(title), { typing: true });
    }
    autosave.change(
      'proposal.points',
      withNewPoints([{ title: 'Een' }], () => 'p1'),
      { buildsOn: true },
    );
    autosave.change(
      'proposal.points',
      withNewPoints([{ title: 'Twee' }], () => 'p2'),
      { buildsOn: true },
    );
    await autosave.flush();
    autosave.stop();
    expect((await store.get(draft.id))?.proposal).toEqual({
      title: 'Taak',
      points: [
        { id: 'p1', title: 'Een' },
        { id: 'p2', title: 'Twee' },
      ],
    });
  });

  it('refuse what could not be opened again, and leave what was kept', async () => {
    const store = await openTab();
    const first = await store.create(consultationOf());
    const change = (now: Consultation): Consultation => ({ ...now, terms: { answerBy: 'ooit' } });
    await expect(store.update(first.id, first.revision, change)).rejects.toMatchObject({
      kind: 'invalid',
    });
    expect(await store.get(first.id)).toEqual(first);
  });

  it('name one that cannot be read, and give its content as it is', async () => {
    const records = new IndexedRecords<Consultation>(DATABASE);
    const { terms: _, ...broken } = titled('Kapot')(consultationOf());
    await records.add({
      id: broken.id,
      recordVersion: 1,
      draft: broken as Consultation,
      touched: {},
    });
    records.close();
    const store = await openTab();
    expect(await store.list()).toEqual([
      { status: 'corrupt', id: broken.id, name: 'Kapot', updatedAt: NOW },
    ]);
    await expect(store.get(broken.id)).rejects.toMatchObject({ kind: 'corrupt' });
    expect(JSON.parse((await store.exportRaw(broken.id)) ?? '')).toMatchObject({ draft: broken });
  });

  it('are gone after deletion, and back as they were when that is undone', async () => {
    const store = await openTab();
    const first = await store.create(consultationOf());
    const putBack = await store.remove(first.id);
    expect(await store.list()).toEqual([]);
    expect(await (await openTab()).get(first.id)).toBeUndefined();
    await putBack?.();
    expect(await store.get(first.id)).toEqual(first);
  });

  it('say so when the browser cleared them', async () => {
    await (await openTab()).create(consultationOf());
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    expect((await openTab()).state().problem).toMatchObject({ kind: 'evicted' });
  });
});

describe('the file of a consultation', () => {
  it('gives back the whole example, with its responses and outlines', async () => {
    const example = await exampleConsultation('nl', { id: consultationOf().id, now: NOW });
    const read = await readConsultation(await writeConsultation(example));
    expect(read).toEqual({ ok: true, consultation: example });
  });

  it.each([
    ['{', 'notJson'],
    ['{"format":"draagkracht-consultation"', 'damaged'],
    ['{"format":"draagkracht-assessment"}', 'notOurs'],
    ['{"format":"draagkracht-consultation","formatVersion":2}', 'newer'],
    ['{"format":"draagkracht-consultation","formatVersion":1,"draft":{"__proto__":{}}}', 'invalid'],
  ])('refuses %s as %s', async (text, reason) => {
    expect(await readConsultation(text)).toMatchObject({ ok: false, reason });
  });

  it('refuses one that was changed, and names what does not belong in it', async () => {
    const text = await writeConsultation(titled('Taak')(consultationOf()));
    expect(await readConsultation(text.replace('"Taak"', '"Ander"'))).toMatchObject({
      reason: 'damaged',
    });
    const wrong = {
      ...consultationOf(),
      bodies: [{ id: '1', rank: 1 }],
    } as unknown as Consultation;
    expect(await readConsultation(await writeConsultation(wrong))).toMatchObject({
      reason: 'invalid',
      where: ['draft', 'bodies', 0],
    });
  });
});

describe('fields that differ', () => {
  it('are none between equal consultations, and each change is named', () => {
    const changes: Record<string, (one: Consultation) => Consultation> = {
      'proposal.title': titled('Taak'),
      'responses.1': withResponse(answeredOtherwise('1')),
      'proposal.points.p1': withNewPoints([{ title: 'Punt' }], () => 'p1'),
    };
    const names = Object.keys(changes);
    fc.assert(
      fc.property(fc.subarray(names), (chosen) => {
        const before = consultationOf();
        const after = chosen.reduce((one, name) => changes[name]!(one), structuredClone(before));
        expect(changedFields(before, after).toSorted()).toEqual(chosen.toSorted());
      }),
    );
  });
});
