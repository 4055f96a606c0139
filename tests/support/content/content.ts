import { locales } from '@/lib/i18n/locales';
import type { ContentFiles } from './files';
import { isObject, type Json, type JsonObject } from './json';

/** The content, read: each JSON file parsed, each page as it is. */
export interface Content {
  json: ReadonlyMap<string, Json>;
  /** Markdown, by path. */
  pages: ReadonlyMap<string, string>;
  /** Every path there is, also of what could not be read. */
  paths: ReadonlySet<string>;
}

/** A file's text that is the same file in every language: `result.json`, `pages/method.md`. */
export const textFiles = ({ paths }: Content): string[] => [
  ...new Set(
    [...paths]
      .filter((path) => locales.some((locale) => path.startsWith(`${locale}/`)))
      .map((path) => path.slice(path.indexOf('/') + 1)),
  ),
];

/** Reads what was found on disk; what is no JSON is a fault. */
export function parse(files: ContentFiles): { content: Content; faults: string[] } {
  const json = new Map<string, Json>();
  const pages = new Map<string, string>();
  const faults: string[] = [];
  for (const [path, text] of files) {
    if (path.endsWith('.md')) pages.set(path, text);
    else {
      try {
        json.set(path, JSON.parse(text));
      } catch (error) {
        faults.push(`content/${path}: is no JSON: ${(error as Error).message}.`);
      }
    }
  }
  return { content: { json, pages, paths: new Set(files.keys()) }, faults };
}

/** The object in a file; empty when there is none, which is said elsewhere. */
export function objectIn({ json }: Content, path: string): JsonObject {
  const value = json.get(path);
  return isObject(value) ? value : {};
}

/** The objects in the list of a file. */
export function listIn({ json }: Content, path: string): JsonObject[] {
  const value = json.get(path);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Every file under a folder, with its name without ending. */
const filesUnder = ({ json }: Content, folder: string): { path: string; name: string }[] =>
  [...json.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => ({ path, name: path.slice(folder.length + 1, -'.json'.length) }));

/** Every question, with the name of its file. */
export const questionsIn = (content: Content): { file: string; question: JsonObject }[] =>
  filesUnder(content, 'instrument/questions').flatMap(({ path, name }) =>
    listIn(content, path).map((question) => ({ file: name, question })),
  );

/** What stands under a key of each, where that is a text. */
export const texts = (list: JsonObject[], key = 'id'): string[] =>
  list.flatMap((item) => (typeof item[key] === 'string' ? [item[key]] : []));
