import * as z from 'zod/mini';
import { RESPONSE_STATES, SHARINGS } from '@/lib/consultation/types';
import { ROLES } from '@/lib/instrument/roles';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';

/** Marks a file as a response of ours. */
export const RESPONSE_FORMAT = 'draagkracht-response';
/** Layout of the file. */
export const RESPONSE_FORMAT_VERSION = 1;
/** Most remarks of one response. */
export const MOST_REMARKS = 500;

const line = z.string().check(z.maxLength(LONGEST_LINE));
const named = line.check(z.minLength(1));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const fingerprint = z.string().check(z.maxLength(200));

/** What a response file holds. Its request is of any version: it is opened as a draft is. */
export const responseFileSchema = z.strictObject({
  format: z.literal(RESPONSE_FORMAT),
  formatVersion: z.literal(RESPONSE_FORMAT_VERSION),
  instrumentVersion: z.string().check(z.maxLength(20)),
  fingerprints: z.strictObject({ asked: fingerprint, scored: fingerprint }),
  fictional: z.boolean(),
  proposal: z.strictObject({ title: named, version: z.optional(line) }),
  body: z.strictObject({ id: z.optional(named), name: z.optional(named) }),
  kind: z.enum(['assessed', 'remarksOnly']),
  sharing: z.enum(SHARINGS),
  state: z.enum(RESPONSE_STATES),
  signedBy: z.strictObject({ role: z.enum(ROLES), name: z.optional(named) }),
  decision: z.optional(
    z.strictObject({ by: named, on: z.optional(z.iso.date()), reference: z.optional(line) }),
  ),
  madeOn: z.iso.date(),
  request: z.optional(
    z.strictObject({
      context: z.unknown(),
      norm: z.optional(z.unknown()),
      answers: z.optional(z.unknown()),
      unsure: z.optional(z.array(named)),
      intervals: z.optional(z.unknown()),
      costs: z.optional(
        z.looseObject({ lines: z.array(z.looseObject({ label: z.optional(z.never()) })) }),
      ),
    }),
  ),
  remarks: z
    .array(
      z.strictObject({
        point: z.nullable(named),
        text: z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE)),
        quote: z.boolean(),
      }),
    )
    .check(z.maxLength(MOST_REMARKS)),
  hash: sha256,
  integrity: z.strictObject({ sha256 }),
});

/** A response file as it is read, before its request is opened. */
export type RawResponseFile = z.infer<typeof responseFileSchema>;
