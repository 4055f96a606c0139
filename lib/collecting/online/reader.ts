import type { Bytes } from '@/lib/bytes/bytes';
import { withOutcomes } from '@/lib/collecting/responses/read-responses';
import type { ReadOutcome } from '@/lib/collecting/responses/types';
import type { Consultation, Received } from '@/lib/consultation/record';
import { isPassing, SealedError, type SealedProblem, sealedError } from '@/lib/sealed/host/errors';
import type { Dossier, Seat } from './documents';
import { type Follow, follow } from './follow';
import type { Opened } from './kept';
import { decisionName, submissionName } from './names';
import { type Opening, type OpeningKeys, openHere } from './opening';
import { countedHash } from './sealed-text';
import type { Access } from './session';

/** What reading needs of an owner's or an analyst's session. */
export interface ReaderSource {
  access(): Access;
  /** Asks the host for what is new. */
  look(): Promise<void>;
  dossier(): Dossier;
  /** Reading secrets by epoch. */
  secrets(): Promise<Bytes[]>;
  room: string;
  boardKey: Bytes;
}

/** Something of a body that is at the host and does not open, and why. */
export interface Unopened {
  /** Id and name of the body; its id at the host where nobody knows whose it is. */
  body: string;
  name: string;
  /** Where only the decision does not open, what was submitted is read all the same. */
  part: 'submission' | 'decision';
  seq: number;
  /**
   * `tampered`: not sent by that body, moved, or changed; `rollback`: the host shows an older version than was
   * seen, or none any more; `newer`, `damaged` as elsewhere.
   */
  reason: SealedProblem;
}

/** That what a body sent may be of somebody else: it came from another device, or by a link made anew. */
export interface SenderNote {
  kind: 'otherDevice' | 'reissued';
  body: string;
  name: string;
  /** ISO date-time. */
  at: string;
}

/** What came of fetching. `opened` of `there`: never the one for the other. */
export interface Fetched {
  there: number;
  opened: number;
  unopened: Unopened[];
  /** What became of every response that is not part of the consultation yet; held ones come back until decided. */
  outcomes: ReadOutcome[];
  /** Bodies that took back what they sent, or do not answer: what they answered is taken out. */
  without: { body: string; name: string; kind: 'withdrawn' | 'declined'; reason?: string }[];
  senders: SenderNote[];
  /** Ids at the host of what `outcomes` and `without` are about, in that order. */
  seats: string[];
}

/** How far fetching is: everything new is first opened, and then what was submitted is read as responses. */
export interface FetchProgress {
  part: 'opening' | 'reading';
  done: number;
  total: number;
}

export interface FetchOptions {
  onProgress?: (progress: FetchProgress) => void;
  signal?: AbortSignal;
  /** ISO date. */
  today?: string;
  /** What opens what is fetched; here if absent. */
  open?: (keys: OpeningKeys) => Opening;
}

/** How many records are fetched at a time. */
const AT_ONCE = 8;
/** After how many of them what was opened is stored. */
const BATCH = 100;

/** The responses of a consultation after fetching: with what was taken, without what was taken back. */
export function withFetched(
  responses: readonly Received[],
  { outcomes, without }: Pick<Fetched, 'outcomes' | 'without'>,
): Received[] {
  const gone = new Set(without.map(({ body }) => body));
  return withOutcomes(responses, outcomes).filter(({ body }) => !gone.has(body));
}

/** Reads what bodies sent: fetches only what is new, opens it, and keeps it on this device. */
export class ReaderSession {
  constructor(private readonly source: ReaderSource) {}

  private get id(): string {
    return this.source.access().kept.id;
  }

  /**
   * Fetches and opens what is new. What does not open is named with the reason; everything else goes through
   * the reader of responses. Once the consultation with it is stored, `placed` is to be called.
   *
   * @throws `SealedError` when the host does not answer: what was opened by then is kept; `AbortError`.
   */
  async fetchNew(consultation: Consultation, options: FetchOptions = {}): Promise<Fetched> {
    const { source } = this;
    const { open = openHere } = options;
    await source.look();
    const { room, boardKey } = source;
    const opening = open({ room, boardKey, secrets: await source.secrets() });
    try {
      return await this.fetchWith(opening, consultation, options);
    } finally {
      opening.end();
    }
  }

