import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PublicationPage } from '@/components/consultation/publication/PublicationPage';
import { UnreadablePublication } from '@/components/consultation/publication/UnreadablePublication';
import { localDay } from '@/lib/i18n/day';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { publicationTexts } from '@/lib/instrument/texts/publication';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { findPublication } from '@/lib/server/publication/find';
import { pageMetadata } from '@/lib/site/metadata';

type Props = PageProps<'/[locale]/publication/[room]/[[...number]]'>;

const find = cache(findPublication);

/** The publication that an address names; null where there is none (any more). */
async function published(params: Props['params']) {
  const { room, number: [number = null, ...more] = [] } = await params;
  return more.length > 0 ? null : find(room, number);
}

/** Not for search engines: whoever publishes decides where it is announced, and it may be taken down. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const found = await published(params);
  const robots = { index: false };
  const { page: texts } = await publicationTexts(locale);
  if (!found) return { title: texts.notThere.title, robots };
  const { number, page } = found;
  const title = page
    ? `${page.proposal.title} – ${fill(texts.caption, { number, date: formatDay(locale, page.publication.on) })}`
    : texts.unreadable.title;
  const { room } = await params;
  return { ...pageMetadata(locale, publicationPath(room, number), { title }), robots };
}

/** What a government published of a consultation; needs no key. */
export default async function PublishedConsultationPage({ params }: Props) {
  const locale = await pageLocale(params);
  const found = await published(params);
  if (!found) notFound();
  const { room } = await params;
  const { page, publications } = found;
  const before = page?.previous?.room;
  if (!page) {
    return <UnreadablePublication locale={locale} room={room} number={found.number} />;
  }
  return (
    <PublicationPage
      {...found}
      locale={locale}
      room={room}
      page={page}
      earlier={before !== undefined && (await find(before, null)) ? before : null}
      publications={publications.map(({ number, publishedAt }) => ({
        number,
        on: localDay(new Date(publishedAt)),
      }))}
    />
  );
}
