import { isUnchanged } from '@/lib/collecting/changes/change';
import type { Consultation, Received } from '@/lib/consultation/record';
import type { Remark } from '@/lib/consultation/types';
import { localDay } from '@/lib/i18n/day';
import { bodyFinder, type FoundBody } from './find-body';
import { InsecureError } from './make-response';
import { readFile, type WholeResponse } from './read-file';
import { sameText } from './same-text';
import type { HeldReason, ReadOutcome, ResponseNote } from './types';

/** Most files that are read at once. */
export const MOST_FILES = 500;

/** What reading needs to know of a consultation. */
export type Asking = Pick<
  Consultation,
  'proposal' | 'bodies' | 'responses' | 'terms' | 'fictional' | 'superseded'
>;

/** A response of which it is known whose it is, because it came by the link of that body. */
export interface Arrived {
  file: File;
  /** Id of the body. */
  body: string;
  /** Decided since, without a change. */
  decision?: NonNullable<Received['decision']>;
}

export interface ReadOptions {
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal;
  /** ISO date. */
  today?: string;
}

/** How long the page may be kept from anything else, in ms. */
const SLICE = 40;

/**
 * Reads files of any kind as responses to a consultation, one after the other, and says of each what came
 * of it; what arrived by a link goes the same way, with its body known. Nothing is kept: `withOutcomes` gives the responses with those that were taken.
 *
 * @throws `AbortError` when `signal` ends it, `InsecureError` where the browser has no WebCrypto.
 */
