/**
 * Whether this page can take part in a room. Browsers give no cryptography to a page that came over an
 * open connection, and old ones cannot compress.
 */
export const isCapable = (): boolean =>
  globalThis.crypto?.subtle !== undefined && typeof CompressionStream !== 'undefined';