  private async fetchWith(
    opening: Opening,
    consultation: Consultation,
    { onProgress, signal, today }: FetchOptions,
  ): Promise<Fetched> {
    const { source } = this;
    const access = source.access();
    const known = new Map((await access.keeper.opened(this.id)).map((one) => [one.seat, one]));
    const seats = new Map(source.dossier().seats.map((seat) => [seat.id, seat]));
    const listed = listedIn(access.status?.records ?? []);
    const nameOf = namesOf(consultation);
    const unopened: Unopened[] = [];
    const fail = (seat: string, part: Unopened['part'], seq: number, cause: unknown) => {
      const { kind: reason } = sealedError(cause);
      if (isPassing(reason) || !(cause instanceof SealedError)) throw cause;
      // Removed since the host listed it.
      if (reason === 'gone') return;
      const body = seats.get(seat)?.body ?? seat;
      unopened.push({ body, name: nameOf(body), part, seq, reason });
    };

    for (const [seat, opened] of known) {
      const isOlder = (listed.get(seat)?.submission?.seq ?? 0) < opened.seq;
      if (isOlder) fail(seat, 'submission', opened.seq, new SealedError('rollback'));
    }
    const todo = [...listed].filter(([seat, { submission, decision }]) => {
      const before = known.get(seat);
      const isNew = (submission?.seq ?? 0) > (before?.seq ?? 0);
      return submission && (isNew || (decision?.seq ?? 0) > (before?.decision?.seq ?? 0));
    });
    const fresh: Opened[] = [];
    const store = async () => {
      const batch = fresh.splice(0);
      if (batch.length > 0) await access.keeper.putOpened(batch);
      for (const one of batch) known.set(one.seat, one);
    };
    let done = 0;
    try {
      await each(todo, AT_ONCE, async ([id, records]) => {
        signal?.throwIfAborted();
        const seat = seats.get(id);
        const { submission, decision } = records;
        if (!submission) return;
        try {
          if (!seat) throw new SealedError('tampered');
          const opened = await this.submitted({ seat, opening, before: known.get(id), submission });
          const decided = await this.decided({ seat, opening, opened, decision }).catch((cause) => {
            fail(id, 'decision', decision?.seq ?? 0, cause);
            return opened;
          });
          fresh.push(decided);
        } catch (cause) {
          fail(id, 'submission', submission.seq, cause);
        }
        done += 1;
        onProgress?.({ part: 'opening', done, total: todo.length });
        if (fresh.length >= BATCH) await store();
      });
    } finally {
      await store();
      await access.save();
    }
    const sent = [...listed].flatMap(([seat, { submission }]) => (submission ? [seat] : []));
    const there = new Set([...sent, ...known.keys()]).size;
    const opened = there - unopened.filter(({ part }) => part === 'submission').length;
    unopened.sort((a, b) => a.name.localeCompare(b.name));
    return {
      there,
      opened,
      unopened,
      ...(await this.fetched(opening, consultation, [...known.values()], {
        signal,
        today,
        onProgress,
      })),
    };
  }

  /** Remembers that what was fetched is part of the stored consultation; held responses stay to be decided. */
  async placed({ outcomes, seats }: Fetched): Promise<void> {
    const { keeper } = this.source.access();
    const settled = new Set(seats.filter((_, at) => outcomes[at]?.kind !== 'held'));
    const opened = await keeper.opened(this.id);
    await keeper.putOpened(
      opened.filter(({ seat }) => settled.has(seat)).map((one) => ({ ...one, placed: true })),
    );
  }

  /** Where every body that is asked stands. */
  async follow(consultation: Consultation): Promise<Follow> {
    const access = this.source.access();
    const opened = await access.keeper.opened(this.id);
    const { seats } = this.source.dossier();
    return follow({ consultation, seats, opened, status: access.status });
  }

  /** Ids of the bodies whose response in the consultation came in by the host. */
  async onlineBodies(responses: readonly Received[]): Promise<Set<string>> {
    const seats = new Map(this.source.dossier().seats.map((seat) => [seat.id, seat.body]));
    const hashes = new Map(responses.map(({ body, hash }) => [body, hash]));
    const opened = await this.source.access().keeper.opened(this.id);
    return new Set(
      opened.flatMap(({ seat, submission }) => {
        const body = seats.get(seat);
        const isIt =
          submission.kind === 'submitted' &&
          body !== undefined &&
          hashes.get(body) === submission.response.hash;
        return isIt ? [body] : [];
      }),
    );
  }

  /** What a publication lists of the responses that it counts, in ascending order. */
  async counted(responses: readonly Received[]): Promise<string[]> {
    const hashes = new Set(responses.map(({ hash }) => hash));
    const opened = await this.source.access().keeper.opened(this.id);
    const counted = await Promise.all(
      opened.map(async ({ submission }) =>
        submission.kind === 'submitted' && hashes.has(submission.response.hash)
          ? countedHash(submission.salt, submission.response.hash)
          : null,
      ),
    );
    return counted.filter((hash) => hash !== null).sort();
  }