export async function readResponses(
  sources: readonly (File | Arrived)[],
  asking: Asking,
  { onProgress, signal, today = localDay(new Date()) }: ReadOptions = {},
): Promise<ReadOutcome[]> {
  const find = await bodyFinder(asking.bodies);
  const latest = new Map(asking.responses.map((response) => [response.body, { response }]));
  const outcomes: ReadOutcome[] = [];
  let since = performance.now();
  for (const [at, source] of sources.entries()) {
    signal?.throwIfAborted();
    const arrived = 'body' in source ? source : { file: source };
    const isTooMany = at >= MOST_FILES && !('body' in source);
    outcomes.push(isTooMany ? refused(arrived.file, 'tooMany') : await outcomeOf(arrived));
    onProgress?.({ done: outcomes.length, total: sources.length });
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return outcomes;

  async function outcomeOf({ file, body, decision }: Incoming): Promise<ReadOutcome> {
    const read = await readFile(file).catch((error) => {
      if (error instanceof InsecureError) throw error;
      return null;
    });
    if (!read) return refused(file, 'failed');
    if (!read.ok) {
      return { ...refused(file, read.reason), ...(read.where && { where: read.where }) };
    }
    const whole = read.response;
    if (whole.fictional && !asking.fictional) return refused(file, 'fictional');
    const claimed = find(whole.body);
    const found = body === undefined ? claimed : find({ id: body });
    const arrived = body !== undefined && { claimed, decision };
    return place(file, { whole, found, asking, today, arrived }, latest);
  }
}

/**
 * The same beside a consultation that another tab may change meanwhile: if who is asked, or what, is no longer
 * what the files were read against, they are read again.
 */
export async function readBeside(
  files: readonly File[],
  asking: () => Asking,
  options: ReadOptions,
): Promise<ReadOutcome[]> {
  const present = asking();
  const outcomes = await readResponses(files, present, options);
  return isUnchanged(present, asking(), 'bodies', 'proposal')
    ? outcomes
    : readBeside(files, asking, options);
}

type Incoming = Pick<Arrived, 'file'> & Partial<Arrived>;

interface Latest {
  response: Received;
  file?: string;
  /** The former code under which it came. */
  former?: string;
}

interface Placing {
  whole: WholeResponse;
  found: FoundBody | undefined;
  asking: Asking;
  today: string;
  /** By a link: which body it says that it is of, and what was decided since. */
  arrived: { claimed: FoundBody | undefined; decision: Arrived['decision'] } | false;
}

const refused = (
  file: File,
  reason: Extract<ReadOutcome, { kind: 'refused' }>['reason'],
): Extract<ReadOutcome, { kind: 'refused' }> => ({ file: file.name, kind: 'refused', reason });

/** Says what comes of a whole response beside what was read before it. */
function place(file: File, placing: Placing, latest: Map<string, Latest>): ReadOutcome {
  const { whole, found, arrived } = placing;
  const response = receivedOf(placing);
  const name = found?.name ?? whole.body.name ?? whole.body.id ?? '';
  const notes = notesOf(placing);
  const before = found && latest.get(found.id);
  if (before && isSame(before.response, response)) {
    return { file: file.name, kind: 'duplicate', name, ...(before.file && { of: before.file }) };
  }
  // What comes by a link comes in order: the last one is what the body says now.
  const late = arrived
    ? otherBody(found, arrived.claimed)
    : before && beside(before, response, found);
  const held = heldOf(placing) ?? late;
  if (held) return { file: file.name, kind: 'held', name, ...held, response, notes };
  if (before) notes.push({ code: 'replaces', value: before.response.madeOn });
  latest.set(response.body, { response, file: file.name, former: found?.former?.code });
  return { file: file.name, kind: 'taken', name, response, notes };
}

/** Why a response waits, whatever was read before it. */
function heldOf({
  whole,
  found,
  asking,
  arrived,
}: Placing): { reason: HeldReason; value?: string } | undefined {
  const { proposal, body } = whole;
  const { title, version } = proposal;
  const asked = asking.proposal.title?.trim();
  // A link is about one consultation, whatever its proposal was called when it was answered.
  if (asked && !arrived && !sameText(asked, title)) return { reason: 'otherTask', value: title };
  if (version && isUnknownVersion(version, asking)) {
    return { reason: 'otherVersion', value: version };
  }
  if (found) return undefined;
  return { reason: body.id || body.name ? 'notAsked' : 'nobody' };
}

/** Neither the present version nor one that it replaced: those are kept, and counted once they are confirmed. */
const isUnknownVersion = (
  version: string,
  { proposal, superseded = [] }: Pick<Asking, 'proposal' | 'superseded'>,
): boolean =>
  proposal.version !== undefined &&
  proposal.version !== '' &&
  ![proposal.version, ...superseded].some((known) => sameText(known, version));

/** Why a response waits that came by the link of another body. */
const otherBody = (
  found: FoundBody | undefined,
  claimed: FoundBody | undefined,
): { reason: HeldReason; value?: string } | undefined =>
  claimed && claimed.id !== found?.id ? { reason: 'otherBody', value: claimed.name } : undefined;

/** Why a response waits beside the one that was read before it from the same body. */
function beside(
  { response: before, former }: Latest,
  now: Received,
  found: FoundBody | undefined,
): { reason: HeldReason; value?: string } | undefined {
  const code = found?.former?.code;
  if (before.hash !== now.hash && code !== former && (code || former)) {
    return { reason: 'mergedTwice' };
  }
  if (before.signedBy && !now.signedBy) return { reason: 'answered' };
  if (!before.signedBy && now.signedBy) return undefined;
  if (now.madeOn < before.madeOn) return { reason: 'older', value: before.madeOn };
  const isOther = before.hash !== now.hash;
  return now.madeOn === before.madeOn && isOther ? { reason: 'sameDay' } : undefined;
}

const isSame = (before: Received, now: Received): boolean =>
  before.hash === now.hash &&
  (['sharing', 'state', 'decision', 'signedBy'] as const).every(
    (key) => JSON.stringify(before[key]) === JSON.stringify(now[key]),
  );

function receivedOf({ whole, found, asking, today, arrived }: Placing): Received {
  const { sharing, kind, proposal, request, hash, madeOn, signedBy } = whole;
  const decidedSince = arrived ? arrived.decision : undefined;
  const state = decidedSince ? 'decided' : whole.state;
  const decision = decidedSince ?? whole.decision;
  const remarks = whole.remarks.map((remark) => placed(remark, asking).remark);
  return {
    body: found?.id ?? whole.body.id ?? '',
    sharing,
    kind,
    state,
    ...(proposal.version && { proposalVersion: proposal.version }),
    ...(request && { request }),
    ...(remarks.length > 0 && { remarks }),
    hash,
    madeOn,
    receivedOn: today,
    ...(signedBy && { signedBy }),
    ...(decision && { decision }),
  };
}

/** A remark on the point that it names; on the whole where there is none such, with what it named. */
function placed(remark: Remark, { proposal }: Asking): { remark: Remark; loose: boolean } {
  const { point } = remark;
  if (point === null) return { remark, loose: false };
  const points = proposal.points ?? [];
  const known =
    points.find(({ id }) => id === point) ??
    points.find(({ id, title }) => sameText(title, point) || sameText(id, point));
  if (known) return { remark: { ...remark, point: known.id }, loose: false };
  return { remark: { ...remark, point: null, text: `${point}: ${remark.text}` }, loose: true };
}

function notesOf({ whole, found, asking }: Placing): ResponseNote[] {
  const notes = [...whole.notes];
  if (found?.former) {
    notes.push({ code: 'merged', value: `${found.former.name} (${found.former.code})` });
  }
  if (found?.byName && whole.body.name) notes.push({ code: 'byName', value: whole.body.name });
  const { answerBy } = asking.terms;
  if (answerBy && whole.madeOn > answerBy) notes.push({ code: 'late', value: whole.madeOn });
  const reference = whole.request?.context.task.reference;
  if (reference && asking.proposal.reference && reference !== asking.proposal.reference) {
    notes.push({ code: 'otherReference' });
  }
  const loose = whole.remarks.filter((remark) => placed(remark, asking).loose).length;
  if (loose > 0) notes.push({ code: 'looseRemark', count: loose });
  return notes;
}

/** A response that waited, taken after all: for another body where the region says so. */
export function release(
  outcome: Extract<ReadOutcome, { kind: 'held' }>,
  body: string = outcome.response.body,
): Extract<ReadOutcome, { kind: 'taken' }> {
  const { file, name, response, notes } = outcome;
  return { file, kind: 'taken', name, notes, response: { ...response, body } };
}

/** The responses of a consultation with those that were taken; a later one of a body replaces the earlier. */
export function withOutcomes(
  responses: readonly Received[],
  outcomes: readonly ReadOutcome[],
): Received[] {
  const byBody = new Map(responses.map((response) => [response.body, response]));
  for (const outcome of outcomes) {
    if (outcome.kind === 'taken') byBody.set(outcome.response.body, outcome.response);
  }
  return [...byBody.values()];
}
