import { concat } from './bytes';

/** Unpacks compressed data; undefined when it would exceed `limit` bytes. Fails on broken data. */
export async function inflate(
  packed: Uint8Array,
  limit: number,
  format: CompressionFormat = 'deflate',
): Promise<Uint8Array | undefined> {
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return concat(chunks);
}
