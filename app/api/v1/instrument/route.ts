import { createHash } from 'node:crypto';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { describeInstrument } from '@/lib/instrument/describe';
import { fault, localeOf, unprocessable } from '@/lib/server/http/errors';

const described = new Map<Locale, Promise<{ body: string; tag: string }>>();

async function describe(locale: Locale) {
  const body = JSON.stringify(await describeInstrument(locale));
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** The instrument: questions, weights, evidence, assumptions and worked examples. */
export async function GET(request: Request): Promise<Response> {
  const named = new URL(request.url).searchParams.get('locale');
  const locale = named ?? localeOf(request);
  if (!isLocale(locale)) {
    return unprocessable([fault(localeOf(request), 'locale', 'invalid_value')]);
  }
  const instrument = described.get(locale) ?? describe(locale);
  described.set(locale, instrument);
  const { body, tag } = await instrument;
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate' };
  if (request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
