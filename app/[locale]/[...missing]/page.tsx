import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/lib/i18n/page-locale';
import { getUi } from '@/lib/instrument/texts/ui';

/** The title of a page that is not there. */
export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[...missing]'>): Promise<Metadata> {
  return { title: getUi(await pageLocale(params)).notFound.title };
}

/** Every address that no other page answers to, so that the answer comes in the right language. */
export default function MissingPage() {
  notFound();
}
