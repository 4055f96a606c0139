import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { newId } from '@/lib/bytes/new-id';
import { newDraft } from '@/lib/draft/draft';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { withAnswer, withContext, withNote } from '@/lib/draft/updates';
import type { Answer } from '@/lib/model/types';
import type { Role } from '@/lib/rooms/documents/parts';
import type { EntryLink } from '@/lib/rooms/membership/enter';
import { enterRoom } from '@/lib/rooms/membership/enter';
import { joinRoom } from '@/lib/rooms/membership/join';
import type { Membership } from '@/lib/rooms/membership/membership';
import { openRoom } from '@/lib/rooms/membership/open-room';
import { RoomSync } from '@/lib/rooms/sync/sync';
import { decodeLink, type GuestLink, isConsultationLink } from '@/lib/sealed/links/link';
import type { Environment } from '@/lib/sealed/sync/environment';
import { type Device, openDevice } from '@/lib/session/opening/open-device';
import { Network } from './host';

export const NOW = '2026-11-22T09:00:00.000Z';

/** A clock that stands still until it is told to go on, and a page that can be hidden. */
export class Page implements Environment {
  isHidden = false;
  private time = 0;

  /** @param start - ISO date-time, as the clock of this device has it. */
  constructor(private readonly start = NOW) {}

  private timers: { at: number; run: () => void }[] = [];
  private readonly listeners = new Set<() => void>();

  now = () => new Date(Date.parse(this.start) + this.time).toISOString();
  random = () => 0.5;
  hidden = () => this.isHidden;
  after = (delay: number, run: () => void) => {
    const timer = { at: this.time + delay, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  };
  onReturn = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Lets time pass; runs what is due, once. */
  pass(duration: number): void {
    this.time += duration;
    const due = this.timers.filter(({ at }) => at <= this.time);
    this.timers = this.timers.filter(({ at }) => at > this.time);
    for (const { run } of due) run();
  }

  /** In how many ms each timer goes off. */
  waiting(): number[] {
    return this.timers.map(({ at }) => at - this.time).sort((a, b) => a - b);
  }

  /** The network is back, or the page is seen again. */
  return(): void {
    for (const listener of this.listeners) listener();
  }
}

/** A browser of somebody. */
export interface Browser extends Device {
  network: Network;
  page: Page;
  /** What openRoom and the like take. */
  host: { store: AssessmentStore; fetch: typeof fetch; now: () => string } & Pick<
    Device,
    'memberships'
  >;
}

const browsers: Browser[] = [];
const syncs: RoomSync[] = [];

export const openBrowser = (clock?: string): Promise<Browser> =>
  browserNamed(`browser-${newId()}`, clock);

/** What the browser of somebody held in an earlier release. */
export interface Kept {
  draft: { id: string };
  membership: Membership;
}

/** A browser that holds what an earlier release left in it. */
async function browserOf({ draft, membership }: Kept): Promise<Browser> {
  const name = `browser-${newId()}`;
  const database = await openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('drafts', { keyPath: 'id' }),
  });
  await database.put('drafts', { id: draft.id, recordVersion: 1, draft, touched: {} });
  database.close();
  const browser = await browserNamed(name);
  await browser.memberships.put(membership);
  return browser;
}

async function browserNamed(name: string, clock?: string): Promise<Browser> {
  const { store, memberships, keeper } = await openDevice(name);
  const network = new Network();
  const page = new Page(clock);
  const host = { store, memberships, fetch: network.fetch, now: page.now };
  const browser = { store, memberships, keeper, network, page, host };
  browsers.push(browser);
  return browser;
}

export function closeBrowsers(): void {
  for (const sync of syncs.splice(0)) sync.stop();
  for (const { store, memberships, keeper } of browsers.splice(0)) {
    store.close();
    memberships.close();
    keeper.close();
  }
}

/** Takes up a room in a browser, and has exchanged everything once. */
export async function follow(browser: Browser, { id }: Membership): Promise<RoomSync> {
  const { store, memberships, network, page } = browser;
  const options = { store, memberships, fetch: network.fetch, environment: page };
  const sync = await RoomSync.open(id, options);
  if (!sync) throw new Error('no membership');
  syncs.push(sync);
  sync.start();
  await sync.refresh();
  return sync;
}

/** A coordinator with a room about child care. */
export async function coordinator(clock = NOW) {
  const browser = await openBrowser(clock);
  const draft = await browser.store.create(
    withContext(newDraft({ id: newId(), name: 'Opvang 2027', locale: 'nl', now: clock }), {
      municipality: { name: 'Zonnegem', population: 12_000 },
      task: { title: 'Kinderopvang buiten de uren' },
    }),
  );
  const membership = await openRoom(draft, {
    ...browser.host,
    days: 90,
    coordinatorRole: 'generalDirector',
  });
  const sync = await follow(browser, membership);
  return { ...browser, browser, draft, membership, sync, ...handles(browser, draft.id) };
}

export type CoordinatorAtWork = Awaited<ReturnType<typeof coordinator>>;

/** The fragment of the room's newest link of a kind. */
export function linkOf(sync: RoomSync, kind: 'join' | 'observer' | 'coordinator'): string {
  const link = sync.view().coordinatorRecord?.links.findLast((kept) => kept.kind === kind);
  if (!link) throw new Error(`no ${kind} link`);
  return link.fragment;
}

export function read(fragment: string) {
  const decoded = decodeLink(fragment);
  if (!decoded.ok) throw new Error(decoded.reason);
  if (isConsultationLink(decoded.link)) throw new Error(decoded.link.kind);
  return decoded.link;
}

/** Somebody who has joined. */
export async function member(fragment: string, role: Role, name?: string, clock?: string) {
  const browser = await openBrowser(clock);
  const options = { ...browser.host, locale: 'nl' as const, role, name };
  const {
    membership,
    draft,
    sharedRecord: board,
  } = await joinRoom(read(fragment) as GuestLink, options);
  const sync = await follow(browser, membership);
  return { ...browser, browser, membership, draft, board, sync, ...handles(browser, draft.id) };
}

/** Somebody who took part with an earlier release, and now has the present one. */
export async function updated(kept: Kept) {
  const browser = await browserOf(kept);
  const sync = await follow(browser, kept.membership);
  const { membership } = kept;
  return { ...browser, browser, membership, sync, ...handles(browser, kept.draft.id) };
}

/** The same person or room on another device. */
export async function anotherDevice(fragment: string) {
  const browser = await openBrowser();
  const options = { ...browser.host, locale: 'nl' as const };
  const membership = await enterRoom(read(fragment) as EntryLink, options);
  const sync = await follow(browser, membership);
  return { ...browser, browser, membership, sync, ...handles(browser, membership.draftId ?? '') };
}

/** What somebody does at the keyboard. */
function handles({ store }: Browser, draftId: string) {
  const saved = async () => {
    const draft = await store.get(draftId);
    if (!draft) throw new Error('no draft');
    return draft;
  };
  return {
    saved,
    answers: async () => (await saved()).request.answers ?? {},
    answer: async (id: string, value: Answer | undefined) =>
      store.update(draftId, (await saved()).revision, (draft) => withAnswer(draft, id, value)),
    note: async (id: string, text: string) =>
      store.update(draftId, (await saved()).revision, (draft) => withNote(draft, id, text)),
  };
}

/** Resolves when a view meets a condition. */
export const until = (sync: RoomSync, is: (view: ReturnType<RoomSync['view']>) => boolean) =>
  new Promise<void>((resolve) => {
    const stop = sync.subscribe(check);
    function check() {
      if (!is(sync.view())) return;
      stop();
      resolve();
    }
    check();
  });
