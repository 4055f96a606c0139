import type { Metadata } from 'next';
import { TextPage } from '@/components/content/TextPage';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageWords } from '@/lib/instrument/texts/pages';
import { hostedText } from '@/lib/site/host';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/about'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, description } = pageWords(locale, 'about');
  return { ...pageMetadata(locale, pages.about), title, description };
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = await pageLocale(params);
  return <TextPage texts={pageWords(locale, 'about')} text={await hostedText(locale, 'about')} />;
}
