import { concat, fromBase64url, randomBytes, toBase64url, toHex, utf8 } from '@/lib/bytes/bytes';
import type { Proposal } from '@/lib/consultation/types';
import { canonicalJson } from '@/lib/json/canonical';
import { SECRET_LENGTH, sha256 } from '@/lib/sealed/crypto/secrets';
import type { Board, PublishedPage, Seal } from './documents';

/** What seals the expectations: it stays with owners until it is published. */
export type SealedText = Pick<Seal, 'bytes' | 'text'>;

const sealOf = async (bytes: Uint8Array, text: string): Promise<string> =>
  toHex(await sha256(concat([bytes, utf8(text)])));

/** Seals what is expected, so that nobody can change it once answers are in. */
export async function sealExpectations({
  expectations = {},
  provides = [],
}: Partial<Proposal>): Promise<{ sealed: SealedText; sha256: string }> {
  const bytes = randomBytes(SECRET_LENGTH);
  const text = canonicalJson({ expectations, provides });
  return { sealed: { bytes: toBase64url(bytes), text }, sha256: await sealOf(bytes, text) };
}

/**
 * Whether the expectations in a publication are those that were sealed at opening. `seal`: what the board said
 * then, for who has it; without it only that the publication agrees with itself.
 */
export async function isAsSealed(
  { bytes, text, sha256: claimed, on }: NonNullable<PublishedPage['expectations']>,
  seal?: Board['expectations'],
): Promise<boolean> {
  const raw = fromBase64url(bytes);
  if (raw?.length !== SECRET_LENGTH || (await sealOf(raw, text)) !== claimed) return false;
  return !seal || (seal.sha256 === claimed && seal.on === on);
}

/**
 * What stands in a publication for a response that was counted: SHA-256 over the salt (base64url) and the hash
 * of the response, hex. Null when the salt is none.
 */
export async function countedHash(salt: string, hash: string): Promise<string | null> {
  const bytes = fromBase64url(salt);
  return bytes && toHex(await sha256(concat([bytes, utf8(hash)])));
}
