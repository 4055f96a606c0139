import * as z from 'zod/mini';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { questionById } from '@/lib/instrument/questions';
import { ROLES } from '@/lib/instrument/roles';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
import { earlierRequestSchema, requestSchema, taskSchema } from '@/lib/instrument/schema/request';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type {
  AssessRequest,
  CapacityId,
  EarlierRequest,
  Level,
  SignOff,
  TaskFacts,
} from '@/lib/model/types';
import { LEVELS } from '@/lib/model/types';
import { type ChangeNote, changeNoteSchema } from './change-note';

/** Gaps per capacity as rounds before version 2.0.0 kept them, 0–100; null means "cannot be known". */
export type Gaps = Partial<Record<CapacityId, number | null>>;

/** What an instrument is known by: answers compare under one `asked`, results under one `scored`. */
export type Fingerprints = Record<keyof typeof FINGERPRINTS, string>;

/** An earlier round of the same assessment, as it was closed. */
export interface ClosedRound {
  /** ISO date. */
  closedOn: string;
  /** Of the whole; null where it was open. */
  level: Level | null;
  /** What was answered, of a team together. Missing before version 2.0.0: nothing to compare with. */
  request?: EarlierRequest;
  /** Who signed it off. */
  signOffs?: SignOff[];
  /** Those of the instrument that was answered. */
  fingerprints?: Fingerprints;
  /** All that is known of a round closed before version 2.0.0. */
  gaps?: Gaps;
}

export interface DraftContext {
  municipality?: AssessRequest['context']['municipality'];
  /** The title may be empty or missing. */
  task?: Partial<TaskFacts>;
}

/**
 * An `AssessRequest` under construction: everything may be missing. The previous round follows from the
 * closed rounds of the draft; the role stands beside it.
 */
export type DraftRequest = Partial<
  Omit<AssessRequest, 'context' | 'role' | 'unsure' | 'previousRound' | 'instrumentVersion' | 'on'>
> & {
  context?: DraftContext;
  /** By question, so that what two tabs mark at different questions merges. */
  unsure?: Record<string, true>;
};

/** The text in a control as typed, when it cannot be derived from the stored value (decision record 0027). */
export interface Typed {
  value: string | string[];
  /** It cannot be used as a value; the control is marked until it is changed. */
  unusable?: true;
}

/** What a higher government asks about, as far as an answer refers to it. */
export interface AskedProposal {
  version?: string;
  /** What its articles or paragraphs are called, on which remarks hang. */
  points?: string[];
}

/** An assessment as it is kept on a device or in a file. */
export interface Draft {
  /** UUID. */
  id: string;
  name: string;
  /** ISO date-times. */
  createdAt: string;
  updatedAt: string;
  /** One more with every write; 0 until it is stored. */
  revision: number;
  instrumentVersion: string;
  fingerprints: Fingerprints;
  /** The example it was opened from, null for an assessment of one's own. */
  fictional: string | null;
  request: DraftRequest;
  rounds: ClosedRound[];
  /** What a newer version of the instrument changed, not yet seen by the user. */
  changes: ChangeNote[];
  /** The role in which the person on this device answers; missing: no particular one, or rather not said. */
  role?: (typeof ROLES)[number];
  /** As it came with the file of a proposal; it never changes. */
  proposal?: AskedProposal;
  /** By the name of the control. Not used in any result; only shown again in the control. */
  typed?: Record<string, Typed>;
}

const LONGEST_NAME = 300;

const draftTaskSchema = z.partial(
  z.extend(taskSchema, { title: z.string().check(z.maxLength(LONGEST_NAME)) }),
);

/** What is known of municipality and task; everything may be missing. */
export const draftContextSchema = z.partial(
  z.extend(requestSchema.shape.context, { task: draftTaskSchema }),
);

const unsureSchema: z.ZodMiniType<Record<string, true>, Record<string, true>> = z.record(
  z.string().check(z.refine((id) => questionById(id) !== undefined, 'unknown_question')),
  z.literal(true),
);

const draftRequestSchema = z.partial(
  z.extend(z.omit(requestSchema, { instrumentVersion: true, previousRound: true, role: true }), {
    context: draftContextSchema,
    unsure: unsureSchema,
  }),
);

const gapSchema = z.optional(z.nullable(z.number().check(z.minimum(0), z.maximum(100))));

const fingerprint = z.string().check(z.maxLength(200));
const fingerprintsSchema = z.strictObject({ asked: fingerprint, scored: fingerprint });

const closedRoundSchema = z.strictObject({
  closedOn: z.iso.date(),
  level: z.nullable(z.enum(LEVELS)),
  request: z.optional(earlierRequestSchema),
  signOffs: requestSchema.shape.signOffs,
  fingerprints: z.optional(fingerprintsSchema),
  gaps: z.optional(
    z.strictObject({ administrative: gapSchema, financial: gapSchema, policy: gapSchema }),
  ),
});

const MOST_POINTS = 500;
const line = z.string().check(z.maxLength(LONGEST_LINE));
const proposalSchema = z.strictObject({
  version: z.optional(line),
  points: z.optional(z.array(line.check(z.minLength(1))).check(z.maxLength(MOST_POINTS))),
});

/** No longest length: everything pasted is kept, and the storage reports when it is full. */
const typedSchema = z.strictObject({
  value: z.union([z.string(), z.array(z.string())]),
  unusable: z.optional(z.literal(true)),
});

/** A draft of the present instrument version. Unknown keys are refused. */
export const draftSchema: z.ZodMiniType<Draft, Draft> = z.strictObject({
  id: z.uuid(),
  name: z.string().check(z.maxLength(LONGEST_NAME)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  revision: z.int().check(z.minimum(0)),
  instrumentVersion: z.literal(INSTRUMENT_VERSION),
  fingerprints: fingerprintsSchema,
  fictional: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
  request: draftRequestSchema,
  rounds: z.array(closedRoundSchema).check(z.maxLength(100)),
  changes: z.array(changeNoteSchema).check(z.maxLength(2000)),
  role: z.optional(z.enum(ROLES)),
  proposal: z.optional(proposalSchema),
  typed: z.optional(z.record(z.string(), typedSchema)),
});

export interface NewDraft {
  id: string;
  name: string;
  locale: AssessRequest['locale'];
  /** ISO date-time. */
  now: string;
  /** The request it starts with, such as that of an example. */
  request?: DraftRequest;
  /** The id of that example. */
  fictional?: string;
  /** The role in which it is answered. */
  role?: Draft['role'];
  proposal?: AskedProposal;
}

/** An empty draft, or one filled with a given request. It is not stored yet. */
export function newDraft({
  id,
  name,
  locale,
  now,
  request,
  fictional,
  role,
  proposal,
}: NewDraft): Draft {
  return {
    id,
    name,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    instrumentVersion: INSTRUMENT_VERSION,
    fingerprints: FINGERPRINTS,
    fictional: fictional ?? null,
    request: { ...request, locale },
    rounds: [],
    changes: [],
    ...(role && { role }),
    ...(proposal && { proposal }),
  };
}
