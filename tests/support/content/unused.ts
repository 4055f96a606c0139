import { defaultLocale, locales } from '@/lib/i18n/locales';
import { contentSchemas } from '@/lib/instrument/content-schema';
import { instrument } from '@/lib/instrument/instrument';
import { METHOD_BLOCKS, methodValues } from '@/lib/instrument/method';
import type { Code } from './code';
import { type Content, objectIn, textFiles } from './content';
import { isObject, type Json } from './json';
import { placeholdersIn } from './languages';
import { groupsIn } from './needed';
import { questionPathsIn } from './written-questions';

/** The forms of a text that depends on a number are one text. */
const isPlural = (value: Json): boolean =>
  isObject(value) && Object.keys(value).toSorted().join() === 'one,other';

function leaves(value: Json, path: string[] = []): string[][] {
  return isObject(value) && !isPlural(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [path];
}

/**
 * Whether the code asks for a text: by a word between quotation marks, by a name that no other group of
 * texts has, or by a name beside that of the group. One with a common name may go unnoticed, but none
 * that is in use is called superfluous.
 */
function usedBy(code: Code, all: readonly string[][]) {
  const groups = new Map<string, Set<string>>();
  for (const path of all) {
    const name = path.at(-1) ?? '';
    groups.set(name, (groups.get(name) ?? new Set()).add(path.slice(0, -1).join('.')));
  }
  const isNamed = (name: string) => code.quotes(name) || code.asks(name);
  return ([, ...path]: string[]): boolean => {
    const [name = '', group, ...above] = path.toReversed();
    if (group === undefined) return isNamed(name);
    if (![group, ...above].every(isNamed)) return false;
    const isUnique = groups.get(name)?.size === 1;
    return code.quotes(name) || (isUnique && code.asks(name)) || code.asksIn(group, name);
  };
}

/** Texts, files and pages that no code and no data asks for. */
export function unusedFaults(content: Content, code: Code): string[] {
  const all = textFiles(content)
    // What asks for a term is a text: see `termFaults`.
    .filter((file) => file.endsWith('.json') && file !== 'terms.json')
    .flatMap((file) =>
      leaves(objectIn(content, `${defaultLocale}/${file}`)).map((path) => ({ file, path })),
    );
  const isUsed = usedBy(
    code,
    all.map(({ file, path }) => [file, ...path]),
  );
  const asked = new Set(
    groupsIn(content).flatMap(({ file, path, keys, others }) =>
      (others ? keys.map((key) => [...path, key]) : [path]).map((at) => [file, ...at].join(' ')),
    ),
  );
  const isAsked = (file: string, path: string[]) =>
    [...path.keys(), path.length].some((at) => asked.has([file, ...path.slice(0, at)].join(' ')));

  return [
    ...all
      .filter(
        ({ file, path }) => path.length > 0 && !isAsked(file, path) && !isUsed([file, ...path]),
      )
      .flatMap(({ file, path }) =>
        locales.map(
          (locale) =>
            `content/${locale}/${file}: "${path.join('.')}" is superfluous; no code asks for it. Remove it.`,
        ),
      ),
    ...unreadFiles(content, code),
    ...placeholderFaults(content),
  ];
}

/** Files that nothing reads. */
function unreadFiles(content: Content, code: Code): string[] {
  const pages = Object.keys(objectIn(content, `${defaultLocale}/pages.json`));
  const questionPaths = new Set(questionPathsIn(content));
  const isRead = (path: string) =>
    path.endsWith('.md')
      ? pages.includes(path.slice(path.lastIndexOf('/') + 1, -'.md'.length))
      : code.imports(path) || questionPaths.has(path);
  // A page that only one language lacks is said where the languages are compared.
  const pageFiles = pages
    .map((page) => locales.map((locale) => `${locale}/pages/${page}.md`))
    .filter((files) => !files.some((file) => content.paths.has(file)))
    .flat();
  return [
    ...[...content.paths]
      .filter((path) => !path.startsWith('decisions/') && !isRead(path))
      .map((path) => `content/${path}: is superfluous; lib/instrument does not read it.`),
    ...[...Object.keys(contentSchemas).filter((path) => !path.includes('*')), ...pageFiles]
      .filter((path) => !content.paths.has(path))
      .map((path) => `content/${path}: is missing; lib/instrument reads it.`),
  ];
}

/** What fills in each placeholder of a page: the instrument, or the host for as long as it says nothing. */
function placeholderFaults(content: Content): string[] {
  const { host } = objectIn(content, `${defaultLocale}/ui.json`);
  const hosted = [...(isObject(host) ? Object.keys(host) : []), 'sources'];
  const method = [...METHOD_BLOCKS, ...Object.keys(methodValues(defaultLocale, instrument))];
  return [...content.pages]
    .filter(([path]) => !path.startsWith('decisions/'))
    .flatMap(([path, text]) => {
      const names = path.endsWith('/method.md') ? method : hosted;
      return placeholdersIn(text)
        .filter((placeholder) => !names.includes(placeholder.slice(1, -1)))
        .map(
          (placeholder) =>
            `content/${path}: ${placeholder} is filled in by nothing; there are ${names.join(', ')}.`,
        );
    });
}
