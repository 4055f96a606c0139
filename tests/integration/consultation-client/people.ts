import 'fake-indexeddb/auto';
import { newId } from '@/lib/bytes/new-id';
import { AnalystSession } from '@/lib/collecting/online/analyst';
import { BodySession } from '@/lib/collecting/online/body';
import type { Closing } from '@/lib/collecting/online/documents';
import { entranceIn } from '@/lib/collecting/online/enter';
import { openKeeper } from '@/lib/collecting/online/keeper';
import type { Keeper } from '@/lib/collecting/online/kept';
import { openOnline } from '@/lib/collecting/online/open-online';
import { OwnerSession } from '@/lib/collecting/online/owner';
import type { ReaderSession } from '@/lib/collecting/online/reader';
import { type Fetched, withFetched } from '@/lib/collecting/online/reader';
import { makeResponse } from '@/lib/collecting/responses/make-response';
import type { ResponseChoices, ResponseFile } from '@/lib/collecting/responses/types';
import { newConsultation } from '@/lib/collecting/store/new';
import type { Consultation } from '@/lib/consultation/record';
import { newDraft } from '@/lib/draft/draft';
import { withAnswer, withContext } from '@/lib/draft/updates';
import { instrument } from '@/lib/instrument/instrument';
import type { ConsultationLink } from '@/lib/sealed/links/link';
import type { Database } from '@/lib/server/store/database';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { Network } from '../rooms-client/host';

const ZONE = 'Europe/Brussels';
const DAY = 86_400_000;

/** Somebody's browser: a network, a database, and a clock that may be wrong. */
export class Browser {
  readonly network = new Network();
  keeper: Keeper;
  /** The device's clock minus the true time, in ms. */
  wrong = 0;

  constructor(private readonly name = `consulting-${newId()}`) {
    this.keeper = openKeeper(name);
  }

  get options() {
    const { keeper, network } = this;
    return { keeper, fetch: network.fetch, now: () => this.now() };
  }

  now = (): string => new Date(Date.now() + this.wrong).toISOString();

  /** The page is loaded anew. */
  reload(): void {
    this.keeper.close();
    this.keeper = openKeeper(this.name);
  }
}

export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

export const OPEN: Closing = { closesAt: inDays(30), decidesAt: inDays(60), graceMinutes: 0 };

/** Municipalities that exist, so that the reader of responses knows them. */
export const BODIES = [
  { id: '44021', name: 'Gent' },
  { id: '11002', name: 'Antwerpen' },
  { id: '24062', name: 'Leuven' },
];

/** Something that is expected. */
export const requirement = instrument.factors[0]?.requirements[0]?.id ?? '';

export const proposal = {
  title: 'Afgifte van vergunningen voor kermissen',
  expectations: { [requirement]: { demand: 3 } },
  points: [{ id: 'a1', title: 'Artikel 1', text: 'De gemeente geeft de vergunning af.' }],
};

export function aConsultation(change: Partial<Consultation> = {}): Consultation {
  const fresh = newConsultation({ id: newId(), locale: 'nl', now: new Date().toISOString() });
  return { ...fresh, proposal, bodies: BODIES, ...change };
}

/** An owner who opened a consultation, with a second key, and invited everybody. */
export async function anOwner(
  database: Database,
  { closing = OPEN, consultation = aConsultation(), invited = true, zone = ZONE } = {},
) {
  const browser = new Browser();
  const { key } = await issueKey(database, 'Vlaamse overheid', Date.now());
  const opened = await openOnline(consultation, {
    ...browser.options,
    creationKey: key,
    keepKey: true,
    closing,
    zone,
    days: 365,
    name: 'An Peeters',
  });
  const owner = await OwnerSession.resume(opened.kept, browser.options);
  expectTrue(await owner.keys.tryFile(owner.keys.file(browser.now())));
  const at = { browser, owner, creationKey: key, consultation: opened.consultation };
  if (invited) await owner.bodies.invite(consultation.bodies.map(({ id }) => id));
  return at;
}

function expectTrue(value: boolean): void {
  if (!value) throw new Error('not so');
}

export function linkIn<K extends ConsultationLink['kind']>(text: string | null, kind: K) {
  const entrance = entranceIn(text ?? '');
  if (entrance.to !== 'consultation' || entrance.link.kind !== kind) {
    throw new Error(JSON.stringify(entrance));
  }
  return entrance.link as Extract<ConsultationLink, { kind: K }>;
}

/** A body on a device of its own, or on one that is given. */
export async function aBody(owner: OwnerSession, body: string, browser = new Browser()) {
  const link = linkIn(owner.bodies.linkOf(body), 'body');
  const session = await BodySession.open(link, browser.options);
  return { browser, link, session };
}

export async function anAnalyst(owner: OwnerSession, browser = new Browser()) {
  const link = linkIn(await owner.keys.add('analyst', 'Bert'), 'analyst');
  const session = await AnalystSession.open(link, browser.options);
  return { browser, link, session };
}

interface Answering {
  demand?: number;
  remark?: string;
  version?: string;
  state?: ResponseChoices['state'];
  title?: string;
}

/** A response of a municipality, made as the app makes it. */
export function aResponse(
  nis: string,
  {
    demand = 2,
    remark,
    version = '1',
    state = 'administrative',
    title = proposal.title,
  }: Answering = {},
): Promise<ResponseFile> {
  const name = BODIES.find(({ id }) => id === nis)?.name ?? 'Elders';
  const now = new Date().toISOString();
  const draft = withAnswer(
    withContext(newDraft({ id: newId(), name: title, locale: 'nl', now }), {
      municipality: { nis, name, population: 30_000 },
      task: { title },
    }),
    'demand-it',
    demand,
  );
  return makeResponse(
    draft,
    {
      proposal: { title, version },
      kind: 'assessed',
      sharing: 'region',
      state,
      signedBy: { role: 'mayor', name: 'Carine Janssens' },
      remarks: remark ? [{ point: 'a1', text: remark, quote: false }] : [],
    },
    now.slice(0, 10),
  );
}

/** Fetches what is new and stores it in the consultation, as the page does. */
export async function readAll(reader: ReaderSession, consultation: Consultation) {
  const fetched: Fetched = await reader.fetchNew(consultation);
  const responses = withFetched(consultation.responses, fetched);
  await reader.placed(fetched);
  return { fetched, consultation: { ...consultation, responses } };
}
