import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { languageAlternates } from '@/lib/site/metadata';
import { publicPages } from '@/lib/site/pages';
import { absoluteUrl } from '@/lib/site/url';

/** Every public page in every language, with its counterparts. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  return publicPages.flatMap((path) => {
    const languages = Object.fromEntries(
      Object.entries(languageAlternates(path)).map(([tag, href]) => [tag, absoluteUrl(href)]),
    );
    return locales.map((locale) => ({
      url: absoluteUrl(localePath(locale, path)),
      alternates: { languages },
    }));
  });
}
