import * as z from 'zod/mini';
import { type DecodedLink, decodeLink, encodeLink, type SealedLink } from './link';

const FORMAT = 'draagkracht-room-key';
const FORMAT_VERSION = 1;
const LARGEST_FILE = 10_000;

const keyFileSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int(),
  link: z.string(),
});

/**
 * The JSON of a key file: a link, for when all devices are lost. `title` tells a reader what it
 * opens.
 */
export function keyFile(link: SealedLink, title: string, now: string): string {
  const content = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    title,
    createdAt: now,
    kind: link.kind,
    link: encodeLink(link),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The link in a key file. Never throws. */
export function readKeyFile(text: string): DecodedLink {
  if (text.length > LARGEST_FILE) return { ok: false, reason: 'notALink' };
  try {
    const parsed = z.safeParse(keyFileSchema, JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!parsed.success) return { ok: false, reason: 'notALink' };
    if (parsed.data.formatVersion > FORMAT_VERSION) return { ok: false, reason: 'newer' };
    return decodeLink(parsed.data.link);
  } catch {
    return { ok: false, reason: 'notALink' };
  }
}
