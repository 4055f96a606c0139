import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiateLocale } from '@/lib/i18n/negotiate';
import { apiTexts } from '@/lib/instrument/texts/api';
import { dataPolicy, securityHeaders } from '@/lib/site/security';

/** Methods that Next cannot even represent. */
const UNKNOWABLE = ['TRACE', 'TRACK'];

/** What files are asked with; Next takes anything else below its own folder for a server action. */
const READING = ['GET', 'HEAD'];

const isRefused = (method: string, address: string): boolean =>
  UNKNOWABLE.includes(method) ||
  address === '*' ||
  (!READING.includes(method) && address.includes('/_next/'));

const isOfApi = (address: string): boolean => /\/api\//.test(address.split('?')[0] ?? '');

/**
 * Refuses what the framework would fail on: a method that it cannot represent, `*` for the server as a
 * whole, or anything sent to a file. In JSON where the machine interface is, else in a sentence.
 *
 * @returns whether it has answered.
 */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = '', url = '', headers } = request;
  if (!isRefused(method, url)) return false;
  const message = apiTexts[negotiateLocale(headers['accept-language'] ?? null)].refusals.s405;
  const [type, body] = isOfApi(url)
    ? ['application/json', JSON.stringify({ errors: [{ path: '', code: '405', message }] })]
    : ['text/plain; charset=utf-8', `${message}\n`];
  response
    .writeHead(405, {
      ...securityHeaders,
      'Content-Security-Policy': dataPolicy,
      'Content-Type': type,
      'Cache-Control': 'no-store',
      Allow: READING.join(', '),
    })
    .end(body);
  return true;
}
