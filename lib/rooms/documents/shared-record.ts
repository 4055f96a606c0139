import * as z from 'zod/mini';
import { type DraftContext, draftContextSchema } from '@/lib/draft/draft';
import type { JsonValue } from '@/lib/json/json-value';
import type { Norm } from '@/lib/model/types';
import { NORMS } from '@/lib/model/types';
import { epoch, id, ids, line, perId, version } from './parts';
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
