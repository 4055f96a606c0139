import * as z from 'zod/mini';
import { taskSchema } from '@/lib/instrument/schema/request';
import type { Known } from './known';
import { idOf, ownId, step } from './parts';

const { intensity, domain, refusable, start } = taskSchema.shape;
const text = z.string().check(z.minLength(1));
const euros = z.optional(z.number().check(z.minimum(0)));

/** `content/region-example/bodies.json`: municipalities that do not exist. */
export const regionBodiesSchema = () =>
  z.array(
    z.strictObject({
      id: ownId,
      name: text,
      population: z.int().check(z.positive()),
      province: text,
      groups: z.strictObject({ region: text, income: z.enum(['lower', 'middle', 'higher']) }),
    }),
  );

/** `content/region-example/proposal.json`: what is proposed and expected there, without the words. */
export const regionProposalSchema = (known: Known) =>
  z.strictObject({
    intensity,
    domain,
    refusable,
    start,
    version: text,
    nature: step,
    demand: z.record(idOf(known, 'demand'), step),
    expectations: z.partialRecord(
      idOf(known, 'requirement'),
      z.strictObject({ demand: z.optional(step), supply: z.optional(step) }),
    ),
    provides: z.array(idOf(known, 'factor')),
    money: z.strictObject({ oneOff: euros, perYear: euros, indexed: z.boolean() }),
    phases: z.array(z.iso.date()),
    points: z.array(ownId),
    terms: z.strictObject({
      answerBy: z.iso.date(),
      decideBy: z.iso.date(),
      keptUntil: z.iso.date(),
    }),
    packages: z.record(ownId, z.strictObject({ oneOff: euros, perYear: euros })),
    remarks: z.array(
      z.strictObject({ point: z.nullable(ownId), quote: z.boolean(), themes: z.array(ownId) }),
    ),
  });
