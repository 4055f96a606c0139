import * as z from 'zod/mini';
import { requestSchema, taskSchema, unnamedCostsSchema } from '@/lib/instrument/schema/request';
import type { Known } from './known';
import { idOf, ownId } from './parts';

const { answers, unsure, plan, reviewOn } = requestSchema.shape;
const { reference, intensity, domain, refusable, start } = taskSchema.shape;

/** A file of `content/examples`: what is filled in, without the words. */
export const exampleSchema = (known: Known) =>
  z.strictObject({
    id: ownId,
    population: z.int().check(z.positive()),
    province: z.string().check(z.minLength(1)),
    reference,
    intensity,
    domain,
    refusable,
    start,
    reviewOn,
    answers,
    unsure,
    costs: unnamedCostsSchema,
    plan: z.array(
      z.extend(z.omit(plan.def.innerType.def.element, { owner: true }), {
        measure: idOf(known, 'measure'),
      }),
    ),
  });
