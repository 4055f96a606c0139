import * as z from 'zod/mini';
import type { JsonValue } from '@/lib/draft/change-note';
import { requestSchema } from '@/lib/instrument/schema/request';
import { type AssessmentResult, type AssessRequest, BASES } from '@/lib/model';

/** What everybody in a room sees of the team's result: no single answer, no note, nobody's role. */
export interface Published {
  request: AssessRequest;
  result: AssessmentResult;
}

/**
 * What may be shared of a request, by name, so that nothing is shared by forgetting: what it is about,
 * what was agreed and why, and the plan. Not who disagreed, nor a note.
 */
export function publicPart({
  locale,
  fictional,
  norm,
  context,
  costs,
  consensus,
  plan,
  reviewOn,
  previousRound,
}: AssessRequest): AssessRequest {
  const agreed = Object.entries(consensus ?? {}).map(([id, { value, reason }]) => [
    id,
    { value, reason },
  ]);
  return {
    locale,
    context,
    ...(fictional !== undefined && { fictional }),
    ...(norm && { norm }),
    ...(costs && { costs }),
    ...(consensus && { consensus: Object.fromEntries(agreed) }),
    ...(plan && { plan: plan.map(({ note: _, ...item }) => item) }),
    ...(reviewOn && { reviewOn }),
    ...(previousRound && { previousRound }),
  };
}

const publishedSchema = z.strictObject({
  request: requestSchema,
  // Made by the coordinator's own copy of the model; only its outline is looked at.
  result: z.looseObject({
    instrumentVersion: z.string(),
    basis: z.enum(BASES),
    factors: z.array(z.looseObject({})),
    capacities: z.array(z.looseObject({})),
    overall: z.looseObject({}),
  }),
});

/** What was published; null when it is not there or not of this version. */
export function readPublished(document: JsonValue | undefined): Published | null {
  const parsed = z.safeParse(publishedSchema, document);
  return parsed.success ? (parsed.data as unknown as Published) : null;
}
