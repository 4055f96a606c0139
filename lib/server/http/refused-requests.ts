import type { IncomingMessage, ServerResponse } from 'node:http';
import { fill } from '@/lib/i18n/fill';
import { negotiateLocale } from '@/lib/i18n/negotiate';
import { BASE, hostPath } from '@/lib/i18n/paths';
import { apiTexts } from '@/lib/instrument/texts/api';
import { dataPolicy, securityHeaders } from '@/lib/site/security';
import { DESCRIPTION } from './description';

/** Methods that Next cannot even represent. */
const UNKNOWABLE = ['TRACE', 'TRACK'];

/** What files are asked with; Next takes anything else below its own folder for a server action. */
const READING = ['GET', 'HEAD'];

const isRefused = (method: string, address: string): boolean =>
  UNKNOWABLE.includes(method) ||
  address === '*' ||
  (!READING.includes(method) && address.includes('/_next/'));

/** Whether an address is not below the base of this build: Next's page for it would have no policy. */
const isOutside = (path: string): boolean =>
  BASE !== '' && path !== BASE && !path.startsWith(hostPath('/'));

const isOfApi = (path: string): boolean => /\/api\//.test(path);

/**
 * Refuses what the framework would fail on: a method that it cannot represent, `*` for the server as a
 * whole, anything sent to a file, or an address outside of the site. In JSON where the machine interface
 * is, else in a sentence.
 *
 * @returns whether it has answered.
 */
export function refuseRequest(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = '', url = '', headers } = request;
  const [path = ''] = url.split('?');
  const status = isRefused(method, url) ? 405 : isOutside(path) ? 404 : null;
  if (status === null) return false;
  const texts = apiTexts[negotiateLocale(headers['accept-language'] ?? null)].refusals;
  const message = fill(texts[`s${status}`], { description: DESCRIPTION });
  const [type, body] = isOfApi(path)
    ? ['application/json', JSON.stringify({ errors: [{ path: '', code: `${status}`, message }] })]
    : ['text/plain; charset=utf-8', `${message}\n`];
  response
    .writeHead(status, {
      ...securityHeaders,
      'Content-Security-Policy': dataPolicy,
      'Content-Type': type,
      'Cache-Control': 'no-store',
      ...(status === 405 && { Allow: READING.join(', ') }),
    })
    .end(body);
  return true;
}
