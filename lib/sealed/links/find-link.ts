import { type DecodedLink, decodeLink, encodeLink, fragmentHead } from './link';

/** `several`: different links, of which nobody but the reader can know which one is meant. */
export type FoundLink = Exclude<DecodedLink, { ok: false }> | { ok: false; reason: NotFound };
type NotFound = Extract<DecodedLink, { ok: false }>['reason'] | 'several';

/** Longer than any mail with a link in it, in characters. */
const LONGEST_TEXT = 200_000;
/** What begins as a link and is shorter than this may as well be anything else. */
const SHORTEST_PIECE = 16;
/** Shorter than any link there will be. */
const SHORTEST_LINK = 100;
/** What a first number above this stands for is no version that we will live to see. */
const LAST_VERSION = 9;

/** What chats and word processors put between letters, unseen: soft hyphens, spaces without width. */
const INVISIBLE = /\p{Cf}/gu;
/** An address between brackets may be wrapped (RFC 3986, appendix C). */
const BRACKETED = /<[^<>]{0,1000}>/g;

/**
 * Finds the link to a room in whatever somebody pasted: an address with a full stop behind it, a sentence, a
 * mail, or only what stands behind the hash. Never throws.
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

/** What stands behind each hash, written out or encoded; without one, every word. */
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
