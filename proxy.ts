import { type NextRequest, NextResponse } from 'next/server';
import { isLocale } from '@/lib/i18n/locales';
import { negotiateLocale } from '@/lib/i18n/negotiate';
import { localePath } from '@/lib/i18n/paths';
import { contentSecurityPolicy, NONCE_HEADER, strictTransport } from '@/lib/site/security';

function redirectToLocale(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  const locale = negotiateLocale(request.headers.get('accept-language'));
  url.pathname = localePath(locale, url.pathname);
  const response = NextResponse.redirect(url);
  response.headers.set('Vary', 'Accept-Language');
  return response;
}

/** Next reads the nonce from the policy on the request and puts it on its own scripts. */
function continueWithPolicy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy({
    nonce,
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set(NONCE_HEADER, nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

function isHttps(request: NextRequest): boolean {
  return (request.headers.get('x-forwarded-proto') ?? request.nextUrl.protocol).startsWith('https');
}

/** Gives every page its language and its security policy. Sets no cookie. */
export function proxy(request: NextRequest): NextResponse {
  const hasLocale = isLocale(request.nextUrl.pathname.split('/')[1]);
  const response = hasLocale ? continueWithPolicy(request) : redirectToLocale(request);
  if (isHttps(request)) response.headers.set('Strict-Transport-Security', strictTransport);
  return response;
}

/** Pages only: not the machine interface, nor files with a name of their own. */
export const config = {
  matcher: ['/((?!api/|_next/|icon\\.svg|robots\\.txt|sitemap\\.xml|favicon\\.ico).*)'],
};
