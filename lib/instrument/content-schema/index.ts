import type * as z from 'zod/mini';
import { evidenceSchema } from './evidence';
import { exampleSchema } from './example';
import { flagsSchema, notesSchema, poolingSchema, stationsSchema } from './findings';
import type { Known } from './known';
import { maturitySchema } from './maturity';
import { measuresSchema } from './measure';
import { mergersSchema, municipalitiesSchema } from './municipality';
import { questionsSchema } from './question';
import { assumptionsSchema, factorsSchema, referenceTasksSchema } from './scoring';
import { teamSchema } from './team';

export type { Known } from './known';

type SchemaOf = (known: Known) => z.ZodMiniType;

/**
 * The schema of each data file of `content`, by its path there; `*` stands for any name. For checking
 * what a researcher changes, never for a page: the content is as it is once a page is built.
 */
export const contentSchemas: Record<string, SchemaOf> = {
  'instrument/assumptions.json': assumptionsSchema,
  'instrument/factors.json': factorsSchema,
  'instrument/flags.json': flagsSchema,
  'instrument/maturity.json': maturitySchema,
  'instrument/measures.json': measuresSchema,
  'instrument/notes.json': notesSchema,
  'instrument/pooling.json': poolingSchema,
  'instrument/reference-tasks.json': referenceTasksSchema,
  'instrument/stations.json': stationsSchema,
  'instrument/team.json': teamSchema,
  'instrument/questions/*.json': questionsSchema,
  'evidence/evidence.json': evidenceSchema,
  'examples/*.json': exampleSchema,
  'municipalities/flanders-2025.json': municipalitiesSchema,
  'municipalities/mergers-2019-2025.json': mergersSchema,
};
