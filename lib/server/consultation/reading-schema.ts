import * as z from 'zod/mini';
import { ledgerSchema } from '@/lib/consultation/schema/input';
import { readingSchema } from '@/lib/consultation/schema/reading';
import { fingerprintsSchema } from '@/lib/instrument/schema/result';

/** What analyse answers, for the description of the machine interface and the test that holds it to that. */

const whole = z.int().check(z.minimum(0));

/** For the region: the reading. For the public: a publication with its ledger. */
export const analysedSchema = z.union([
  z.extend(readingSchema, { fingerprints: fingerprintsSchema }),
  z.strictObject({
    fingerprints: fingerprintsSchema,
    publication: z.strictObject({ number: whole, on: z.iso.date(), reading: readingSchema }),
    ledger: ledgerSchema.check(
      z.describe('Never published: to be given back with its publication next time.'),
    ),
  }),
]);
