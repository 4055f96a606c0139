import * as z from 'zod/mini';
import type { ResponseFile } from '@/lib/collecting/responses/types';
import type { Consultation } from '@/lib/consultation/record';
import { consultationSchema } from '@/lib/consultation/schema/consultation';
import { MOST_BODIES, MOST_VERSIONS } from '@/lib/consultation/schema/limits';
import { line, named, paragraph } from '@/lib/consultation/schema/parts';
import { termsSchema } from '@/lib/consultation/schema/terms';
import { compareVersions, isVersion } from '@/lib/draft/migration/version-order';
import { locales } from '@/lib/i18n/locales';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { SealedError } from '@/lib/sealed/host/errors';
import { READER_KINDS } from '@/lib/sealed/links/link-kinds';
import { parseDocument } from '@/lib/sealed/records/codec';
import type { Began, Board, Decided, Desk, Dossier, KeyEntry, Submission } from './documents';
import { shownProposalSchema, versionsSchema } from './shown';

const instant = z.iso.datetime();
const text = z.string().check(z.regex(/^[\w-]{1,400}$/));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.minimum(0));
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas of `documents.ts`. */
export const keysSchema: z.ZodMiniType<KeyEntry[]> = z
  .array(z.strictObject({ epoch: count, signing: text, reading: text, signature: text }))
  .check(z.minLength(1));

const closingSchema = z.strictObject({
  closesAt: z.nullable(instant),
  decidesAt: z.nullable(instant),
  graceMinutes: count,
});

const boardSchema = z.strictObject({
  instrumentVersion: z.string(),
  fictional: z.boolean(),
  proposal: shownProposalSchema,
  versions: versionsSchema.check(z.minLength(1)),
  terms: termsSchema,
  closing: closingSchema,
  zone: line,
  expectations: z.nullable(z.strictObject({ sha256, on: z.iso.date() })),
  closedEarly: z.nullable(z.strictObject({ at: instant, reason: paragraph })),
  locale: z.enum(locales),
}) as unknown as z.ZodMiniType<Board>;

const stamped = { at: instant, device: text, signature: text };
const sent = { version: line, ...stamped };

/** The response itself is looked at by the reader of responses, as one that comes in a file. */
const response = z.custom<ResponseFile>(isObject);

export const submissionSchema: z.ZodMiniType<Submission> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('submitted'), response, salt: text, ...sent }),
  z.strictObject({ kind: z.literal('declined'), reason: paragraph, ...sent }),
  z.strictObject({ kind: z.literal('withdrawn'), ...sent }),
]);

export const decidedSchema: z.ZodMiniType<Decided> = z.strictObject({
  hash: sha256,
  by: named,
  on: z.optional(z.iso.date()),
  reference: z.optional(line),
  ...stamped,
});

export const beganSchema: z.ZodMiniType<Began> = z.strictObject({
  at: instant,
  locale: z.enum(locales),
});

const seatSchema = z.strictObject({
  id: z.uuid(),
  body: named,
  publicKey: text,
  since: instant,
  reissued: count,
  revoked: z.boolean(),
  earlier: z.optional(z.array(z.strictObject({ publicKey: text, records: z.array(sha256) }))),
});

const dossierSchema = z.strictObject({
  consultation: z.custom<Consultation>(isObject),
  seats: z.array(seatSchema).check(z.maxLength(MOST_BODIES)),
  earlier: z.array(text),
  proposals: z.optional(z.array(shownProposalSchema).check(z.maxLength(MOST_VERSIONS))),
});

const deskSchema: z.ZodMiniType<Desk> = z.strictObject({
  masters: z.array(text).check(z.minLength(1)),
  signing: text,
  chain: keysSchema,
  renewing: z.boolean(),
  links: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(READER_KINDS),
      fragment: text,
      name: line,
      createdAt: instant,
    }),
  ),
  secrets: z.record(z.uuid(), text),
  sealed: z.nullable(z.strictObject({ bytes: text, text: z.string() })),
  secondKey: z.nullable(z.strictObject({ how: z.enum(['holder', 'file']), at: instant })),
  creationKey: z.nullable(line),
  log: z.array(
    z.strictObject({
      at: instant,
      what: z.enum([
        'opened',
        'invited',
        'reissued',
        'revoked',
        'extended',
        'reopened',
        'closedEarly',
        'kept',
        'edited',
        'newVersion',
        'published',
        'readerAdded',
        'readerRemoved',
        'secondKey',
      ]),
      body: z.optional(z.string()),
      detail: z.optional(z.string()),
    }),
  ),
});

/** Refuses what a later version of the questionnaire wrote: it may look otherwise. Fails with `newer`. */
function notNewer(version: unknown): void {
  if (isVersion(version) && compareVersions(version, INSTRUMENT_VERSION) > 0) {
    throw new SealedError('newer');
  }
}

/** The board in unlocked content. Fails with `damaged` or `newer`. */
export function parseBoard(value: unknown): Board {
  notNewer((value as Partial<Board> | null)?.instrumentVersion);
  return parseDocument(boardSchema, value);
}

/** The dossier in unlocked content. Fails with `damaged` or `newer`. */
export function parseDossier(value: unknown): Dossier {
  const dossier = parseDocument(dossierSchema, value);
  notNewer(dossier.consultation.instrumentVersion);
  parseDocument(consultationSchema as z.ZodMiniType<unknown>, dossier.consultation);
  return dossier;
}

/** The desk in unlocked content. Fails with `damaged`. */
export const parseDesk = (value: unknown): Desk => parseDocument(deskSchema, value);
