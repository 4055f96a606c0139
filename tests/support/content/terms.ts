import { locales } from '@/lib/i18n/locales';
import type { WordException } from '@/lib/instrument/country-words';
import { type Content, objectIn, textFiles, texts } from './content';
import { isObject, type Json, type JsonObject } from './json';

/** The terms of every country. */
const FILE = 'terms.json';
const WORDS = 'instrument/country-words.json';

/** The files whose texts are filled in with terms before anybody sees them (`inTerms`). */
const FILLED =
  /^(?:questions\/\w+|model|questionnaire|findings|report|result|room|export|response)\.json$/;

const TERM = /\{term\.[^}]*\}/g;
const WELL_FORMED = /^\{term\.(\w+)(?:\.(\w+))?\}$/;

interface Text {
  /** The keys that lead to it, joined by dots; none for a page. */
  key: string;
  text: string;
}

function textsIn(value: Json | undefined, key = ''): Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** The texts of a file in a language. */
const textsOf = ({ json, pages }: Content, path: string): Text[] =>
  path.endsWith('.md') ? [{ key: '', text: pages.get(path) ?? '' }] : textsIn(json.get(path));

const said = (path: string, key: string) => `content/${path}:${key === '' ? '' : ` "${key}"`}`;

/** `alderman.many`, and `alderman.one` where no form is named; null for what is no placeholder of a term. */
function formIn(placeholder: string): string | null {
  const [found, term, form = 'one'] = WELL_FORMED.exec(placeholder) ?? [];
  return found === undefined ? null : `${term}.${form}`;
}

/**
 * What is wrong with the terms of countries: one that a country lacks, one that no text asks for, one that
 * a text asks for and that there is not; and every word of one country that stands in a text instead.
 */
export function termFaults(content: Content): string[] {
  const files = textFiles(content).filter((file) => file !== FILE);
  const paths = locales.flatMap((locale) => files.map((file) => ({ locale, file })));
  const asked = new Set(
    paths.flatMap(({ locale, file }) =>
      textsOf(content, `${locale}/${file}`).flatMap(({ text }) =>
        (text.match(TERM) ?? []).map((placeholder) => formIn(placeholder)),
      ),
    ),
  );
  return [
    ...locales.flatMap((locale) => ofLanguage(content, `${locale}/${FILE}`, asked)),
    ...paths.flatMap(({ locale, file }) => placeholderFaults(content, locale, file)),
    ...wordFaults(content, files),
  ];
}

/** The names of all forms of a country. */
const formsOf = (country: Json | undefined): string[] => textsIn(country).map(({ key }) => key);

function ofLanguage(content: Content, path: string, asked: ReadonlySet<string | null>): string[] {
  const file = objectIn(content, path);
  const all = Object.keys(file);
  const codes = [...texts(listOf(objectIn(content, 'instrument/countries.json')), 'code'), 'other'];
  const every = new Set(all.flatMap((country) => formsOf(file[country])));
  return [
    ...codes
      .filter((code) => !all.includes(code))
      .map((code) => `content/${path}: "${code}" is missing; instrument/countries.json has it.`),
    ...all
      .filter((code) => !codes.includes(code))
      .map((code) => `content/${path}: "${code}" is no country of instrument/countries.json.`),
    ...all.flatMap((country) => {
      const forms = formsOf(file[country]);
      return [...every]
        .filter((form) => !forms.includes(form))
        .map((form) => `content/${path}: "${country}.${form}" is missing; another country has it.`);
    }),
    ...[...every]
      .filter((form) => !asked.has(form))
      .map((form) => `content/${path}: "${form}" is superfluous; no text asks for {term.${form}}.`),
  ];
}

const listOf = ({ countries }: JsonObject): JsonObject[] =>
  Array.isArray(countries) ? countries.filter(isObject) : [];

/** Placeholders of terms that there are not, or that nothing fills in. */
function placeholderFaults(content: Content, locale: string, file: string): string[] {
  const path = `${locale}/${file}`;
  const forms = formsOf(objectIn(content, `${locale}/${FILE}`).other);
  return textsOf(content, path).flatMap(({ key, text }) =>
    (text.match(TERM) ?? []).flatMap((placeholder) => {
      if (!FILLED.test(file))
        return [`${said(path, key)} has ${placeholder}, but no term is filled in there.`];
      const form = formIn(placeholder);
      return form !== null && forms.includes(form)
        ? []
        : [`${said(path, key)} has ${placeholder}; content/${locale}/${FILE} has no such form.`];
    }),
  );
}

/** Finds any of some words, or groups of words, by themselves; capitals do not matter. */
const anyOf = (words: readonly string[]): RegExp => {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'iu');
};

/** Whether a text has a word, or words, by themselves; capitals do not matter. */
export const hasWord = (text: string, word: string): boolean => anyOf([word]).test(text);

const isExcepted = (exception: WordException, file: string, key: string, word: string): boolean =>
  exception.file === file &&
  key.startsWith(exception.under ?? '') &&
  (exception.key === undefined || key.split('.').at(-1) === exception.key) &&
  (exception.words?.includes(word) ?? true);

/** Words of one country outside the terms, and exceptions for which there is no such word any more. */
function wordFaults(content: Content, files: string[]): string[] {
  const { words, exceptions } = objectIn(content, WORDS) as {
    words?: Record<string, Record<string, string[]>>;
    exceptions?: WordException[];
  };
  const used = new Set<WordException>();
  const faults = locales.flatMap((locale) => {
    const all = Object.entries(words ?? {}).flatMap(([country, perLanguage]) =>
      (perLanguage[locale] ?? []).map((word) => ({ country, word })),
    );
    const any = anyOf(all.map(({ word }) => word));
    return files.flatMap((file) =>
      textsOf(content, `${locale}/${file}`).flatMap(({ key, text: whole }) => {
        const text = whole.replace(TERM, '');
        // Few texts have any of them, and to ask for each by itself takes long.
        if (!any.test(text)) return [];
        return all
          .filter(({ word }) => hasWord(text, word))
          .filter(({ word }) => {
            const found = (exceptions ?? []).filter((one) => isExcepted(one, file, key, word));
            for (const one of found) used.add(one);
            return found.length === 0;
          })
          .map(
            ({ country, word }) =>
              `${said(`${locale}/${file}`, key)} has "${word}", a word of ${country}; use a {term.…} of ${FILE}, or say in ${WORDS} why it is meant.`,
          );
      }),
    );
  });
  const stale = (exceptions ?? [])
    .filter((one) => !used.has(one) && files.includes(one.file))
    .map(
      ({ file, under, key }) =>
        `content/${WORDS}: the exception for ${[file, under, key].filter(Boolean).join(' ')} is superfluous; no such word stands there.`,
    );
  return [...faults, ...stale];
}
