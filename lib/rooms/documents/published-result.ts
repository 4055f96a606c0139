import * as z from 'zod/mini';
import type { RoomResult } from '@/lib/disclosure/room';
import { requestSchema } from '@/lib/instrument/schema/request';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { JsonValue } from '@/lib/json/json-value';
import { BASES } from '@/lib/model/types';

const publishedSchema = z.strictObject({
  request: requestSchema,
  // Made by the coordinator's own copy of the model; only its outline is looked at.
  result: z.looseObject({
    instrumentVersion: z.literal(INSTRUMENT_VERSION),
    basis: z.enum(BASES),
    factors: z.array(z.looseObject({})),
    capacities: z.array(z.looseObject({})),
    overall: z.looseObject({}),
  }),
  report: z.optional(
    z.looseObject({ meta: z.looseObject({}), sections: z.array(z.looseObject({})) }),
  ),
});

/** What is published in a room: what everybody there may see, and the publication copy as data. */
export interface Published extends RoomResult {
  /** As it was when it was published, in the language of the assessment; missing in older rooms. */
  report?: JsonValue;
}

/** The published result; null when there is none or it is of another version. */
export function readPublished(document: JsonValue | undefined): Published | null {
  const parsed = z.safeParse(publishedSchema, document);
  return parsed.success ? (parsed.data as unknown as Published) : null;
}
