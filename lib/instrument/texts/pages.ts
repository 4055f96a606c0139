import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import en from '@/content/en/pages.json';
import nl from '@/content/nl/pages.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Template, Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The long texts of the site. */
export type PageName = keyof typeof nl;

/** The short words of every page. */
type PageWords = Templates<typeof nl, Placeholders['pages']>;

const texts = { nl, en } as Record<Locale, unknown> as Record<Locale, PageWords>;

/** Title, description and other short words of a page. */
export function pageWords<P extends PageName>(locale: Locale, page: P): PageWords[P] {
  return texts[locale][page];
}

/** The text of a page, with the placeholders that it has. */
export type PageText<P extends PageName> = P extends PageName
  ? `pages/${P}` extends keyof Placeholders
    ? Template<Placeholders[`pages/${P}`]>
    : string
  : never;

/** The text of a page as Markdown. */
export async function pageText<P extends PageName>(locale: Locale, page: P): Promise<PageText<P>> {
  const path = join(process.cwd(), 'content', locale, 'pages', `${page}.md`);
  return (await readFile(path, 'utf8')) as PageText<P>;
}
