import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '@/lib/draft/store/autosave';
import { openMemoryStore } from '@/lib/draft/store/device-store';
import { StorageError, type StorageProblem } from '@/lib/draft/store/errors';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { withAnswer, withNote } from '@/lib/draft/updates';
import { ID, LATER, sampleDraft } from './drafts';

let store: AssessmentStore;
let autosave: Autosave;

const answer = (id: string, value: number) => (draft: Parameters<typeof withAnswer>[0]) =>
  withAnswer(draft, id, value);
const type = (note: string) =>
  autosave.change('notes.demand-it', (draft) => withNote(draft, 'demand-it', note), {
    typing: true,
  });

/** The next attempts to write fail. */
function failing(...kinds: StorageProblem[]) {
  const spy = vi.spyOn(store, 'update');
  for (const kind of kinds) spy.mockRejectedValueOnce(new StorageError(kind));
  return spy;
}

beforeEach(async () => {
  vi.useFakeTimers();
  store = openMemoryStore(null, () => LATER);
  autosave = new Autosave({ store, draft: await store.create(sampleDraft()) });
});

afterEach(() => {
  autosave.stop();
  vi.useRealTimers();
});

describe('autosave', () => {
  it('writes a choice at once and shows it before it is kept', async () => {
    autosave.change('answers.demand-it', answer('demand-it', 2));
    expect(autosave.view().draft.request.answers).toEqual({ 'demand-it': 2 });
    expect(autosave.view().state).toEqual({ status: 'saving' });
    await autosave.flush();
    expect((await store.get(ID))?.request.answers).toEqual({ 'demand-it': 2 });
    expect(autosave.view().state).toEqual({ status: 'saved', at: LATER });
  });

  it('writes text within the typing delay, however long the typing goes on', async () => {
    const update = vi.spyOn(store, 'update');
    for (const note of ['V', 'Vr', 'Vra', 'Vraag']) {
      type(note);
      await vi.advanceTimersByTimeAsync(90);
    }
    expect(update).not.toHaveBeenCalled();
    expect(autosave.view().state).toEqual({ status: 'waiting' });
    expect(autosave.view().draft.request.notes).toEqual({ 'demand-it': 'Vraag' });
    type('Vraag Els');
    await vi.advanceTimersByTimeAsync(41);
    expect(update).toHaveBeenCalledOnce();
    expect((await store.get(ID))?.request.notes).toEqual({ 'demand-it': 'Vraag Els' });
  });

  it('writes what is typed together with a later choice, in order', async () => {
    const update = vi.spyOn(store, 'update');
    type('Vraag Els');
    autosave.change('answers.demand-it', answer('demand-it', 2));
    await autosave.flush();
    const revisions = await Promise.all(update.mock.results.map(({ value }) => value));
    expect(revisions.map(({ draft }) => Object.keys(draft.request))).toEqual([
      ['locale', 'notes'],
      ['locale', 'notes', 'answers'],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('writes what is entered during a write, and at its very end', async () => {
    autosave.change('a', answer('demand-it', 1));
    autosave.change('a', answer('demand-it', 2));
    const stop = autosave.subscribe(() => {
      if (autosave.view().state.status !== 'saved') return;
      stop();
      autosave.change('b', answer('demand-strategy', 3));
    });
    await autosave.flush();
    await autosave.flush();
    expect((await store.get(ID))?.request.answers).toEqual({
      'demand-it': 2,
      'demand-strategy': 3,
    });
    expect(autosave.view().conflicts).toEqual([]);
  });

  it('gives the same view until something changes, and tells of changes', async () => {
    const listener = vi.fn();
    const stop = autosave.subscribe(listener);
    const before = autosave.view();
    expect(autosave.view()).toBe(before);
    autosave.change('a', answer('demand-it', 1));
    expect(autosave.view()).not.toBe(before);
    expect(listener).toHaveBeenCalled();
    stop();
    listener.mockClear();
    await autosave.flush();
    expect(listener).not.toHaveBeenCalled();
  });

  it('has nothing to do without changes', async () => {
    const update = vi.spyOn(store, 'update');
    await autosave.flush();
    expect(update).not.toHaveBeenCalled();
    expect(autosave.view().state.status).toBe('saved');
  });
});

describe('a failed write', () => {
  it('is retried ever more slowly, in order and without loss', async () => {
    const update = failing('full', 'full', 'full');
    autosave.change('a', answer('demand-it', 1));
    autosave.change('b', answer('demand-strategy', 2));
    await autosave.flush();
    expect(autosave.view().state).toMatchObject({
      status: 'failed',
      retrying: true,
      error: { kind: 'full' },
    });
    expect(autosave.view().draft.request.answers).toEqual({ 'demand-it': 1, 'demand-strategy': 2 });
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(update).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1 + 4_000);
    expect(update).toHaveBeenCalledTimes(5);
    expect((await store.get(ID))?.request.answers).toEqual({
      'demand-it': 1,
      'demand-strategy': 2,
    });
    expect(autosave.view().state.status).toBe('saved');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is retried at once with the next change, whose value wins', async () => {
    failing('unavailable');
    autosave.change('a', answer('demand-it', 1));
    await autosave.flush();
    autosave.change('a', answer('demand-it', 3));
    await autosave.flush();
    expect((await store.get(ID))?.request.answers).toEqual({ 'demand-it': 3 });
  });

  it('does not put an older value over one entered meanwhile', async () => {
    failing('unavailable');
    autosave.change('a', answer('demand-it', 1));
    autosave.change('a', answer('demand-it', 3));
    await autosave.flush();
    expect(autosave.view().draft.request.answers).toEqual({ 'demand-it': 3 });
    await autosave.flush();
    expect((await store.get(ID))?.request.answers).toEqual({ 'demand-it': 3 });
  });

  it('waits for the user when it cannot pass by itself', async () => {
    failing('newer');
    autosave.change('a', answer('demand-it', 1));
    await autosave.flush();
    expect(autosave.view().state).toMatchObject({ status: 'failed', retrying: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sets an invalid change aside, keeps the others and takes its correction', async () => {
    autosave.change('a', answer('demand-it', 9));
    autosave.change('b', answer('demand-strategy', 2));
    await autosave.flush();
    expect(autosave.view().state).toMatchObject({ status: 'failed', error: { kind: 'invalid' } });
    expect((await store.get(ID))?.request.answers).toEqual({ 'demand-strategy': 2 });
    expect(autosave.view().draft.request.answers).toEqual({ 'demand-it': 9, 'demand-strategy': 2 });
    autosave.change('a', answer('demand-it', 4));
    await autosave.flush();
    expect((await store.get(ID))?.request.answers).toEqual({
      'demand-it': 4,
      'demand-strategy': 2,
    });
    expect(autosave.view().state.status).toBe('saved');
  });

  it('of a draft that is gone can be made good by storing it anew', async () => {
    autosave.change('a', answer('demand-it', 1));
    await autosave.flush();
    await store.remove(ID);
    autosave.change('b', answer('demand-strategy', 2));
    await autosave.flush();
    expect(autosave.view().state).toMatchObject({ status: 'failed', error: { kind: 'missing' } });
    await autosave.restore();
    expect(autosave.view().state.status).toBe('saved');
    expect((await store.get(ID))?.request.answers).toEqual({
      'demand-it': 1,
      'demand-strategy': 2,
    });
  });
});
