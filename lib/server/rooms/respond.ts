import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { apiTexts } from '@/lib/instrument/texts/api';
import type { Refusal } from '@/lib/server/store/refusal';
import type { Closing } from './closing';

const MINUTE = 60_000;

const NO_STORE = { 'Cache-Control': 'no-store' };

/**
 * Bodies below this many characters are not compressed: it gains nothing, and Next does it on the main
 * thread.
 */
const SMALL = 1_000;

/** A JSON answer that must not be cached. */
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

/** A refusal in the reader's language; the same bytes for everybody. */
export function roomRefusal({ code, status, detail }: Refusal, locale: Locale): Response {
  const message = apiTexts[locale].rooms[code];
  const headers: Record<string, string> = status >= 500 ? { 'Retry-After': '10' } : {};
  return answer({ errors: [{ path: '', code, message }], ...detail }, status, headers);
}

/**
 * The version of a record, in `Record-Seq` and as the entity tag; proxies that compress rewrite or drop
 * the latter.
 */
export const versionHeaders = (seq: number) => ({ ETag: `"${seq}"`, 'Record-Seq': String(seq) });

/** The JSON of a publication, as it was sent. */
export const publication = (content: Uint8Array, headers: Record<string, string>) =>
  new Response(content as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/json', ...headers },
  });

/** Times as the interface gives them. */
export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** An instant as the interface gives it; null as it is. */
export const isoTimeOrNull = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : isoTime(milliseconds);

/** An instant as the interface takes it, in milliseconds since 1970. */
export const instantOf = (iso: string | null): number | null =>
  iso === null ? null : Date.parse(iso);

/** Until when a consultation takes what, as the interface gives it. */
export const closingBody = ({ closesAt, decidesAt, grace }: Closing) => ({
  closesAt: isoTimeOrNull(closesAt),
  decidesAt: isoTimeOrNull(decidesAt),
  graceMinutes: grace / MINUTE,
});
