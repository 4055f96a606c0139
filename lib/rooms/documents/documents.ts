import * as z from 'zod/mini';
import { fromBase64url } from '@/lib/bytes/bytes';
import type { JsonValue } from '@/lib/draft/change-note';
import { type Draft, type DraftContext, draftContextSchema } from '@/lib/draft/draft';
import { openDraft } from '@/lib/draft/migration/migrate';
import { LONGEST_NOTE, LONGEST_TEXT } from '@/lib/instrument/schema/limits';
import { ROLES } from '@/lib/instrument/schema/request';
import { NORMS } from '@/lib/model';
import type { Answer, Answers, Norm } from '@/lib/model/types';
import { SealedError } from '@/lib/sealed/host/errors';
import { HANDED_OUT_KINDS, type HandedOutKind } from '@/lib/sealed/links/link-kinds';
import { parseDocument } from '@/lib/sealed/records/codec';

/** Most members a room takes. */
const MOST_MEMBERS = 100;
export const LONGEST_MEMBER_NAME = 100;

export type Role = (typeof ROLES)[number];

const MEETING_PHASES = ['show', 'vote', 'closed'] as const;
const ROOM_PHASES = ['answering', 'opened', 'closed'] as const;

/** A member as the coordinator knows them. */
export interface Card {
  role: Role;
  name?: string;
  /** Keys in base64url: the public key for envelopes (65 bytes), the key of answers and votes (32 bytes). */
  publicKey: string;
  answersKey: string;
}

/**
 * What a member answered. The shape is checked here, not whether each answer suits its question: see
 * `snapshotMembers`.
 */
export interface MemberAnswers {
  instrumentVersion: string;
  answers: Answers;
  notes?: Record<string, string>;
  /** 0–1. */
  confidence?: Record<string, number>;
  /** Whether the member has declared to be finished. */
  finished: boolean;
  /** Ids of stations and questions that the member agreed to answer for the team, not confidentially. */
  accepted: string[];
  /** ISO date-time. */
  updatedAt: string;
}

/** A vote in a meeting, on the question of that ballot. */
export interface Vote {
  /** UUID. */
  ballot: string;
  value: Answer;
}

/** The question that a meeting discusses. */
export interface Meeting {
  /** UUID, new for every vote; a vote for another ballot does not count. */
  ballot: string;
  question: string;
  phase: (typeof MEETING_PHASES)[number];
  /** The distribution of answers or votes to show, without names. */
  spread?: JsonValue;
}

/** What everybody in the room sees. */
export interface SharedRecord {
  title: string;
  context: DraftContext;
  norm?: Norm;
  instrumentVersion: string;
  phase: (typeof ROOM_PHASES)[number];
  /** Ids of stations or questions, by member; a member without an entry answers everything. */
  assignments: Record<string, string[]>;
  meeting: Meeting | null;
  /** Which board key this is locked with, from 0. */
  epoch: number;
}

