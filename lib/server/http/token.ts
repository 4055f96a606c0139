import { createHash } from 'node:crypto';

/** What the store knows of a token: SHA-256, in hexadecimal. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The token of an Authorization header; empty, which no token is, when there is none. */
export const bearerToken = (header: string | null): string =>
  /^Bearer ([\w-]{16,128})$/i.exec(header ?? '')?.[1] ?? '';
