import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { EarlyNotice } from '@/components/shell/EarlyNotice';
import { EveryPage } from '@/components/shell/EveryPage';
import { SiteFooter } from '@/components/shell/SiteFooter';
import { SiteHeader } from '@/components/shell/SiteHeader';
import { SkipLink } from '@/components/ui/SkipLink';
import { htmlLang, isLocale } from '@/lib/i18n/locales';
import { getUi, pickUi } from '@/lib/instrument/texts/ui';
import { UiProvider } from '@/lib/page-texts/ui';
import { NONCE_HEADER } from '@/lib/site/security';
import { siteUrl } from '@/lib/site/url';
import '@/app/globals.css';

/** Title pattern and description of every page. */
export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { site } = getUi(locale);
  return {
    metadataBase: siteUrl(),
    title: { default: site.name, template: `%s – ${site.name}` },
    description: site.description,
    formatDetection: { telephone: false },
  };
}

/** The colours of the browser around the page: those of the paper. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121615' },
  ],
};

/** The document: language, header, content, footer. */
export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  // Asked for, also because a page made at build time could not carry the nonce of its security policy.
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  const { site, header, footer, early, common } = getUi(locale);

  return (
    <html lang={htmlLang[locale]}>
      <body className="flex min-h-dvh flex-col">
        <EarlyNotice locale={locale} nonce={nonce} texts={early} warning={common.warning} />
        <EveryPage />
        <SkipLink target="content">{header.skip}</SkipLink>
        <SiteHeader locale={locale} name={site.name} texts={header} />
        <main id="content" tabIndex={-1} className="page pt-4 pb-16 md:pt-12 md:pb-24">
          <UiProvider locale={locale} texts={pickUi(locale, ['common', 'error'])}>
            {children}
          </UiProvider>
        </main>
        <SiteFooter locale={locale} texts={footer} />
      </body>
    </html>
  );
}
