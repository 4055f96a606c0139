import { type NextRequest, NextResponse } from 'next/server';
import { isLocale } from '@/lib/i18n/locales';
import { negotiateLocale } from '@/lib/i18n/negotiate';
import { localePath } from '@/lib/i18n/paths';
import { contentSecurityPolicy, dataPolicy, NONCE_HEADER } from '@/lib/site/security';
import { clientOf } from './lib/server/http/client';
import { localeOf, refusal } from './lib/server/http/errors';
import { roomLimits } from './lib/server/rooms/limits';

function redirectToLocale(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const url = new URL(`${localePath(locale, pathname)}${search}`, request.url);
  const response = NextResponse.redirect(url);
  response.headers.set('Vary', 'Accept-Language');
  return response;
}

/** Whether the percent signs in a path stand for no text, such as in `/nl/100%`: Next fails on those. */
function isMalformed(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return false;
  } catch {
    return true;
  }
}

/** Leads to the same address taken literally, where the page says that there is none. */
function redirectToLiteral(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = url.pathname.replaceAll('%', '%25');
  return NextResponse.redirect(url);
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

function pageFor(request: NextRequest, malformed: boolean): Response {
  // Nothing is ever sent to a page: Next would look for a server action, and log what names it.
  if (!READING.includes(request.method)) {
    const policy = { 'Content-Security-Policy': dataPolicy };
    return refusal(405, localeOf(request), { ...policy, Allow: READING.join(', ') });
  }
  if (malformed) return redirectToLiteral(request);
  const hasLocale = isLocale(request.nextUrl.pathname.split('/')[1]);
  return hasLocale ? continueWithPolicy(request) : redirectToLocale(request);
}

const READING = ['GET', 'HEAD'];

/** The machine interface, which answers for itself, and what Next has below its own folder. */
const API = '/api/';
const NEXT = '/_next/';

/** The pages of publications: like the publications of the machine interface, they read the store for anybody. */
const PUBLICATION = /^\/[^/]+\/publication\//;

/** Gives every page its language and its security policy. Sets no cookie. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (PUBLICATION.test(pathname)) {
    const wait = await roomLimits.publications(clientOf(request));
    if (wait !== null) {
      const policy = { 'Content-Security-Policy': dataPolicy };
      return refusal(429, localeOf(request), { ...policy, 'Retry-After': String(wait) });
    }
  }
  const malformed = isMalformed(pathname);
  const isData = pathname.startsWith(API) || pathname.startsWith(NEXT);
  if (!isData) return pageFor(request, malformed);
  // Its page for what is not there would have no policy, and there is none below its folder but files.
  const isThere = !malformed && (pathname.startsWith(API) || isDevelopment());
  return isThere ? NextResponse.next() : refusal(404, localeOf(request));
}

const isDevelopment = (): boolean => process.env.NODE_ENV === 'development';

/**
 * Pages: not the machine interface, nor files with a name of their own. Of those, only what has a percent
 * sign in its address; and what Next has beside its files.
 */
export const config = {
  matcher: [
    // Below a base, the pattern after it does not stand for the base itself.
    '/',
    '/((?!api/|_next/|\\.well-known/security\\.txt$|icon\\.svg$|robots\\.txt$|sitemap\\.xml$).*)',
    '/api/(.*%.*)',
    '/_next/((?!static/).*)',
    '/_next/static/(.*%.*)',
  ],
};