  private async submitted(given: {
    seat: Seat;
    opening: Opening;
    before: Opened | undefined;
    submission: Listed;
  }): Promise<Opened> {
    const { seat, opening, before, submission } = given;
    if (before && before.seq >= submission.seq) return before;
    const { seq, value } = await this.source.access().records.read({
      name: submissionName(seat.id),
      read: (slot, bytes) => opening.submission(seat, slot, bytes),
    });
    const devices = before?.devices ?? [];
    return {
      kept: this.id,
      seat: seat.id,
      seq,
      arrivedAt: submission.updatedAt,
      submission: value,
      decision: before?.decision ?? null,
      devices: devices.includes(value.device) ? devices : [...devices, value.device],
      placed: false,
    };
  }

  private async decided(given: {
    seat: Seat;
    opening: Opening;
    opened: Opened;
    decision: Listed | undefined;
  }): Promise<Opened> {
    const { seat, opening, opened, decision } = given;
    if (!decision || decision.seq <= (opened.decision?.seq ?? 0)) return opened;
    const { seq, value } = await this.source.access().records.read({
      name: decisionName(seat.id),
      read: (slot, bytes) => opening.decision(seat, slot, bytes),
    });
    const { devices } = opened;
    return {
      ...opened,
      decision: { seq, decided: value },
      devices: devices.includes(value.device) ? devices : [...devices, value.device],
      placed: false,
    };
  }

  private async fetched(
    opening: Opening,
    consultation: Consultation,
    all: readonly Opened[],
    { signal, today, onProgress }: Pick<FetchOptions, 'signal' | 'today' | 'onProgress'>,
  ): Promise<Pick<Fetched, 'outcomes' | 'without' | 'senders' | 'seats'>> {
    const seats = new Map(this.source.dossier().seats.map((seat) => [seat.id, seat]));
    const nameOf = namesOf(consultation);
    const open = all.filter(({ placed, seat }) => !placed && seats.has(seat));
    const bodyOf = ({ seat }: Opened) => seats.get(seat)?.body ?? '';
    const submitted = open.filter(({ submission }) => submission.kind === 'submitted');
    const others = open.filter(({ submission }) => submission.kind !== 'submitted');
    // Whatever the host took was in time, also where closing was moved since the terms were written.
    const { answerBy: _, ...terms } = consultation.terms;
    const { proposal, bodies, responses, fictional, superseded } = consultation;
    const outcomes = await opening.responses(
      submitted.map((opened) => ({
        opened,
        body: bodyOf(opened),
        name: nameOf(bodyOf(opened)),
      })),
      { proposal, bodies, responses, fictional, superseded, terms },
      {
        ...(signal && { signal }),
        ...(today && { today }),
        ...(onProgress && {
          onProgress: (progress) => onProgress({ part: 'reading', ...progress }),
        }),
      },
    );
    const without = others.flatMap((one) => {
      const { submission } = one;
      const body = bodyOf(one);
      if (submission.kind === 'submitted') return [];
      const reason = submission.kind === 'declined' ? { reason: submission.reason } : {};
      return [{ body, name: nameOf(body), kind: submission.kind, ...reason }];
    });
    const senders = all.flatMap((one): SenderNote[] => {
      const seat = seats.get(one.seat);
      if (!seat) return [];
      const who = { body: seat.body, name: nameOf(seat.body) };
      return [
        ...(one.devices.length > 1
          ? [{ kind: 'otherDevice' as const, ...who, at: one.arrivedAt }]
          : []),
        ...(seat.reissued > 0 ? [{ kind: 'reissued' as const, ...who, at: seat.since }] : []),
      ];
    });
    return { outcomes, without, senders, seats: [...submitted, ...others].map(({ seat }) => seat) };
  }
}

interface Listed {
  seq: number;
  updatedAt: string;
}

/** What the host lists of each body, by its id there. */
function listedIn(records: readonly { name: string; seq: number; updatedAt: string }[]) {
  const listed = new Map<string, { submission?: Listed; decision?: Listed }>();
  for (const { name, seq, updatedAt } of records) {
    const [, seat, part] = /^members\/([^/]+)\/(submission|decision)$/.exec(name) ?? [];
    if (seat && part) listed.set(seat, { ...listed.get(seat), [part]: { seq, updatedAt } });
  }
  return listed;
}

const namesOf = ({ bodies }: Pick<Consultation, 'bodies'>) => {
  const names = new Map(bodies.map(({ id, name }) => [id, name ?? id]));
  return (body: string): string => names.get(body) ?? body;
};

/** Works on a list, several at a time. Ends at the first failure. */
async function each<T>(list: readonly T[], atOnce: number, work: (one: T) => Promise<void>) {
  let next = 0;
  let failed = false;
  const worker = async () => {
    while (next < list.length && !failed) {
      const one = list[next] as T;
      next += 1;
      try {
        await work(one);
      } catch (cause) {
        failed = true;
        throw cause;
      }
    }
  };
  const workers = Array.from({ length: Math.min(atOnce, list.length) }, worker);
  const ended = await Promise.allSettled(workers);
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
