import * as z from 'zod/mini';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { SOURCE_IDS, type SourceTexts, sourceTexts } from '@/lib/instrument/texts/evidence';
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
  HOST_SOURCE_IRPP: line,
  HOST_SOURCE_SBV: line,
  HOST_SOURCE_UGENT_A: line,
  HOST_SOURCE_UGENT_B: line,
});

/** What our copies of the sources do not say, and the host may: authors, full title, pages, DOI. */
const SOURCE_SETTINGS: Record<(typeof SOURCE_IDS)[number], keyof z.infer<typeof settings>> = {
  '000': 'HOST_SOURCE_IRPP',
  '003': 'HOST_SOURCE_SBV',
  '001': 'HOST_SOURCE_UGENT_A',
  '002': 'HOST_SOURCE_UGENT_B',
};

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

/** Every source with its short and its full name, and what the host adds, as a list in Markdown. */
function sourcesSaid(texts: SourceTexts): string {
  const set = settings.parse(process.env);
  return SOURCE_IDS.map((id) => {
    const added = set[SOURCE_SETTINGS[id]] || texts.unfilled;
    return `- **${texts.names[id]}.** ${texts.full[id]} ${added}`;
  }).join('\n');
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
  const [text, sources] = await Promise.all([pageText(locale, page), sourceTexts(locale)]);
  return fill(text, { ...hostSays(getUi(locale).host), sources: sourcesSaid(sources) });
}
