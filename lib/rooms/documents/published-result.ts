import * as z from 'zod/mini';
import type { RoomResult } from '@/lib/disclosure/room';
import type { Locale } from '@/lib/i18n/locales';
import { requestSchema } from '@/lib/instrument/schema/request';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { JsonValue } from '@/lib/json/json-value';
import { BASES } from '@/lib/model/types';

const report = z.looseObject({
  meta: z.looseObject({}),
  sections: z.array(z.looseObject({})),
});

// What a newer app adds is left out: a page that stayed open shows what it knows.
const publishedSchema = z.object({
  request: requestSchema,
  // Made by the coordinator's own copy of the model; only its outline is looked at.
  result: z.looseObject({
    instrumentVersion: z.literal(INSTRUMENT_VERSION),
    basis: z.enum(BASES),
    factors: z.array(z.looseObject({})),
    capacities: z.array(z.looseObject({})),
    overall: z.looseObject({}),
  }),
  reports: z.optional(z.record(z.string(), report)),
  report: z.optional(report),
});

/** What is published in a room: what everybody there may see, and the publication copy as data. */
export interface Published extends RoomResult {
  /** As it was when it was published, in every language; missing in older rooms. */
  reports?: Partial<Record<Locale, JsonValue>>;
  /** What an older room has instead: in the language of the request. */
  report?: JsonValue;
}

/** The publication copy in a language, or in the only one that there is, with its request in that language. */
export function publishedIn(
  { request, reports, report }: Published,
  locale: Locale,
): { request: Published['request']; report: JsonValue } | null {
  const own = reports?.[locale];
  if (own) return { request: { ...request, locale }, report: own };
  return report ? { request, report } : null;
}

/** The published result; null when there is none or this app cannot read it. */
export function readPublished(document: JsonValue | undefined): Published | null {
  const parsed = z.safeParse(publishedSchema, document);
  return parsed.success ? (parsed.data as unknown as Published) : null;
}
