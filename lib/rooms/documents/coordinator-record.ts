import * as z from 'zod/mini';
import type { Draft } from '@/lib/draft/draft';
import { migrateAnswers } from '@/lib/draft/migration/answers';
import { openDraft } from '@/lib/draft/migration/migrate';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { isVersion } from '@/lib/draft/migration/version-order';
import type { Answers } from '@/lib/model/types';
import { SealedError } from '@/lib/sealed/host/errors';
import { HANDED_OUT_KINDS, type HandedOutKind } from '@/lib/sealed/links/link-kinds';
import { parseDocument } from '@/lib/sealed/records/codec';
import { type Vote, voteSchema } from './member';
import {
  answer,
  epoch,
  id,
  ids,
  key,
  line,
  MOST_MEMBERS,
  perId,
  type Role,
  role,
  text,
} from './parts';
import { asksTheSame, isOlder, presentIds, refuseNewer } from './versions';

/** A member in the coordinators' roster; kept after they left. */
export interface RosterEntry {
  /** ISO date-times. */
  joinedAt: string;
  left?: string;
  /** The name that the coordinators gave them. */
  label?: string;
  /** The newest board key that they are known to have, by their card or because it was sealed to them. */
  epoch?: number;
  /** The answers key in the first card of theirs that counted, base64url: no other card counts. */
  answersKey?: string;
}

/** A link as the coordinators keep it, to show it again or withdraw it. */
export interface KeptLink {
  /** The host's id of the link. */
  id: string;
  kind: HandedOutKind;
  fragment: string;
  /** ISO date-time. */
  createdAt: string;
}

/** What only coordinators see. */
export interface CoordinatorRecord {
  draft: Draft;
  roster: Record<string, RosterEntry>;
  /** Every board key, in base64url; the last one is in use, its position is the epoch. */
  boardKeys: string[];
  /** A new board key is being handed out; whoever reads this finishes the job. */
  rotating: boolean;
  links: KeptLink[];
  /** Set: the coordinator's own answers count, in this role. */
  coordinatorRole: Role | null;
  /** Whether the coordinator, who answers too, has declared to be finished. */
  coordinatorFinished?: boolean;
  /** The own vote of the coordinator, who answers too. */
  coordinatorVote?: Vote;
  /** The answers that the team's result is computed from; null until the results are opened. */
  snapshot: Snapshot | null;
  /** The votes shown last; a later ballot on the same question is compared with them before it is shown. */
  lastVote: ShownVotes | null;
}

/** The answers of one person in a team, with an id, so that two snapshots can be compared. */
export interface SnapshotMember {
  id: string;
  role: Role;
  answers: Answers;
  /** Ids of questions whose answer the member marked as unsure, sorted. */
  unsure?: string[];
}

/** Answers of a team at one moment. */
export interface Snapshot {
  /** ISO date-time. */
  takenAt: string;
  /** How many rounds were closed before it was taken. */
  round: number;
  /** `openly`: ids of stations and questions that the member agreed to answer for the team. */
  members: (SnapshotMember & { openly: string[] })[];
}

/** The votes of a closed ballot. */
export interface ShownVotes {
  question: string;
  members: SnapshotMember[];
}

const rosterEntrySchema = z.strictObject({
  joinedAt: z.iso.datetime(),
  left: z.optional(z.iso.datetime()),
  label: z.optional(line),
  epoch: z.optional(epoch),
  answersKey: z.optional(key),
});

const keptLinkSchema = z.strictObject({
  id,
  kind: z.enum(HANDED_OUT_KINDS),
  fragment: text(400),
  createdAt: z.iso.datetime(),
});

const voice = { id, role, answers: perId(answer), unsure: z.optional(ids) };

const rawCoordinatorRecordSchema = z.strictObject({
  draft: z.unknown(),
  roster: perId(rosterEntrySchema),
  boardKeys: z.array(key).check(z.minLength(1), z.maxLength(10_000)),
  rotating: z.boolean(),
  links: z.array(keptLinkSchema).check(z.maxLength(200)),
  coordinatorRole: z.nullable(role),
  coordinatorFinished: z.optional(z.boolean()),
  coordinatorVote: z.optional(voteSchema),
  snapshot: z.nullable(
    z.strictObject({
      takenAt: z.iso.datetime(),
      round: z.int().check(z.minimum(0)),
      members: z
        .array(z.strictObject({ ...voice, openly: ids }))
        .check(z.maxLength(MOST_MEMBERS + 1)),
    }),
  ),
  lastVote: z.nullable(
    z.strictObject({
      question: id,
      members: z.array(z.strictObject(voice)).check(z.maxLength(MOST_MEMBERS)),
    }),
  ),
});

/** A desk in unlocked content, brought to the present version. */
interface ReadDesk {
  desk: CoordinatorRecord;
  /** It was written in an earlier version. */
  isOlder: boolean;
}

/**
 * Reads a desk, which as a whole is of the version of its draft. What members of an opened result
 * answered is brought to the present version along with the draft. Fails with `newer` too.
 */
export function readDesk(value: unknown): ReadDesk {
  const version = isObject(value) && isObject(value.draft) && value.draft.instrumentVersion;
  refuseNewer(version);
  const { draft, ...rest } = parseDocument(rawCoordinatorRecordSchema, value);
  const opened = openDraft(draft);
  if (!opened.ok) throw new SealedError(opened.reason === 'newer' ? 'newer' : 'damaged');
  const desk = { ...rest, links: rest.links as KeptLink[], draft: opened.draft };
  if (!isVersion(version) || !isOlder(version)) return { desk, isOlder: false };
  const snapshot = desk.snapshot && snapshotOf(desk.snapshot, version);
  const lastVote = desk.lastVote && votesOf(desk.lastVote, version);
  return { desk: { ...desk, snapshot, lastVote }, isOlder: true };
}

/** What a member said in an earlier version, in the present one. */
function voiceOf({ id, role, ...said }: SnapshotMember, version: string): SnapshotMember {
  const { answers, unsure } = migrateAnswers(version, said);
  return { id, role, answers, ...(unsure.length > 0 && { unsure }) };
}

const snapshotOf = (snapshot: Snapshot, version: string): Snapshot => ({
  ...snapshot,
  members: snapshot.members.map(({ openly, ...voice }) => ({
    ...voiceOf(voice, version),
    openly: presentIds(openly),
  })),
});

/** The votes shown last; none on a question that means something else since: nothing follows from them. */
const votesOf = ({ question, members }: ShownVotes, version: string): ShownVotes | null =>
  asksTheSame(question, version)
    ? { question, members: members.map((voice) => voiceOf(voice, version)) }
    : null;
