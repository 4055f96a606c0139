import * as z from 'zod/mini';
import type { FormerCode, MunicipalityGroups } from '@/lib/instrument/municipalities/groups';
import type {
  KnownMunicipality,
  MergedMunicipality,
} from '@/lib/instrument/municipalities/municipalities';
import type { Known } from './known';
import { idOf } from './parts';

const name = z.string().check(z.minLength(1));
const nis = z.string().check(z.regex(/^\d{5}$/, 'must be five digits'));

/** `content/municipalities/flanders-2025.json`. */
export const municipalitiesSchema = (): z.ZodMiniType<KnownMunicipality[]> =>
  z.array(
    z.strictObject({
      nis,
      name,
      province: name,
      population: z.int().check(z.positive()),
    }),
  );

/** `content/municipalities/mergers-2019-2025.json`. */
export const mergersSchema = (known: Known): z.ZodMiniType<MergedMunicipality[]> =>
  z.array(z.strictObject({ name, since: z.iso.date(), nis: idOf(known, 'municipality') }));

/** `content/municipalities/flanders-2025-groups.json`. */
export const municipalityGroupsSchema = (known: Known): z.ZodMiniType<MunicipalityGroups[]> =>
  z.array(
    z.strictObject({
      nis: idOf(known, 'municipality'),
      region: name,
      income: z.int().check(z.positive()),
    }),
  );

/** `content/municipalities/former-codes-2019-2025.json`. */
export const formerCodesSchema = (known: Known): z.ZodMiniType<FormerCode[]> =>
  z.array(z.strictObject({ was: nis, name, nis: idOf(known, 'municipality') }));

/** Outlines for a map: a topology whose object `bodies` names each body in the property `id`. */
export const outlinesSchema = () =>
  z.looseObject({ type: z.literal('Topology'), objects: z.looseObject({ bodies: z.unknown() }) });
