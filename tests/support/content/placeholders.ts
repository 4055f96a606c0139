import { defaultLocale } from '@/lib/i18n/locales';
import { type Content, textFiles } from './content';
import { isObject, type Json } from './json';
import { placeholdersIn } from './languages';

/** Where the types stand, from the root of the repository. */
export const PLACEHOLDERS_FILE = 'lib/instrument/texts/placeholders.ts';

/** The longest line of code. */
const WIDTH = 100;

const namesIn = (texts: string[]): string[] =>
  [...new Set(texts.flatMap(placeholdersIn))].map((placeholder) => `'${placeholder.slice(1, -1)}'`);

const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`);

/** The lines that say which placeholders a text has, or those in a group; none when there are none. */
function lines(key: string, value: Json, indent: string): string[] {
  if (isObject(value)) {
    const inner = Object.entries(value).flatMap(([name, part]) => lines(name, part, `${indent}  `));
    return inner.length > 0 ? [`${indent}${keyOf(key)}: {`, ...inner, `${indent}};`] : [];
  }
  const list = Array.isArray(value);
  const names = namesIn((list ? value : [value]).filter((text) => typeof text === 'string'));
  if (names.length === 0) return [];
  const union = names.join(' | ');
  const type = list ? `${names.length > 1 ? `(${union})` : union}[]` : union;
  const line = `${indent}${keyOf(key)}: ${type};`;
  return line.length <= WIDTH
    ? [line]
    : [`${indent}${keyOf(key)}:`, ...names.map((name) => `${indent}  | ${name}`)].map(
        (part, at, all) => (at === all.length - 1 ? `${part};` : part),
      );
}

/** `questions/capacity.json` is `questions/capacity`, and `pages/method.md` is `pages/method`. */
const nameOf = (file: string) => file.replace(/\.\w+$/, '');

/** What stands in a file of texts: the groups of a JSON file, the whole of a page. */
const textOf = ({ json, pages }: Content, path: string): Json =>
  pages.get(path) ?? json.get(path) ?? {};

/** The module of types, as it has to stand on disk. */
export function placeholderTypes(content: Content): string {
  const groups = textFiles(content)
    .toSorted()
    .flatMap((file) => lines(nameOf(file), textOf(content, `${defaultLocale}/${file}`), '  '));
  return [
    '/**',
    ' * The placeholders of every text that has any, file by file. Made from the texts by',
    ' * `npm run generate`; do not change it by hand.',
    ' */',
    'export interface Placeholders {',
    ...groups,
    '}',
    '',
  ].join('\n');
}
