import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { locales } from '@/lib/i18n/locales';
import { hostPath, localePath } from '@/lib/i18n/paths';
import { pages } from '@/lib/site/pages';
import { absoluteUrl } from '@/lib/site/url';

/** What search engines may read: everything but the machine interface and assessments. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: hostPath('/'),
      disallow: [
        hostPath('/api/'),
        ...locales.map((locale) => `${localePath(locale, pages.assessments)}/`),
      ],
    },
    sitemap: absoluteUrl(hostPath('/sitemap.xml')),
  };
}
