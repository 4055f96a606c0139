import { createHash } from 'node:crypto';

/** The SHA-256 of a token or a creation key in hexadecimal, as the store keeps it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
