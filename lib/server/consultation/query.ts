import 'server-only';
import * as z from 'zod/mini';
import { CONSULTATION_FORMATS, MANY_SHEETS } from '@/lib/formats/consultation/order';

/** The query parameters of the report of a consultation. */
export const consultationQuery = z.strictObject({
  format: z._default(z.enum(CONSULTATION_FORMATS), 'pdf'),
  sheet: z._default(z.enum(MANY_SHEETS), 'tallies'),
});
