import { randomBytes } from 'node:crypto';
import type { Database } from '@/lib/server/store/database';
import { hashOf } from '@/lib/server/store/hash';

/** Octets of a creation key. */
const LENGTH = 32;

/**
 * Makes a creation key for a government. The store keeps its hash only: what is returned is shown once.
 *
 * @param name - as it will stand on invitations, receipts and public pages; another key of the same name
 *   is of the same government.
 */
export async function issueKey(
  { query }: Database,
  name: string,
  now: number,
): Promise<{ id: string; key: string }> {
  const id = crypto.randomUUID();
  const key = randomBytes(LENGTH).toString('base64url');
  await query
    .insertInto('creation_keys')
    .values({ id, name, hash: hashOf(key), created_at: now, revoked_at: null })
    .execute();
  return { id, key };
}

/** A creation key as the operator sees it. Times are milliseconds since 1970. */
export interface KeyView {
  id: string;
  name: string;
  createdAt: number;
  revokedAt: number | null;
  /** How many consultations that are there it opened. */
  consultations: number;
}

/** Every creation key, in the order in which they were made. */
export async function listKeys({ query }: Database): Promise<KeyView[]> {
  const rows = await query
    .selectFrom('creation_keys')
    .leftJoin('rooms', 'rooms.creation_key', 'creation_keys.id')
    .select(({ fn }) => [
      'creation_keys.id',
      'creation_keys.name',
      'creation_keys.created_at as createdAt',
      'creation_keys.revoked_at as revokedAt',
      fn.count<number | string>('rooms.id').as('consultations'),
    ])
    .groupBy('creation_keys.id')
    .orderBy('creation_keys.created_at')
    .execute();
  return rows.map((row) => ({ ...row, consultations: Number(row.consultations) }));
}

/**
 * Revokes a creation key: nothing is opened or published with it any more. What it opened goes on.
 *
 * @returns whether there was such a key that was not revoked.
 */
export async function revokeKey({ query }: Database, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await query
    .updateTable('creation_keys')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
