import * as z from 'zod/mini';
import { type DraftContext, draftContextSchema } from '@/lib/draft/draft';
import type { JsonValue } from '@/lib/json/json-value';
import type { Norm } from '@/lib/model/types';
import { NORMS } from '@/lib/model/types';
import { epoch, id, ids, line, MOST_MEMBERS, perId, type Role, role, version } from './parts';
import { asksTheSame, isOlder, ofVersion, presentIds } from './versions';

const MEETING_PHASES = ['show', 'vote', 'closed'] as const;

const ROOM_PHASES = ['answering', 'opened', 'closed'] as const;

/** The question that a meeting discusses. */
export interface Meeting {
  /** UUID, new for every vote; a vote for another ballot does not count. */
  ballot: string;
  question: string;
  phase: (typeof MEETING_PHASES)[number];
  /** The distribution of answers or votes to show, without names. */
  spread?: JsonValue;
}

/** How the questions of a team are divided over roles, without naming anybody. */
export interface SharedAllotment {
  /** The roles of the team, sorted; as often as people have one, up to as many as a question needs. */
  roles: Role[];
  /** The questions that the coordinator chose for a role. */
  byHand: Partial<Record<Role, string[]>>;
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
  /** Ids of questions that everybody is asked to look at again, since too few answered them. */
  requested?: string[];
  meeting: Meeting | null;
  /** Over which roles the questions are divided; missing: over all of them. */
  allotment?: SharedAllotment;
  /** Which board key this is locked with, from 0. */
  epoch: number;
}

/** A published snapshot of the result. */
export interface Results {
  instrumentVersion: string;
  /** ISO date-time. */
  publishedAt: string;
  document: JsonValue;
}

const meetingSchema = z.strictObject({
  ballot: z.uuid(),
  question: id,
  phase: z.enum(MEETING_PHASES),
  spread: z.optional(z.json()),
});

const sharedRecordSchema: z.ZodMiniType<SharedRecord> = z.strictObject({
  title: line,
  context: draftContextSchema,
  norm: z.optional(z.enum(NORMS)),
  instrumentVersion: version,
  phase: z.enum(ROOM_PHASES),
  assignments: perId(ids),
  requested: z.optional(ids),
  meeting: z.nullable(meetingSchema),
  allotment: z.optional(
    z.strictObject({
      roles: z.array(role).check(z.maxLength(MOST_MEMBERS)),
      byHand: z.partialRecord(role, ids),
    }),
  ),
  epoch,
});

const resultsSchema: z.ZodMiniType<Results> = z.strictObject({
  instrumentVersion: version,
  publishedAt: z.iso.datetime(),
  document: z.json(),
});

const readSharedRecord = ofVersion(sharedRecordSchema);

/**
 * The board in unlocked content. One of an earlier version is read in the present words, and keeps the
 * name of its version. Fails with `newer` too.
 */
export function parseSharedRecord(value: unknown): SharedRecord {
  const sharedRecord = readSharedRecord(value);
  const { instrumentVersion, assignments, requested, meeting } = sharedRecord;
  if (!isOlder(instrumentVersion)) return sharedRecord;
  const asked = Object.entries(assignments).map(([member, ids]) => [member, presentIds(ids)]);
  return {
    ...sharedRecord,
    assignments: Object.fromEntries(asked),
    ...(requested && { requested: presentIds(requested) }),
    meeting: meeting && meetingOf(meeting, instrumentVersion),
  };
}

/** A meeting of an earlier version: over when its question means something else, and without figures. */
function meetingOf({ spread: _, ...meeting }: Meeting, version: string): Meeting | null {
  if (!asksTheSame(meeting.question, version)) return null;
  return meeting.phase === 'closed' ? { ...meeting, phase: 'show' } : meeting;
}

/** The published snapshot in unlocked content; its document is of the version it names. Fails with `newer` too. */
export const parseResults = ofVersion(resultsSchema);
