import * as z from 'zod/mini';
import { day, paragraph } from './parts';

/** What those who are asked are told beforehand. */
export const termsSchema = z.strictObject({
  answerBy: z.optional(day),
  decideBy: z.optional(day),
  controller: z.optional(paragraph),
  legalBasis: z.optional(paragraph),
  keptUntil: z.optional(day),
  readers: z.optional(paragraph),
  publishes: z.optional(paragraph),
  contact: z.optional(paragraph),
});
