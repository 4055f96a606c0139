import { decodeText } from '@/lib/bytes/decode-text';

export interface Decoded {
  text: string;
  /** As people know it, where it is not the usual one. */
  encoding: 'UTF-16' | 'Windows-1252' | null;
}

/** What no list holds: characters that steer a machine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const MACHINE = /[\u0000-\u0008\u000e-\u001f]/;

/** The text of a file in UTF-8, UTF-16 or Windows-1252; undefined if it is no text. */
export function decodeList(bytes: Uint8Array): Decoded | undefined {
  const decoded = decodeText(bytes);
  const text = decoded ?? new TextDecoder('windows-1252').decode(bytes);
  if (MACHINE.test(text.slice(0, 100_000))) return undefined;
  return { text: text.replace(/^\uFEFF/, ''), encoding: encodingOf(bytes, decoded !== undefined) };
}

function encodingOf([first, second]: Uint8Array, decoded: boolean): Decoded['encoding'] {
  if (!decoded) return 'Windows-1252';
  const wide = first === 0xff || first === 0xfe || first === 0 || second === 0;
  return wide ? 'UTF-16' : null;
}
