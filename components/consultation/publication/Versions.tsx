import { Notice } from '@/components/ui/Notice';
import type { ProposalVersion, PublishedPage } from '@/lib/collecting/online/documents';
import { laterVersions, secondHearing } from '@/lib/collecting/online/published-facts';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { PublicationTexts } from '@/lib/instrument/texts/publication';

interface VersionsProps {
  page: PublishedPage;
  newest: PublishedPage | null;
  locale: Locale;
  texts: PublicationTexts['page'];
}

/** Which version of the proposal the figures are about, where it changed materially before or since. */
export function SecondHearing({ page, newest, locale, texts: { second } }: VersionsProps) {
  const later = newest && laterVersions(page, newest).at(-1);
  const about = secondHearing(page);
  const told = (text: typeof second.now | typeof second.later, one: ProposalVersion) => (
    <>
      <p>{fill(text, { version: one.version, date: formatDay(locale, one.on) })}</p>
      {one.change.trim() !== '' && (
        <p className="whitespace-pre-line">{fill(second.change, { change: one.change })}</p>
      )}
    </>
  );
  if (!later && !about) return null;
  return (
    <Notice tone={later ? 'warning' : 'info'} label={second.title}>
      {later && told(second.later, later)}
      {about && told(second.now, about)}
    </Notice>
  );
}

/** All versions of the proposal until the publication, with what changed in each. */
export function Versions({ page, locale, texts: { versions } }: Omit<VersionsProps, 'newest'>) {
  if (page.versions.length < 2) return null;
  return (
    <>
      <h3 className="pt-8 pb-2 text-lg">{versions.title}</h3>
      <ul className="max-w-measure list-disc space-y-2 pl-6">
        {page.versions.map(({ version, on, change }) => (
          <li key={version} className="whitespace-pre-line">
            {change.trim() === ''
              ? fill(versions.unchanged, { version, date: formatDay(locale, on) })
              : fill(versions.item, { version, date: formatDay(locale, on), change })}
          </li>
        ))}
      </ul>
    </>
  );
}
