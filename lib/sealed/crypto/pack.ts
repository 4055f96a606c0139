import { type Bytes, utf8 } from '@/lib/bytes/bytes';
import { inflate } from '@/lib/bytes/inflate';
import { hostilePath } from '@/lib/json/hostile';
import { SealedError } from '@/lib/sealed/host/errors';

/**
 * Packed documents are padded to multiples of this, in bytes, so that their size does not reveal their
 * content.
 */
const BLOCK = 1024;
const HEAD = 4;

/** A document as compressed JSON, padded to whole blocks. Fails with `tooLarge` beyond the limit (in bytes). */
export async function pack(document: unknown, limit: number): Promise<Bytes> {
  const json = utf8(JSON.stringify(document));
  if (json.length > limit) throw new SealedError('tooLarge');
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'));
  const zipped = new Uint8Array(await new Response(stream).arrayBuffer());
  const packed = new Uint8Array(Math.ceil((HEAD + zipped.length) / BLOCK) * BLOCK);
  new DataView(packed.buffer).setUint32(0, zipped.length);
  packed.set(zipped, HEAD);
  return packed;
}

/**
 * The document in packed bytes: parsed JSON, refused when it nests too deeply or has dangerous numbers or
 * keys. Fails with `damaged`, also when it would grow beyond the limit (in bytes)
 * or has more than `values` values.
 */
export async function unpack(packed: Bytes, limit: number, values?: number): Promise<unknown> {
  try {
    const length = new DataView(packed.buffer, packed.byteOffset, packed.length).getUint32(0);
    const zipped = packed.subarray(HEAD, HEAD + length);
    if (zipped.length !== length) throw new RangeError('cut off');
    const json = await inflate(zipped, limit, 'gzip');
    if (!json) throw new RangeError('too large');
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    if (hostilePath(value, values)) throw new TypeError('hostile');
    return value;
  } catch (cause) {
    throw new SealedError('damaged', { cause });
  }
}
