import * as z from 'zod/mini';
import { decodeText } from '@/lib/bytes/decode-text';
import { bodySchema } from '@/lib/consultation/schema/body';
import { pointAnswerSchema } from '@/lib/consultation/schema/consultation';
import {
  MOST_BODIES,
  MOST_CLASSIFICATIONS,
  MOST_POINTS,
  MOST_THEMES,
} from '@/lib/consultation/schema/limits';
import { pastPackagesSchema } from '@/lib/consultation/schema/package';
import { byId, distinct, distinctBy, line, named } from '@/lib/consultation/schema/parts';
import { readingSchema } from '@/lib/consultation/schema/reading';
import { termsSchema } from '@/lib/consultation/schema/terms';
import { locales } from '@/lib/i18n/locales';
import { hostilePath } from '@/lib/json/hostile';
import type { PublishedPage } from './documents';
import { shownProposalSchema, versionsSchema } from './shown';

/** Largest publication, in bytes: as the host has it. */
export const LARGEST_PUBLICATION = 2_000_000;
/** Most values in one: as many as that may hold. */
const MOST_VALUES = 1_000_000;
const FORMAT = 'draagkracht-publication';
const VERSION = 1;

const sha256 = z.string().check(z.regex(/^[\da-f]{64}$/));
const anyId = (id: string): boolean => id !== '';

/** Texts by id. */
const texts = (most: number) => byId(anyId, line, { code: 'invalid_value', most });

/** The reading of a publication: for the public, and so without anybody who moves by name. */
const publicReadingSchema = z.omit(z.extend(readingSchema, { audience: z.literal('public') }), {
  flips: true,
});

const pageSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(VERSION),
  instrumentVersion: line,
  fictional: z.boolean(),
  locale: z.enum(locales),
  publication: z.strictObject({
    number: z.int().check(z.minimum(1)),
    on: z.iso.date(),
    reading: publicReadingSchema,
  }),
  proposal: shownProposalSchema,
  versions: versionsSchema,
  previous: z.optional(z.strictObject({ title: line, version: line, room: z.optional(z.uuid()) })),
  terms: termsSchema,
  bodies: z.array(z.omit(bodySchema, { holding: true })).check(
    z.maxLength(MOST_BODIES),
    distinctBy(({ id }) => id, 'id'),
  ),
  answered: z.array(z.strictObject({ body: named, named: z.boolean() })).check(
    z.maxLength(MOST_BODIES),
    distinctBy(({ body }) => body, 'body'),
  ),
  packages: pastPackagesSchema,
  answers: z.array(pointAnswerSchema).check(
    z.maxLength(MOST_POINTS),
    distinctBy(({ point }) => point, 'point'),
  ),
  themes: texts(MOST_THEMES),
  classifications: texts(MOST_CLASSIFICATIONS),
  outlines: z.optional(z.unknown()),
  expectations: z.nullable(
    z.strictObject({
      bytes: z.string().check(z.regex(/^[\w-]{43}$/)),
      text: z.string(),
      sha256,
      on: z.iso.date(),
    }),
  ),
  counted: z.array(sha256).check(z.maxLength(MOST_BODIES), distinct),
}) as unknown as z.ZodMiniType<PublishedPage>;

/** Why something is not read as a publication. */
export type PublishedRefusal =
  | 'notJson'
  | 'notOurs'
  | 'tooLarge'
  /** Of a later layout. */
  | 'newer'
  /** Cut off. */
  | 'damaged'
  | 'invalid';

type Refused = { ok: false; reason: PublishedRefusal; where?: PropertyKey[] };

const refused = (reason: PublishedRefusal, where?: PropertyKey[]): Refused => ({
  ok: false,
  reason,
  ...(where && { where }),
});

/** The publication in a file, or as the host has it; anything else is refused with a reason. */
export function readPublished(
  file: Uint8Array | string,
): { ok: true; page: PublishedPage } | Refused {
  if (file.length > LARGEST_PUBLICATION) return refused('tooLarge');
  const text = typeof file === 'string' ? file : decodeText(file);
  if (text === undefined) return refused('notJson');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(text.slice(0, 200).includes(FORMAT) ? 'damaged' : 'notJson');
  }
  const { format, formatVersion } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (format !== FORMAT) return refused('notOurs');
  if (typeof formatVersion === 'number' && formatVersion > VERSION) return refused('newer');
  const hostile = hostilePath(value, MOST_VALUES);
  if (hostile) return refused('invalid', hostile);
  const { success, data, error } = z.safeParse(pageSchema, value);
  return success ? { ok: true, page: data } : refused('invalid', error.issues[0]?.path ?? []);
}

/** The text of a publication: what the host is given, and what is kept as a file. */
export const publishedText = (page: PublishedPage): string => `${JSON.stringify(page)}\n`;
