import * as z from 'zod/mini';
import { REFERENCE_UNITS, SOURCE_KINDS, type Source } from '@/lib/instrument/sources';
import { SEEDS } from './evidence';
import { listOf, rule } from './parts';

const words = z.string().check(z.minLength(1));

const source: z.ZodMiniType<Source> = z.strictObject({
  id: z.enum(SEEDS),
  kind: z.enum(SOURCE_KINDS),
  title: z.nullable(words),
  complete: z.boolean().check(z.describe('Whether the title is whole.')),
  authors: z.nullable(words).check(z.describe('Null where our copy does not name them.')),
  publisher: words,
  year: z.nullable(z.int()),
  pages: z.nullable(z.int().check(z.positive())),
  url: z.nullable(z.url()),
  refersBy: z.enum(REFERENCE_UNITS),
});

/** `content/evidence/sources.json`. */
export const sourcesSchema = () =>
  listOf(source).check(
    rule((list) =>
      SEEDS.filter((id) => !list.some((one) => one.id === id)).map((id) => ({
        path: [],
        input: id,
        message: `must have the source "${id}"`,
      })),
    ),
  );
