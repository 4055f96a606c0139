import { createHash } from 'node:crypto';

/** The SHA-256 of a token in hexadecimal, as the store keeps it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The token of an Authorization header; an empty string, which matches no token, when there is none. */
export const bearerToken = (header: string | null): string =>
  /^Bearer ([\w-]{16,128})$/i.exec(header ?? '')?.[1] ?? '';
