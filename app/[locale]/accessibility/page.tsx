import type { Metadata } from 'next';
import { TextPage } from '@/components/content/TextPage';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageWords } from '@/lib/instrument/texts/pages';
import { hostedText } from '@/lib/site/host';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/accessibility'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, description } = pageWords(locale, 'accessibility');
  return { ...pageMetadata(locale, pages.accessibility), title, description };
}

export default async function AccessibilityPage({ params }: PageProps<'/[locale]/accessibility'>) {
  const locale = await pageLocale(params);
  return (
    <TextPage
      texts={pageWords(locale, 'accessibility')}
      text={await hostedText(locale, 'accessibility')}
    />
  );
}
