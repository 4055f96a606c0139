import { createHash } from 'node:crypto';
import { isLocale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { describeInstrument } from '@/lib/instrument/description/describe';
import { fault, localeOf, unprocessable } from '@/lib/server/http/errors';

const described = oncePerLocale(async (locale) => {
  const body = JSON.stringify(await describeInstrument(locale));
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url')}"` };
});

/** The instrument: questions, requirements, rules, evidence, assumptions and worked examples. */
export async function GET(request: Request): Promise<Response> {
  const named = new URL(request.url).searchParams.get('locale');
  const locale = named ?? localeOf(request);
  if (!isLocale(locale)) {
    return unprocessable([fault(localeOf(request), 'locale', 'invalid_value')]);
  }
  const { body, tag } = await described(locale);
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate' };
  if (request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
