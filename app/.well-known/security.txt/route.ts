import { connection } from 'next/server';
import { htmlLang, locales } from '@/lib/i18n/locales';
import { hostPath } from '@/lib/i18n/paths';
import { localeOf, refusal } from '@/lib/server/http/errors';
import { setting } from '@/lib/server/settings/settings';
import { dataPolicy } from '@/lib/site/security';
import { absoluteUrl } from '@/lib/site/url';

const PATH = '/.well-known/security.txt';
/** Days for which the text holds: long enough to be read, and renewed at every reading. */
const HOLDS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** To whom a weakness of this installation is reported (RFC 9116); nothing while its host names nobody. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const contact = setting('SECURITY_CONTACT');
  const policy = { 'Content-Security-Policy': dataPolicy };
  if (contact === null) return refusal(404, localeOf(request), policy);
  const fields = [
    ['Contact', contact],
    ['Expires', new Date(Date.now() + HOLDS * DAY).toISOString()],
    ['Preferred-Languages', locales.map((locale) => htmlLang[locale]).join(', ')],
    // Below a base, its host may lead from where RFC 9116 looks to where it is.
    ...[...new Set([PATH, hostPath(PATH)])].map((path) => ['Canonical', absoluteUrl(path)]),
  ];
  return new Response(fields.map(([name, value]) => `${name}: ${value}\n`).join(''), {
    headers: {
      ...policy,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-cache',
    },
  });
}
