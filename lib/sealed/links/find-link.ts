import { type DecodedLink, decodeLink, encodeLink, fragmentHead } from './link';

/** `several`: the text holds different links, and it is not clear which one is meant. */
export type FoundLink = Exclude<DecodedLink, { ok: false }> | { ok: false; reason: NotFound };
type NotFound = Extract<DecodedLink, { ok: false }>['reason'] | 'several';

/** Longer than any mail with a link in it, in characters. */
const LONGEST_TEXT = 200_000;
/** A shorter text that begins like a link is not reported as a damaged link, in characters. */
const SHORTEST_PIECE = 16;
/** Least length of a link of a later version, in characters. */
const SHORTEST_LINK = 100;
/** A first byte above this is not taken for a later version of links. */
const LAST_VERSION = 9;

/** Invisible characters that chats and word processors insert: soft hyphens, zero-width spaces. */
const INVISIBLE = /\p{Cf}/gu;
/** An address between brackets may be wrapped (RFC 3986, appendix C). */
const BRACKETED = /<[^<>]{0,1000}>/g;

/**
 * Finds the link to a room or consultation in pasted text: an address with a full stop after it, a sentence, a mail, or
 * only the fragment. Never throws.
 */
export function findLink(text: string): FoundLink {
  const read = fragmentsIn(text).map(readFragment);
  const links = new Map(
    read.flatMap((one) => (one.ok ? [[encodeLink(one.link), one] as const] : [])),
  );
  const [first, second] = links.values();
  if (first) return second ? { ok: false, reason: 'several' } : first;
  const reasons = read.flatMap((one) => (one.ok ? [] : [one.reason]));
  const reason = (['newer', 'damaged'] as const).find((one) => reasons.includes(one));
  return { ok: false, reason: reason ?? 'notALink' };
}

/** The text after each `#` or `%23`; without any, every word. */
function fragmentsIn(text: string): string[] {
  const clean = text
    .slice(0, LONGEST_TEXT)
    .replace(INVISIBLE, '')
    .replace(BRACKETED, (address) => address.replace(/\s+/g, ''))
    .replaceAll('%23', '#');
  const [, ...behind] = clean.split('#');
  if (behind.length === 0) return clean.match(/[\w-]+/g) ?? [];
  return behind.flatMap((part) => part.match(/^[\w-]+/) ?? []);
}

/** A link has one length: what follows it without a space is no part of it. */
function readFragment(text: string): DecodedLink {
  const { version, length } = fragmentHead(text);
  if (length !== undefined && text.length >= length) return decodeLink(text.slice(0, length));
  if (version === 1 && text.length >= SHORTEST_PIECE) return { ok: false, reason: 'damaged' };
  const later = version > 1 && version <= LAST_VERSION && text.length >= SHORTEST_LINK;
  return { ok: false, reason: later ? 'newer' : 'notALink' };
}
