import { defaultLocale, locales } from '@/lib/i18n/locales';
import { type Content, textFiles } from './content';
import type { Json } from './json';
import { keysOf, valueAt } from './json';

/** The placeholders of a text, in the order of the alphabet. */
export const placeholdersIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

const orNone = (placeholders: string[]) => placeholders.join(', ') || 'none';

/** What one language has and another lacks, or says with other placeholders. */
export function languageFaults(content: Content): string[] {
  const others = locales.filter((locale) => locale !== defaultLocale);
  return textFiles(content).flatMap((file) => [
    ...absent(content, file),
    ...others.flatMap((other) => {
      const [first, second] = [`${defaultLocale}/${file}`, `${other}/${file}`];
      if (!content.paths.has(first) || !content.paths.has(second)) return [];
      return file.endsWith('.md')
        ? pageFaults(content, first, second)
        : compare(content, first, second, []);
    }),
  ]);
}

const absent = ({ paths }: Content, file: string): string[] => {
  const there = locales.find((locale) => paths.has(`${locale}/${file}`));
  return locales
    .filter((locale) => !paths.has(`${locale}/${file}`))
    .map((locale) => `content/${locale}/${file}: is missing; translate content/${there}/${file}.`);
};

/** The two files side by side, from a path on. */
function compare(content: Content, first: string, second: string, path: string[]): string[] {
  const [a, b] = [first, second].map((file) => valueAt(content.json.get(file), path));
  const place = `"${path.join('.')}"`;
  if (typeof a === 'string' && typeof b === 'string') {
    return [...placeholderFaults(first, second, place, a, b)];
  }
  if (kindOf(a) !== kindOf(b)) {
    return [
      `content/${second}: ${place} is ${kindOf(b)}, but ${kindOf(a)} in content/${first}; make them alike.`,
    ];
  }
  const inner = (key: string) => [...path, key];
  const lacks = (file: string, other: string, keys: string[], there: string[]) =>
    keys
      .filter((key) => !there.includes(key))
      .map(
        (key) => `content/${file}: "${inner(key).join('.')}" is missing; content/${other} has it.`,
      );
  return [
    ...lacks(second, first, keysOf(a), keysOf(b)),
    ...lacks(first, second, keysOf(b), keysOf(a)),
    ...keysOf(a)
      .filter((key) => keysOf(b).includes(key))
      .flatMap((key) => compare(content, first, second, inner(key))),
  ];
}

const kindOf = (value: Json | undefined): string => {
  if (typeof value === 'string') return 'a text';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a group' : 'something else';
};

const emptyFaults = (file: string, place: string, text: string): string[] =>
  text.trim() === '' ? [`content/${file}: ${place} is empty; write the text.`] : [];

function placeholderFaults(first: string, second: string, place: string, a: string, b: string) {
  const [inFirst, inSecond] = [placeholdersIn(a), placeholdersIn(b)];
  return inFirst.join() === inSecond.join()
    ? []
    : [
        `content/${second}: ${place} has other placeholders (${orNone(inSecond)}) than content/${first} (${orNone(inFirst)}).`,
      ];
}

const headingsOf = (text: string): number[] =>
  text.split('\n').flatMap((line) => /^#+(?= )/.exec(line)?.[0].length ?? []);

/** The same page in two languages: as many headings of each level, and the same placeholders. */
function pageFaults({ pages }: Content, first: string, second: string): string[] {
  const [a = '', b = ''] = [pages.get(first), pages.get(second)];
  return [
    ...emptyFaults(first, 'the page', a),
    ...emptyFaults(second, 'the page', b),
    ...placeholderFaults(first, second, 'the page', a, b),
    ...(headingsOf(a).join() === headingsOf(b).join()
      ? []
      : [
          `content/${second}: has other headings than content/${first}; a part of the page may be missing.`,
        ]),
  ];
}
