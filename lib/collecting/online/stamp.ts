import { canonicalJson } from '@/lib/json/canonical';
import { isSigned, publicText, sign } from '@/lib/sealed/crypto/sign';
import type { Slot } from '@/lib/sealed/crypto/slot';

/** When something was sent, and from which device: on whatever a body sends. */
export interface Stamp {
  /** When, by the host's clock as last seen. */
  at: string;
  /** Public key of the device, base64url. */
  device: string;
  signature: string;
}

const text = ({ room, name, seq }: Slot, content: object): string =>
  canonicalJson({ ...content, room, name, seq });

/** What a body sends, signed by its device for one version of one record. */
export async function stamped<T extends object>(
  content: T,
  { keys, at, slot }: { keys: CryptoKeyPair; at: string; slot: Slot },
): Promise<T & Stamp> {
  const whole = { ...content, at, device: await publicText(keys.publicKey) };
  return { ...whole, signature: await sign(keys.privateKey, text(slot, whole)) };
}

/** Whether the device that is named signed this version. */
export function isStamped(slot: Slot, { signature, ...whole }: Stamp): Promise<boolean> {
  return isSigned(whole.device, text(slot, whole), signature);
}
