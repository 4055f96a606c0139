import type { Metadata } from 'next';
import { TextPage } from '@/components/content/TextPage';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageText, pageWords } from '@/lib/instrument/texts/pages';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

const NAME = 'confidentiality';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/confidentiality'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, description } = pageWords(locale, NAME);
  return { ...pageMetadata(locale, pages.confidentiality), title, description };
}

/** What a room keeps secret from whom, and what it does not. */
export default async function ConfidentialityPage({
  params,
}: PageProps<'/[locale]/confidentiality'>) {
  const locale = await pageLocale(params);
  return <TextPage texts={pageWords(locale, NAME)} text={await pageText(locale, NAME)} />;
}
