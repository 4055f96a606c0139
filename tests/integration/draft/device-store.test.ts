import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportFile, importFile, storeImported } from '@/lib/draft/exchange/exchange';
import { IndexedRecords } from '@/lib/draft/store/indexed-records';
import { duplicate, withAnswer, withChangesSeen, withName } from '@/lib/draft/updates';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { ID, LATER, NOW, OTHER_ID, sampleDraft } from '../../unit/draft/drafts';
import { closeBrowser, freshBrowser, nextEvent, openTab } from './device';

const DATABASE = 'draagkracht';
const draft = sampleDraft();
const other = duplicate(draft, { id: OTHER_ID, name: 'Kopie', now: '2026-11-23T09:00:00.000Z' });

/** Puts a record in the database behind the store's back. */
async function plant(...records: object[]) {
  const database = await openDB(DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('drafts', { keyPath: 'id' }),
  });
  for (const record of records) await database.put('drafts', record);
  database.close();
}

const failure = (name: string) => new DOMException('simulated', name);

/** Makes the next calls of an object store method fail, as browsers do: by an exception. */
function failNext(method: 'add' | 'put' | 'get' | 'getAll' | 'delete', name: string) {
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementationOnce(() => {
    throw failure(name);
  });
}

let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
  browser = freshBrowser();
});

afterEach(closeBrowser);

describe('a store on the device', () => {
  it('keeps drafts beyond the page', async () => {
    const tab = await openTab();
    expect(await tab.create(draft)).toEqual({ ...draft, revision: 1 });
    await tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 2));
    tab.close();

    const later = await openTab();
    expect(await later.get(ID)).toEqual({
      ...withAnswer(draft, 'demand-it', 2),
      revision: 2,
      updatedAt: LATER,
    });
    expect(later.state()).toMatchObject({ place: 'device', problem: null });
  });

  it('lists drafts, last changed first', async () => {
    const tab = await openTab();
    await tab.create(draft);
    await tab.create(other);
    expect((await tab.list()).map(({ id }) => id)).toEqual([OTHER_ID, ID]);
    expect((await tab.list())[1]).toEqual({
      status: 'ok',
      id: ID,
      name: 'Kinderopvang',
      taskTitle: '',
      municipality: '',
      createdAt: NOW,
      updatedAt: NOW,
      revision: 1,
      fictional: null,
      answered: 0,
    });
  });

  it('does not count what changes nothing, and lets no change touch id or revision', async () => {
    const tab = await openTab();
    await tab.create(draft);
    const same = await tab.update(ID, 1, (stored) => ({ ...stored, id: OTHER_ID, revision: 99 }));
    expect(same).toMatchObject({ status: 'saved', draft: { id: ID, revision: 1, updatedAt: NOW } });
  });

  it('removes one and all', async () => {
    const tab = await openTab();
    await tab.create(draft);
    await tab.create(other);
    await tab.remove(ID);
    expect(await tab.get(ID)).toBeUndefined();
    await tab.clear();
    expect(await tab.list()).toEqual([]);
  });

  it('puts back what was removed, with what stood beside it', async () => {
    const beside = vi.fn(async () => {});
    const tab = await openTab({
      alongside: { removed: async () => beside, cleared: async () => {} },
    });
    await tab.create(draft);
    await tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 2));
    const before = await tab.get(ID);
    const putBack = await tab.remove(ID);
    expect(await tab.list()).toEqual([]);
    expect(browser.kept.get('draagkracht.drafts')).toBe('0');
    const told = nextEvent(tab, ({ kind }) => kind === 'changed');
    await putBack?.();
    expect(await told).toMatchObject({ kind: 'changed', id: ID });
    expect(await tab.get(ID)).toEqual(before);
    expect(browser.kept.get('draagkracht.drafts')).toBe('1');
    expect(beside).toHaveBeenCalledOnce();
  });

  it('puts nothing beside a draft that did not come back', async () => {
    const beside = vi.fn(async () => {});
    const tab = await openTab({
      alongside: { removed: async () => beside, cleared: async () => {} },
    });
    await tab.create(draft);
    const putBack = await tab.remove(ID);
    await tab.create(draft);
    await expect(putBack?.()).rejects.toMatchObject({ kind: 'exists' });
    expect(beside).not.toHaveBeenCalled();
  });

  it('refuses an id twice, an unreadable draft and a draft that is not there', async () => {
    const tab = await openTab();
    await tab.create(draft);
    await expect(tab.create(draft)).rejects.toMatchObject({ kind: 'exists' });
    await expect(tab.create({ ...other, name: 'x'.repeat(301) })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(
      tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 9)),
    ).rejects.toMatchObject({ kind: 'invalid' });
    await expect(tab.update(OTHER_ID, 1, (stored) => stored)).rejects.toMatchObject({
      kind: 'missing',
    });
    expect(await tab.get(ID)).toEqual({ ...draft, revision: 1 });
    expect(await tab.list()).toHaveLength(1);
  });

  it('leaves everything as it was when a change throws', async () => {
    const tab = await openTab();
    await tab.create(draft);
    const broken = tab.update(ID, 1, () => {
      throw new RangeError('bug');
    });
    await expect(broken).rejects.toMatchObject({ cause: { message: 'bug' } });
    expect(await tab.get(ID)).toEqual({ ...draft, revision: 1 });
  });

  it('writes durably', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const tab = await openTab();
    await tab.create(draft);
    expect(transaction).toHaveBeenLastCalledWith('drafts', 'readwrite', { durability: 'strict' });
  });

  it('asks once not to be cleared, at the first draft', async () => {
    const tab = await openTab();
    expect(browser.storage.persist).not.toHaveBeenCalled();
    const known = nextEvent(tab, () => tab.state().persistent === true);
    await tab.create(draft);
    await tab.create(other);
    await known;
    expect(browser.storage.persist).toHaveBeenCalledOnce();
  });

  it('keeps an import beside the draft it came from', async () => {
    const tab = await openTab();
    const stored = await tab.create(draft);
    const imported = await importFile(await exportFile(stored));
    if (!imported.ok) throw new Error(imported.reason);
    const copy = await storeImported(tab, imported.draft, () => OTHER_ID);
    expect(copy).toEqual({ ...draft, id: OTHER_ID, revision: 2 });
    await tab.remove(ID);
    expect(await storeImported(tab, imported.draft)).toMatchObject({ id: ID });
  });
});

