import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { pages } from '@/lib/site/pages';
import { siteUrl } from '@/lib/site/url';

/** What search engines may read: everything but the machine interface and assessments. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/', ...locales.map((locale) => `${localePath(locale, pages.assessments)}/`)],
    },
    sitemap: new URL('/sitemap.xml', siteUrl()).href,
  };
}
