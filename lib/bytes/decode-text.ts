/** UTF-16 as Windows writes it: with a byte order mark, or recognizable by zeros in every other byte. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0) return 'utf-16le';
  return first === 0 && second ? 'utf-16be' : 'utf-8';
}

/** The text in a file, in UTF-8 or UTF-16; undefined if it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
