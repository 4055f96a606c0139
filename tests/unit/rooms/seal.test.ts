import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { type Bytes, randomBytes, toHex } from '@/lib/bytes/bytes';
import { deriveHpkeKeys, type SealContext, seal, unseal } from '@/lib/sealed/crypto/seal';
import { hex } from './hex';

const context: SealContext = {
  purpose: 'card',
  member: '5d1c7a86-18a1-4c0f-8f0c-7d2b1a9e4c22',
  slot: { room: '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11', name: 'members/x/card', seq: 1 },
  psk: randomBytes(32),
};
const keys = await deriveHpkeKeys(randomBytes(32));
const document = { role: 'mayor', name: 'An' };

/** RFC 9180, appendix A.3: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, first message. */
const RFC_9180 = [
  {
    mode: 'base (A.3.1)',
    ikm: '668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550',
    publicKey: `04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f70
      6a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0`,
    enc: `04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325
      ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4`,
    ct: `5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f
      9076ac232e3ab2523f39513434`,
  },
  {
    mode: 'PSK (A.3.2)',
    ikm: 'd42ef874c1913d9568c9405407c805baddaffd0898a00f1e84e154fa787b2429',
    publicKey: `040d97419ae99f13007a93996648b2674e5260a8ebd2b822e84899cd52d874
      46ea394ca76223b76639eccdf00e1967db10ade37db4e7db476261fcc8df97c5ffd1`,
    enc: `04305d35563527bce037773d79a13deabed0e8e7cde61eecee403496959e89e
      4d0ca701726696d1485137ccb5341b3c1c7aaee90a4a02449725e744b1193b53b5f`,
    ct: `90c4deb5b75318530194e4bb62f890b019b1397bbf9d0d6eb918890e1fb2be1a
      c2603193b60a49c2126b75d0eb`,
    psk: {
      id: hex('456e6e796e20447572696e206172616e204d6f726961'),
      key: hex('0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82'),
    },
  },
];

describe('HPKE', () => {
  it.each(RFC_9180)('gives the vectors of RFC 9180 in mode $mode', async (vector) => {
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes128Gcm(),
    });
    const derived = await deriveHpkeKeys(hex(vector.ikm));
    expect(toHex(derived.publicKey)).toBe(toHex(hex(vector.publicKey)));
    const plain = await suite.open(
      {
        recipientKey: derived.privateKey,
        enc: hex(vector.enc),
        info: hex('4f6465206f6e2061204772656369616e2055726e'),
        ...(vector.psk && { psk: vector.psk }),
      },
      hex(vector.ct),
      hex('436f756e742d30'),
    );
    expect(new TextDecoder().decode(plain)).toBe('Beauty is truth, truth beauty');
  });
});

describe('a sealed record', () => {
  it('opens for the holder of the key', async () => {
    const record = await seal(keys.publicKey, context, document);
    expect(await unseal(keys.privateKey, context, record)).toEqual(document);
  });

  it.each<[string, Partial<SealContext>]>([
    ['another member', { member: context.slot.room }],
    ['another purpose', { purpose: 'envelope' }],
    ['another place', { slot: { ...context.slot, name: 'members/y/card' } }],
    ['another room', { slot: { ...context.slot, room: context.member } }],
    ['another version', { slot: { ...context.slot, seq: 2 } }],
    ['somebody outside the room', { psk: randomBytes(32) }],
  ])('does not open as of %s', async (_, change) => {
    const record = await seal(keys.publicKey, context, document);
    const opening = unseal(keys.privateKey, { ...context, ...change }, record);
    await expect(opening).rejects.toMatchObject({ kind: 'tampered' });
  });

  it('does not open with another key, nor with any part changed', async () => {
    const record = await seal(keys.publicKey, context, document);
    const other = await deriveHpkeKeys(randomBytes(32));
    const refused = { kind: expect.stringMatching(/tampered|newer/) };
    await expect(unseal(other.privateKey, context, record)).rejects.toMatchObject(refused);
    for (const at of [0, 1, 2, 66, 67, 131, 400, record.length - 1]) {
      const changed = record.slice();
      changed[at] = (changed[at] as number) ^ 2;
      await expect(unseal(keys.privateKey, context, changed)).rejects.toMatchObject(refused);
    }
  });

  it('is not made for something that is no key', async () => {
    for (const to of [new Uint8Array(65), new Uint8Array(3)]) {
      await expect(seal(to, context, document)).rejects.toMatchObject({ kind: 'damaged' });
    }
  });

  it('opens in a browser that derives the public key with the other sign', async () => {
    const record = await seal(mirrored(keys.publicKey), context, document);
    expect(await unseal(keys.privateKey, context, record)).toEqual(document);
  });
});

/** The point with the same x and the other y. */
function mirrored(publicKey: Bytes): Bytes {
  const prime = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
  const y = prime - BigInt(`0x${toHex(publicKey.slice(33))}`);
  return hex(toHex(publicKey.slice(0, 33)) + y.toString(16).padStart(64, '0'));
}