describe('two tabs', () => {
  it('keep each other’s changes of different fields', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await one.create(draft);
    const results = await Promise.all([
      one.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1)),
      two.update(ID, 1, (stored) => withAnswer(stored, 'demand-strategy', 2)),
      one.update(ID, 1, (stored) => withAnswer(stored, 'demand-funding-promised', 3)),
      two.update(ID, 1, (stored) => withName(stored, 'Opvang')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('saved'));
    expect(await one.get(ID)).toMatchObject({
      name: 'Opvang',
      revision: 5,
      request: { answers: { 'demand-it': 1, 'demand-strategy': 2, 'demand-funding-promised': 3 } },
    });
  });

  it('hear of a conflict on the same field, which is not overwritten', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await one.create(draft);
    await one.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1));
    const result = await two.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 4));
    expect(result).toMatchObject({
      status: 'conflict',
      fields: ['request.answers.demand-it'],
      theirs: { revision: 2, request: { answers: { 'demand-it': 1 } } },
      mine: { request: { answers: { 'demand-it': 4 } } },
    });
    expect((await two.get(ID))?.request.answers).toEqual({ 'demand-it': 1 });

    const settled = await two.update(ID, 2, (stored) => withAnswer(stored, 'demand-it', 4));
    expect(settled).toMatchObject({ status: 'saved', draft: { revision: 3 } });
  });

  it('conflict when one takes away what the other changed', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await one.create(withAnswer(draft, 'demand-it', 1));
    await one.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', undefined));
    const result = await two.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 2));
    expect(result.status).toBe('conflict');
  });

  it('agree without a conflict when they enter the same', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await one.create(draft);
    await one.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1));
    const result = await two.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1));
    expect(result).toMatchObject({ status: 'saved', draft: { revision: 2 } });
  });

  it('do not get in the way of their own earlier writes', async () => {
    const tab = await openTab();
    await tab.create(draft);
    await tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1));
    const again = await tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 2));
    expect(again.status).toBe('saved');
  });

  it('hear of each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    const heard = (kind: string) => nextEvent(two, (event) => event.kind === kind);
    let event = heard('changed');
    await one.create(draft);
    expect(await event).toEqual({ kind: 'changed', id: ID, origin: 'elsewhere' });
    event = heard('removed');
    await one.remove(ID);
    expect(await event).toEqual({ kind: 'removed', id: ID, origin: 'elsewhere' });
    event = heard('cleared');
    await one.clear();
    expect(await event).toEqual({ kind: 'cleared', origin: 'elsewhere' });
  });

  it('ignore what is no message of theirs', async () => {
    const tab = await openTab();
    const stranger = new BroadcastChannel(DATABASE);
    const first = nextEvent(tab, (event) => event.kind !== 'state');
    for (const data of [null, 'x', { kind: 'changed' }, { kind: 'other', id: 'x' }]) {
      stranger.postMessage(data);
    }
    stranger.postMessage({ kind: 'removed', id: 'x' });
    expect(await first).toEqual({ kind: 'removed', id: 'x', origin: 'elsewhere' });
    stranger.close();
  });
});

