import { createHash } from 'node:crypto';
import { isLocale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { COUNTRY_CODES, UNSTATED } from '@/lib/instrument/countries';
import { describeInstrument } from '@/lib/instrument/description/describe';
import { fault, localeOf, unprocessable } from '@/lib/server/http/errors';

/** The description in one language and the words of one country, made once. */
const described = (country: string) =>
  oncePerLocale(async (locale) => {
    const body = JSON.stringify(await describeInstrument(locale, country));
    return { body, tag: `"${createHash('sha256').update(body).digest('base64url')}"` };
  });

const perCountry = new Map(COUNTRY_CODES.map((country) => [country, described(country)]));

/** The instrument: questions, requirements, rules, evidence, assumptions and worked examples, in the words of a country. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const named = searchParams.get('locale');
  const locale = named ?? localeOf(request);
  if (!isLocale(locale)) {
    return unprocessable([fault(localeOf(request), 'locale', 'invalid_value')]);
  }
  const describedIn = perCountry.get(searchParams.get('country') ?? UNSTATED);
  if (!describedIn) return unprocessable([fault(locale, 'country', 'invalid_value')]);
  const { body, tag } = await describedIn(locale);
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate' };
  if (request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
