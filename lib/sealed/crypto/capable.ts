/**
 * Whether this browser can take part in a room: it needs WebCrypto, which browsers offer over https and
 * on localhost only, and `CompressionStream`.
 */
export const isCapable = (): boolean =>
  globalThis.crypto?.subtle !== undefined && typeof CompressionStream !== 'undefined';
