/** Bytes of lists as programs write them. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As Excel on Windows saves a CSV file in Western Europe. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (character === '€') return 0x80;
    if (character === '’') return 0x92;
    if (code > 0xff) throw new Error(`${character} is not in Windows-1252 here`);
    return code;
  });

/** As Excel saves “Unicode text”. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'le');
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 + 2 * at, text.charCodeAt(at), order === 'le');
  }
  return bytes;
}
