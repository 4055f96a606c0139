import * as z from 'zod/mini';
import { MOST_VERSIONS } from '@/lib/consultation/schema/limits';
import { line, paragraph } from '@/lib/consultation/schema/parts';
import { proposalSchema } from '@/lib/consultation/schema/proposal';

/** What board and publication both show. */

/** A proposal as those who are asked may see it. */
export const shownProposalSchema = z.omit(proposalSchema, { expectations: true, provides: true });

export const versionsSchema = z
  .array(
    z.strictObject({
      version: line,
      on: z.iso.date(),
      change: paragraph,
      material: z.boolean(),
    }),
  )
  .check(z.maxLength(MOST_VERSIONS));