describe('records of another time', () => {
  const record = (id: string, change: object) => ({
    id,
    recordVersion: 1,
    touched: {},
    draft: { ...draft, id, ...change },
  });

  it('are migrated when read and kept so when changed', async () => {
    const request = { answers: { 'supply-funding-promised': 3, 'demand-profiles': 1 } };
    await plant(record(ID, { instrumentVersion: '1.0.0', revision: 4, request }));
    const tab = await openTab();
    const opened = await tab.get(ID);
    expect(opened).toMatchObject({
      instrumentVersion: INSTRUMENT_VERSION,
      revision: 4,
      request: { answers: { 'demand-funding-promised': 3 } },
    });
    expect(new Set(opened?.changes.map(({ kind }) => kind))).toEqual(
      new Set(['renamed', 'removed', 'added']),
    );

    const seen = await tab.update(ID, 4, withChangesSeen);
    expect(seen).toMatchObject({ status: 'saved', draft: { revision: 5, changes: [] } });
    expect(await tab.get(ID)).toMatchObject({ instrumentVersion: INSTRUMENT_VERSION, changes: [] });
  });

  it('that cannot be read are listed, exported and removed, and break nothing', async () => {
    const corrupt = [
      record('a', { request: 'lost' }),
      { id: 'b', something: 'else' },
      { id: 'c', recordVersion: 1, draft: { ...draft, id: ID } },
    ];
    const newer = [{ id: 'd', recordVersion: 2 }, record('e', { instrumentVersion: '99.0.0' })];
    await plant(...corrupt, ...newer, record(ID, {}));
    const tab = await openTab();
    const list = await tab.list();
    expect(list.map(({ id, status }) => `${id} ${status}`)).toEqual([
      `${ID} ok`,
      'a corrupt',
      'c corrupt',
      'e newer',
      'b corrupt',
      'd newer',
    ]);
    await expect(tab.get('a')).rejects.toMatchObject({ kind: 'corrupt' });
    await expect(tab.get('e')).rejects.toMatchObject({ kind: 'newer' });
    await expect(tab.update('d', 1, (stored) => stored)).rejects.toMatchObject({ kind: 'newer' });
    expect(JSON.parse((await tab.exportRaw('b')) ?? '')).toEqual(corrupt[1]);
    expect(await tab.exportRaw('nothing')).toBeUndefined();
    const putBack = await tab.remove('a');
    expect(await tab.list()).toHaveLength(5);
    await putBack?.();
    expect((await tab.list()).map(({ id }) => id)).toContain('a');
    expect(await tab.remove('b')).not.toBe(null);
  });

  it('survive a map of touches that makes no sense', async () => {
    await plant({ ...record(ID, {}), touched: { name: 'x', 'request.plan': null } });
    const tab = await openTab();
    const result = await tab.update(ID, 0, (stored) => withName(stored, 'Opvang'));
    expect(result.status).toBe('saved');
  });
});

