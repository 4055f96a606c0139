import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { apiTexts } from '@/lib/instrument/texts/api';
import type { RoomError } from '@/lib/server/store/refusal';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** Below this compression, which Next does on the thread that answers everybody, gains nothing. */
const SMALL = 1_000;

/** An answer that nobody keeps. */
export function answer(body: unknown, status = 200, headers: Record<string, string> = {}) {
  const json = JSON.stringify(body);
  const type = { ...NO_STORE, 'Content-Type': 'application/json' };
  const small = json.length < SMALL ? { 'Cache-Control': 'no-store, no-transform' } : {};
  return new Response(json, { status, headers: { ...type, ...small, ...headers } });
}

/** An answer without a body: 204, 304. */
export const silence = (status: 204 | 304, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...NO_STORE, ...headers } });

/** Ciphertext. */
export const octets = (content: Uint8Array, headers: Record<string, string>) =>
  new Response(content as Uint8Array<ArrayBuffer>, {
    headers: {
      ...NO_STORE,
      'Content-Type': 'application/octet-stream',
      ...headers,
    },
  });

/** A refusal in the reader's language; the same for everybody who gets it. */
export function roomRefusal({ code, status, detail }: RoomError, locale: Locale): Response {
  const message = apiTexts[locale].rooms[code];
  const headers: Record<string, string> = status >= 500 ? { 'Retry-After': '10' } : {};
  return answer({ errors: [{ path: '', code, message }], ...detail }, status, headers);
}

/**
 * The version of a record, in a header of our own. The entity tag says the same, but belongs to whoever
 * sends the octets: proxies that compress rewrite or drop it.
 */
export const versionHeaders = (seq: number) => ({ ETag: `"${seq}"`, 'Record-Seq': String(seq) });

/** Times as the interface gives them. */
export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();
