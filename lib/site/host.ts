import * as z from 'zod/mini';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { pageText } from '@/lib/instrument/texts/pages';
import { getUi, type Ui } from '@/lib/instrument/texts/ui';

const line = z.optional(z.string().check(z.maxLength(1000)));

const settings = z.object({
  HOST_CONFORMANCE: line,
  HOST_ASSESSED_ON: line,
  HOST_CONTACT: line,
  HOST_COMPLAINTS: line,
  HOST_LOGS: line,
  HOST_PRIVACY: line,
});

type Said = Ui['host'];

/** The host's settings for the pages; for one that is not set, a text that says so. */
function hostSays(unsaid: Said): Said {
  const set = settings.parse(process.env);
  return {
    conformance: set.HOST_CONFORMANCE || unsaid.conformance,
    assessedOn: set.HOST_ASSESSED_ON || unsaid.assessedOn,
    contact: set.HOST_CONTACT || unsaid.contact,
    complaints: set.HOST_COMPLAINTS || unsaid.complaints,
    logs: set.HOST_LOGS || unsaid.logs,
    privacy: set.HOST_PRIVACY || unsaid.privacy,
  };
}

/**
 * The text of a page that is partly the host's to write, as Markdown.
 *
 * @throws when a setting is longer than 1,000 characters.
 */
export async function hostedText(
  locale: Locale,
  page: 'about' | 'accessibility' | 'privacy',
): Promise<string> {
  return fill((await pageText(locale, page)) as Template<keyof Said>, hostSays(getUi(locale).host));
}
