import * as z from 'zod/mini';
import type { JsonValue } from '@/lib/draft/change-note';
import { requestSchema } from '@/lib/instrument/schema/request';
import { BASES } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';

/** The published result of a team: without single answers, notes or roles of members. */
export interface Published {
  request: AssessRequest;
  result: AssessmentResult;
}

/**
 * The fields of a request that are published, listed by name so that new fields stay private: context,
 * consensus with reasons, costs and plan. Not dissent or notes.
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

/** The published result; null when there is none or it is of another version. */
export function readPublished(document: JsonValue | undefined): Published | null {
  const parsed = z.safeParse(publishedSchema, document);
  return parsed.success ? (parsed.data as unknown as Published) : null;
}