/** A member in the coordinators' roster; kept after they left. */
export interface RosterEntry {
  /** ISO date-times. */
  joinedAt: string;
  left?: string;
  /** The name that the coordinators gave them. */
  label?: string;
  /** The newest board key that they are known to have, by their card or because it was sealed to them. */
  epoch?: number;
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

/** A published snapshot of the result. */
export interface Results {
  instrumentVersion: string;
  /** ISO date-time. */
  publishedAt: string;
  document: JsonValue;
}

/** What a member finds in an envelope: a newer board key, in base64url. */
export interface Envelope {
  boardKey: string;
  epoch: number;
}

const text = (longest: number) => z.string().check(z.maxLength(longest));
const id = text(100);
const line = text(300);
const version = text(20);
const epoch = z.int().check(z.minimum(0), z.maximum(100_000));
const role = z.enum(ROLES);
const bytes = (length: number) =>
  text(200).check(z.refine((value) => fromBase64url(value)?.length === length));
const key = bytes(32);

/** Most entries per part of a document. */
const MOST_ENTRIES = 1000;
const perId = <T extends z.ZodMiniType>(value: T) =>
  z
    .record(id, value)
    .check(z.refine((entries) => Object.keys(entries).length <= MOST_ENTRIES, 'too_many'));

const option = z.union([text(LONGEST_TEXT), z.number()]);
const answer = z.union([option, z.array(option).check(z.maxLength(100))]);

export const cardSchema: z.ZodMiniType<Card> = z.strictObject({
  role,
  name: z.optional(text(LONGEST_MEMBER_NAME)),
  publicKey: bytes(65),
  answersKey: key,
});

export const memberAnswersSchema: z.ZodMiniType<MemberAnswers> = z.strictObject({
  instrumentVersion: version,
  answers: perId(answer),
  notes: z.optional(perId(text(LONGEST_NOTE))),
  confidence: z.optional(perId(z.number().check(z.minimum(0), z.maximum(1)))),
  finished: z.boolean(),
  accepted: z.array(id).check(z.maxLength(MOST_ENTRIES)),
  updatedAt: z.iso.datetime(),
});

export const voteSchema: z.ZodMiniType<Vote> = z.strictObject({ ballot: z.uuid(), value: answer });

const meetingSchema = z.strictObject({
  ballot: z.uuid(),
  question: id,
  phase: z.enum(MEETING_PHASES),
  spread: z.optional(z.json()),
});

export const sharedRecordSchema: z.ZodMiniType<SharedRecord> = z.strictObject({
  title: line,
  context: draftContextSchema,
  norm: z.optional(z.enum(NORMS)),
  instrumentVersion: version,
  phase: z.enum(ROOM_PHASES),
  assignments: perId(z.array(id).check(z.maxLength(MOST_ENTRIES))),
  meeting: z.nullable(meetingSchema),
  epoch,
});

const rosterEntrySchema = z.strictObject({
  joinedAt: z.iso.datetime(),
  left: z.optional(z.iso.datetime()),
  label: z.optional(line),
  epoch: z.optional(epoch),
});

const keptLinkSchema = z.strictObject({
  id,
  kind: z.enum(HANDED_OUT_KINDS),
  fragment: text(400),
  createdAt: z.iso.datetime(),
});

const voice = { id, role, answers: perId(answer) };

const rawCoordinatorRecordSchema = z.strictObject({
  draft: z.unknown(),
  roster: perId(rosterEntrySchema),
  boardKeys: z.array(key).check(z.minLength(1), z.maxLength(10_000)),
  rotating: z.boolean(),
  links: z.array(keptLinkSchema).check(z.maxLength(200)),
  coordinatorRole: z.nullable(role),
  snapshot: z.nullable(
    z.strictObject({
      takenAt: z.iso.datetime(),
      round: z.int().check(z.minimum(0)),
      members: z
        .array(z.strictObject({ ...voice, openly: z.array(id).check(z.maxLength(MOST_ENTRIES)) }))
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

export const resultsSchema: z.ZodMiniType<Results> = z.strictObject({
  instrumentVersion: version,
  publishedAt: z.iso.datetime(),
  document: z.json(),
});

export const envelopeSchema: z.ZodMiniType<Envelope> = z.strictObject({ boardKey: key, epoch });

/** The desk in unlocked content, its draft brought to the present version. Fails with `newer` too. */
export function parseCoordinatorRecord(value: unknown): CoordinatorRecord {
  const { draft, ...coordinatorRecord } = parseDocument(rawCoordinatorRecordSchema, value);
  const opened = openDraft(draft);
  if (!opened.ok) throw new SealedError(opened.reason === 'newer' ? 'newer' : 'damaged');
  return {
    ...coordinatorRecord,
    links: coordinatorRecord.links as KeptLink[],
    draft: opened.draft,
  };
}
