import type * as z from 'zod/mini';
import { locales } from '@/lib/i18n/locales';
import { countriesSchema, countryWordsSchema, termsSchema } from './country';
import { evidenceSchema } from './evidence';
import { exampleSchema } from './example';
import { factorsSchema } from './factor';
import { notesSchema, plannedSchema, poolingSchema, stationsSchema } from './findings';
import { flagsSchema } from './flag';
import type { Known } from './known';
import { knownGroupsSchema } from './known-groups';
import { rulesSchema } from './level-rule';
import { maturitySchema } from './maturity';
import { measuresSchema } from './measure';
import {
  formerCodesSchema,
  mergersSchema,
  municipalitiesSchema,
  municipalityGroupsSchema,
  outlinesSchema,
} from './municipality';
import { packagesSchema } from './package';
import { questionsSchema } from './question';
import { regionBodiesSchema, regionProposalSchema } from './region-example';
import { assumptionsSchema, referenceTasksSchema } from './scoring';
import { teamSchema } from './team';
import { questionTextsSchema, textsSchema } from './texts';

export type { Known } from './known';

type SchemaOf = (known: Known) => z.ZodMiniType;

/**
 * The schema of each JSON file of `content`, by its path there; `*` stands for any name. For checking
 * what a researcher changes, never for a page: the content is as it is once a page is built.
 */
export const contentSchemas: Record<string, SchemaOf> = {
  'instrument/assumptions.json': assumptionsSchema,
  'instrument/countries.json': countriesSchema,
  'instrument/country-words.json': countryWordsSchema,
  'instrument/factors.json': factorsSchema,
  'instrument/flags.json': flagsSchema,
  'instrument/known-groups.json': knownGroupsSchema,
  'instrument/maturity.json': maturitySchema,
  'instrument/measures.json': measuresSchema,
  'instrument/notes.json': notesSchema,
  'instrument/packages.json': packagesSchema,
  'instrument/planned.json': plannedSchema,
  'instrument/pooling.json': poolingSchema,
  'instrument/reference-tasks.json': referenceTasksSchema,
  'instrument/rules.json': rulesSchema,
  'instrument/stations.json': stationsSchema,
  'instrument/team.json': teamSchema,
  'instrument/questions/*.json': questionsSchema,
  'evidence/evidence.json': evidenceSchema,
  'examples/*.json': exampleSchema,
  'region-example/bodies.json': regionBodiesSchema,
  'region-example/outlines.json': outlinesSchema,
  'region-example/proposal.json': regionProposalSchema,
  'municipalities/flanders-2025.json': municipalitiesSchema,
  'municipalities/flanders-2025-groups.json': municipalityGroupsSchema,
  'municipalities/former-codes-2019-2025.json': formerCodesSchema,
  'municipalities/outlines-flanders-2025.json': outlinesSchema,
  'municipalities/mergers-2019-2025.json': mergersSchema,
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [`${locale}/*.json`, textsSchema],
      [`${locale}/terms.json`, termsSchema],
      [`${locale}/questions/*.json`, questionTextsSchema],
    ]),
  ),
};
