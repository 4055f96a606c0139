import type { LogEntry } from '@/lib/collecting/online/documents';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import type { Locale } from '@/lib/i18n/locales';
import type { ConsultationOnlineTexts } from '@/lib/instrument/texts/consultation-online';

/** An instant as the log holds it, before the reason. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z/;

/** What an entry of the log says, in words, without when. */
export function logWords(
  { what, body = '', detail = '' }: LogEntry,
  {
    texts,
    locale,
    zone,
    nameOf,
  }: {
    texts: ConsultationOnlineTexts['follow']['log']['what'];
    locale: Locale;
    zone: string;
    nameOf: (body: string) => string;
  },
): string {
  const told = detail.replace(INSTANT, (instant) => formatInstant(locale, instant, zone));
  switch (what) {
    case 'opened':
      return texts.opened;
    case 'secondKey':
      return detail === 'holder' ? texts.secondHolder : texts.secondKey;
    case 'reissued':
    case 'revoked':
      return fill(texts[what], { body: nameOf(body) });
    case 'reopened':
      return fill(texts.reopened, { body: nameOf(body), detail: told });
    default:
      return fill(texts[what], { detail: told });
  }
}
