import * as z from 'zod/mini';

const text = z.string().check(z.refine((words) => words.trim() !== '', 'must have words'));

type Texts = string | Texts[] | { [key: string]: Texts };

/** In a list a text is known by its position: there it may be left blank. */
const entry: z.ZodMiniType<Texts> = z.lazy(() => z.union([z.string(), texts]));

const texts: z.ZodMiniType<Texts> = z.lazy(() =>
  z.union([text, z.array(entry), z.record(z.string(), texts)]),
);

/**
 * A file of texts of a language: texts, lists and groups of them, by name. Which names there must be
 * follows from the data and from the other language, and is checked where these are compared.
 */
export const textsSchema = () => z.record(z.string(), texts);

const option = z.catchall(
  z.object({
    label: z.optional(text).check(z.describe('Short: what somebody chooses.')),
    description: z
      .optional(text)
      .check(z.describe('What the level means, where the label does not say it.')),
  }),
  texts,
);

const question = z.catchall(
  z.object({
    title: z.optional(text),
    help: z.optional(text).check(z.describe('What to think of, and where to find it.')),
    why: z.optional(text).check(z.describe('What the answer is used for.')),
    options: z
      .optional(z.record(z.string(), option))
      .check(z.describe('By value of the question.')),
  }),
  texts,
);

/** The words of the questions of a station, by question. */
export const questionTextsSchema = () => z.record(z.string(), question);
