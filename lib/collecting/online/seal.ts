import { concat, fromBase64url, randomBytes, toBase64url, toHex, utf8 } from '@/lib/bytes/bytes';
import { expectationsIn } from '@/lib/consultation/reading/expected';
import type { ConsultationReading, Proposal } from '@/lib/consultation/types';
import { canonicalJson } from '@/lib/json/canonical';
import type { Seal } from './documents';

const BYTES = 32;

const hashOf = async (bytes: Uint8Array, text: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', concat([bytes, utf8(text)]))));

/** What a seal is put on: what is expected, and what is provided for. */
const textOf = ({ expectations = {}, provides = [] }: Partial<Proposal>): string =>
  canonicalJson({ expectations, provides });

/**
 * Seals what a proposal expects: whoever has the SHA-256 can check afterwards that nothing was changed, and
 * learns nothing before the bytes are shown.
 *
 * @param on ISO date.
 */
export async function sealExpectations(proposal: Partial<Proposal>, on: string): Promise<Seal> {
  const bytes = randomBytes(BYTES);
  const text = textOf(proposal);
  return { bytes: toBase64url(bytes), text, sha256: await hashOf(bytes, text), on };
}

/** What a seal vouches for; `none`: nothing was sealed. */
export type SealOutcome = 'none' | 'holds' | 'broken' | 'otherFigures' | 'otherSeal';

/**
 * Whether what was sealed is what the figures stand beside.
 *
 * @param board The SHA-256 that one's own device saw before answering, if it did.
 * @returns `broken` where bytes and text do not give the SHA-256, `otherFigures` where the figures show other
 * expectations than those that were sealed, `otherSeal` where it is not the one that was seen.
 */
export async function checkSeal(
  seal: Seal | null,
  reading: ConsultationReading,
  board?: string,
): Promise<SealOutcome> {
  if (!seal) return board === undefined ? 'none' : 'otherSeal';
  const bytes = fromBase64url(seal.bytes);
  if (!bytes || (await hashOf(bytes, seal.text)) !== seal.sha256) return 'broken';
  if (!isSealed(seal.text, reading)) return 'otherFigures';
  return board === undefined || board === seal.sha256 ? 'holds' : 'otherSeal';
}

function isSealed(text: string, reading: ConsultationReading): boolean {
  try {
    const { expectations } = JSON.parse(text) as Pick<Proposal, 'expectations'>;
    return canonicalJson(expectations ?? {}) === canonicalJson(expectationsIn(reading));
  } catch {
    return false;
  }
}
