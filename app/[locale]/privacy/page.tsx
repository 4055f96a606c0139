import type { Metadata } from 'next';
import { TextPage } from '@/components/content/TextPage';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageWords } from '@/lib/instrument/texts/pages';
import { hostedText } from '@/lib/site/host';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/privacy'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, description } = pageWords(locale, 'privacy');
  return { ...pageMetadata(locale, pages.privacy), title, description };
}

export default async function PrivacyPage({ params }: PageProps<'/[locale]/privacy'>) {
  const locale = await pageLocale(params);
  return (
    <TextPage texts={pageWords(locale, 'privacy')} text={await hostedText(locale, 'privacy')} />
  );
}
