import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { openDeviceStore } from '@/lib/draft/store/device-store';
import type { AssessmentStore, StoreEvent } from '@/lib/draft/store/store';
import { LATER } from '../../unit/draft/drafts';

const opened: AssessmentStore[] = [];

/** A browser with empty storage. */
export function freshBrowser() {
  const kept = new Map<string, string>();
  const storage = { persisted: vi.fn(async () => false), persist: vi.fn(async () => true) };
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('navigator', { storage });
  return { storage, kept };
}

/** A tab of that browser. */
export async function openTab(options: Parameters<typeof openDeviceStore>[0] = {}) {
  const store = await openDeviceStore({ now: () => LATER, ...options });
  opened.push(store);
  return store;
}

export function closeBrowser() {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}

/** The next event of a store that meets a condition. */
export const nextEvent = (store: AssessmentStore, is: (event: StoreEvent) => boolean) =>
  new Promise<StoreEvent>((resolve) => {
    const stop = store.subscribe((event) => {
      if (!is(event)) return;
      stop();
      resolve(event);
    });
  });