describe('trouble with the storage', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidAccessError', 'unavailable'],
    ['UnknownError', 'unavailable'],
    ['DataCloneError', 'invalid'],
  ])('%s at a write means %s, and nothing is lost', async (name, kind) => {
    const tab = await openTab();
    await tab.create(draft);
    failNext('put', name);
    const change = () => tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1));
    await expect(change()).rejects.toMatchObject({ name: 'StorageError', kind });
    expect(await tab.get(ID)).toEqual({ ...draft, revision: 1 });
    expect((await change()).status).toBe('saved');
  });

  it('knows a full device by the transaction that was given up', async () => {
    const tab = await openTab();
    await tab.create(draft);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      value,
    ) {
      const request = put.call(this, value);
      Object.defineProperty(this.transaction, 'error', {
        value: failure('QuotaExceededError'),
        writable: true,
      });
      this.transaction.abort();
      return request;
    });
    await expect(
      tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1)),
    ).rejects.toMatchObject({ kind: 'full' });
    expect(await tab.get(ID)).toEqual({ ...draft, revision: 1 });
  });

  it('spoils only the record that cannot be fetched', async () => {
    const tab = await openTab();
    await tab.create(draft);
    await tab.create(other);
    failNext('getAll', 'NotReadableError');
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (key === ID) throw failure('NotReadableError');
      return get.call(this, key);
    });
    expect((await tab.list()).map(({ id, status }) => `${id} ${status}`)).toEqual([
      `${OTHER_ID} ok`,
      `${ID} corrupt`,
    ]);
    await expect(tab.get(ID)).rejects.toMatchObject({ kind: 'corrupt' });
  });

  it('falls back to memory without IndexedDB, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await openTab();
    expect(tab.state()).toMatchObject({ place: 'memory', problem: { kind: 'unavailable' } });
    await tab.create(draft);
    await tab.update(ID, 1, (stored) => withAnswer(stored, 'demand-it', 1));
    expect((await tab.list()).map(({ id }) => id)).toEqual([ID]);
    await expect(tab.create(draft)).rejects.toMatchObject({ kind: 'exists' });
    expect(tab.state().place).toBe('memory');
    await tab.remove(ID);
    await tab.clear();
    expect(await tab.list()).toEqual([]);
    expect(browser.storage.persist).not.toHaveBeenCalled();
  });

  it('falls back to memory where the browser forbids it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw failure('SecurityError');
    });
    expect((await openTab()).state().problem).toMatchObject({
      kind: 'unavailable',
      cause: { name: 'SecurityError' },
    });
  });

  it('works without localStorage', async () => {
    vi.stubGlobal('localStorage', undefined);
    const tab = await openTab();
    await tab.create(draft);
    expect(await tab.list()).toHaveLength(1);
  });

  it('does not hide drafts of a newer app behind an empty memory', async () => {
    (await openDB(DATABASE, 2)).close();
    const tab = await openTab();
    expect(tab.state()).toMatchObject({ place: 'device', problem: { kind: 'newer' } });
    await expect(tab.list()).rejects.toMatchObject({ kind: 'newer' });
  });

  it('is blocked by a tab that does not let go, and recovers when it does', async () => {
    await plant();
    const holder = await openDB(DATABASE, 1);
    const tab = await openTab({ records: new IndexedRecords(DATABASE, 2) });
    expect(tab.state()).toMatchObject({ place: 'device', problem: { kind: 'blocked' } });
    holder.close();
    expect(await tab.list()).toEqual([]);
    expect(tab.state().problem).toBeNull();
  });

  it('lets go for a newer version, and says so afterwards', async () => {
    const tab = await openTab();
    await tab.create(draft);
    (await openDB(DATABASE, 2)).close();
    await expect(tab.get(ID)).rejects.toMatchObject({ kind: 'newer' });
  });

  it('opens anew when the browser closed the connection', async () => {
    const tab = await openTab();
    await tab.create(draft);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw failure('InvalidStateError');
    });
    expect(await tab.get(ID)).toMatchObject({ id: ID });
  });
});

describe('a browser that cleared the storage', () => {
  it('is noticed at the next visit, until the user has seen it', async () => {
    const tab = await openTab();
    await tab.create(draft);
    tab.close();
    indexedDB.deleteDatabase(DATABASE);

    const later = await openTab();
    expect(later.state().problem).toMatchObject({ kind: 'evicted' });
    expect(await later.list()).toEqual([]);
    expect(later.state().problem).toMatchObject({ kind: 'evicted' });
    later.dismissProblem();
    expect(later.state().problem).toBeNull();
    await later.list();
    expect((await openTab()).state().problem).toBeNull();
  });

  it('is noticed at a write', async () => {
    const tab = await openTab();
    await tab.create(draft);
    const database = await openDB(DATABASE, 1);
    await database.clear('drafts');
    database.close();
    await expect(tab.update(ID, 1, (stored) => stored)).rejects.toMatchObject({ kind: 'evicted' });
    expect(tab.state().problem).toMatchObject({ kind: 'evicted' });
  });

  it('is not suspected when the user removed the drafts', async () => {
    const tab = await openTab();
    await tab.create(draft);
    await tab.remove(ID);
    expect((await openTab()).state().problem).toBeNull();
    await tab.create(draft);
    await tab.clear();
    expect((await openTab()).state().problem).toBeNull();
    await expect(tab.update(ID, 1, (stored) => stored)).rejects.toMatchObject({ kind: 'missing' });
  });
});
