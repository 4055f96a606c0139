import * as z from 'zod/mini';
import { locales } from '@/lib/i18n/locales';
import { contentSchemas } from '@/lib/instrument/content-schema';

/** Where the schemas for editors stand, from the root of the repository. */
const SCHEMA_FOLDER = 'content/schema';
/** Where an editor learns which file has which schema. */
const SETTINGS_FILE = '.vscode/settings.json';

/** `instrument/questions/*.json` is `instrument-questions.json`; the languages have one, `texts.json`. */
const nameOf = (pattern: string): string => {
  const [folder = '', ...rest] = pattern.split('/');
  const first = (locales as readonly string[]).includes(folder) ? 'texts' : folder;
  return [first, ...rest].join('-').replace('-*.json', '.json');
};

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The schemas of the content as JSON Schema, with which an editor explains and completes while one types.
 * They name no ids, so that they change with the schemas only and not with every question; which ids exist,
 * and what several fields must agree on, is for the check.
 */
function schemaFiles(): [string, string][] {
  return Object.entries(contentSchemas).map(([pattern, schema]) => [
    `${SCHEMA_FOLDER}/${nameOf(pattern)}`,
    asText(z.toJSONSchema(schema({}), { unrepresentable: 'any', io: 'input' })),
  ]);
}

const settings = () => ({
  'json.schemas': Object.keys(contentSchemas).map((pattern) => ({
    fileMatch: [`/content/${pattern}`],
    url: `./${SCHEMA_FOLDER}/${nameOf(pattern)}`,
  })),
});

/** What helps an editor with the content, by path. */
export const editorFiles = (): [string, string][] => [
  ...schemaFiles(),
  [SETTINGS_FILE, asText(settings())],
];
