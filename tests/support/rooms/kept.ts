import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@/lib/server/store/database';

/** How a text or a key could stand in a file. */
export function spellings(secret: string | Uint8Array): Buffer[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((shift) => {
    // In the middle of something longer, base64 depends on where it starts; the ends are left out.
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
    return (['base64', 'base64url'] as const).map((encoding) => {
      const text = shifted.toString(encoding).replaceAll('=', '');
      return shift === 0 ? text.slice(0, -2) : text.slice(4, -2);
    });
  });
  const texts = [bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...base64];
  const wide = typeof secret === 'string' ? [Buffer.from(secret, 'utf16le')] : [];
  return [bytes, ...wide, ...texts.map((text) => Buffer.from(text))];
}

/** Everything the host keeps: its files, octet by octet, and every value of every row. */
export async function everythingKept(directory: string, { query }: Database): Promise<Buffer> {
  const parts = readdirSync(directory).map((name) => readFileSync(join(directory, name)));
  for (const table of ['rooms', 'members', 'links', 'records', 'creation_keys'] as const) {
    for (const row of await query.selectFrom(table).selectAll().execute()) {
      for (const value of Object.values(row)) {
        parts.push(value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value)));
      }
    }
  }
  return Buffer.concat(parts);
}
