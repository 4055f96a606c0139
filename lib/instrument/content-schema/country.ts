import * as z from 'zod/mini';

const words = z.string().check(z.refine((text) => text.trim() !== '', 'must have words'));
const code = z.string().check(z.regex(/^[A-Z]{2}$/));

/** The countries with words of their own. */
export const countriesSchema = () =>
  z.strictObject({
    unstated: code.check(z.describe('Whose words are used where nobody said which country it is.')),
    countries: z.array(
      z.strictObject({
        code: code.check(z.describe('ISO 3166-1, two letters; its words stand in terms.json.')),
        names: z
          .array(words)
          .check(z.describe('What people type for it, in any language; capitals do not matter.')),
      }),
    ),
  });

const perLanguage = z.record(z.string().check(z.regex(/^[a-z]{2}$/)), z.array(words));

/** The words that may stand in no text outside terms.json, and the places where one is meant. */
export const countryWordsSchema = () =>
  z.strictObject({
    words: z
      .record(code, perLanguage)
      .check(
        z.describe('By country and language: words that only this country uses, each form apart.'),
      ),
    exceptions: z.array(
      z.strictObject({
        file: words.check(z.describe('In content/nl and content/en, such as "model.json".')),
        under: z
          .optional(words)
          .check(z.describe('Only texts whose key starts with this, such as "notes.".')),
        key: z
          .optional(words)
          .check(z.describe('Only texts whose key ends with this, such as "why".')),
        words: z.optional(z.array(words)).check(z.describe('Only these words; without it any.')),
        why: words.check(z.describe('Why the word is meant there.')),
      }),
    ),
  });

const FORM = /^[A-Za-z]+$/;

/** One term: its forms by name; `one` is the bare one, a capital letter begins a sentence. */
const forms = z.record(z.string().check(z.regex(FORM)), words);
const terms = z.record(z.string().check(z.regex(FORM)), forms);

/**
 * The terms of each country by its code, and under `other` those for elsewhere. A text asks for one as
 * `{term.alderman}`, or as `{term.alderman.many}` in another form.
 */
export const termsSchema = () => z.catchall(z.strictObject({ other: terms }), terms);
