import { locales } from '@/lib/i18n/locales';
import { codeOf } from '@/tests/support/content/code';
import { contentFaults } from '@/tests/support/content/faults';
import { type ContentFiles, readContent, readSources } from '@/tests/support/content/files';

/** The content as it is, and the code that asks for it. */
export const content = readContent();
export const code = codeOf(readSources());

/** What is said of it as it is: nothing, or another test fails too. */
const before = new Set(contentFaults(content, code));

/** A fault that is put in. */
export type Edit = (files: Map<string, string>) => void;

/** What is said of the content only once something is broken in it. */
export function faultsAfter(...edits: Edit[]): string[] {
  const files = new Map(content);
  for (const edit of edits) edit(files);
  return contentFaults(files, code).filter((fault) => !before.has(fault));
}

const textOf = (files: ContentFiles, path: string): string => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`No content/${path}.`);
  return text;
};

/** Replaces the first place where a text stands. */
export const replace =
  (path: string, from: string, to: string): Edit =>
  (files) => {
    const text = textOf(files, path);
    if (!text.includes(from)) throw new Error(`content/${path} does not have ${from}.`);
    files.set(path, text.replace(from, to));
  };

// biome-ignore lint/suspicious/noExplicitAny: a test breaks the content in any place.
export type Anything = any;

/** Changes what stands in a JSON file. */
export const change =
  (path: string, edit: (json: Anything) => void): Edit =>
  (files) => {
    const json: Anything = JSON.parse(textOf(files, path));
    edit(json);
    files.set(path, JSON.stringify(json));
  };

/** Changes the same file in every language. */
export const inEach = (file: string, edit: (json: Anything) => void): Edit[] =>
  locales.map((locale) => change(`${locale}/${file}`, edit));

/** Takes a file away. */
export const remove =
  (path: string): Edit =>
  (files) => {
    files.delete(path);
  };
