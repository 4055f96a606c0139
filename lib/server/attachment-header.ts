const asciiOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
    .replace(/-{2,}/g, '-');

/** `Content-Disposition` with the name in ASCII and, for who can read it, in full. */
export const attachmentHeader = (name: string): string =>
  `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;
