import * as z from 'zod/mini';
import { type DraftContext, draftContextSchema } from '@/lib/draft/draft';
import type { JsonValue } from '@/lib/json/json-value';
import type { Norm } from '@/lib/model/types';
import { NORMS } from '@/lib/model/types';
import { epoch, id, line, MOST_ENTRIES, perId, version } from './parts';

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

export const resultsSchema: z.ZodMiniType<Results> = z.strictObject({
  instrumentVersion: version,
  publishedAt: z.iso.datetime(),
  document: z.json(),
});
