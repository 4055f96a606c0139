import * as z from 'zod/mini';
import type {
  KnownMunicipality,
  MergedMunicipality,
} from '@/lib/instrument/municipalities/municipalities';
import type { Known } from './known';
import { idOf } from './parts';

const name = z.string().check(z.minLength(1));

/** `content/municipalities/flanders-2025.json`. */
export const municipalitiesSchema = (): z.ZodMiniType<KnownMunicipality[]> =>
  z.array(
    z.strictObject({
      nis: z.string().check(z.regex(/^\d{5}$/, 'must be five digits')),
      name,
      province: name,
      population: z.int().check(z.positive()),
    }),
  );

/** `content/municipalities/mergers-2019-2025.json`. */
export const mergersSchema = (known: Known): z.ZodMiniType<MergedMunicipality[]> =>
  z.array(z.strictObject({ name, since: z.iso.date(), nis: idOf(known, 'municipality') }));
