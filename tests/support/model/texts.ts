import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '@/lib/i18n/locales';

const content = (path: string) =>
  fileURLToPath(new URL(`../../../content/${path}`, import.meta.url));

const json = (path: string) => JSON.parse(readFileSync(content(path), 'utf8'));

export { locales as LOCALES };

export interface QuestionTexts {
  title: string;
  help?: string;
  why?: string;
  options?: Record<string, { label: string; description?: string }>;
}

/** Texts of the instrument by language, as the content files have them. */
export const modelTexts = (locale: Locale): Record<string, Record<string, unknown>> =>
  json(`${locale}/model.json`);

export const questionTexts = (locale: Locale): Record<string, QuestionTexts> =>
  Object.assign(
    {},
    ...readdirSync(content(`${locale}/questions`)).map((file) =>
      json(`${locale}/questions/${file}`),
    ),
  );

interface Evidence {
  id: string;
  seed: string;
  ref: string;
  nl: string;
  en: string;
  data?: Record<string, unknown>;
}

export const evidence: Evidence[] = json('evidence/evidence.json');

/** Every string in a value, with its path. */
export function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}
