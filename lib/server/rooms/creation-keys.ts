import type { Database } from '@/lib/server/store/database';
import { hashOf } from '@/lib/server/store/hash';
import { Refusal } from '@/lib/server/store/refusal';

/** A creation key that the operator gave out and did not revoke. */
export interface CreationKey {
  id: string;
  /** Of the government that it was given to. */
  name: string;
}

/**
 * The creation key of a request.
 *
 * @throws {Refusal} `creation_key` when there is none, or an unknown or a revoked one.
 */
export async function creationKeyOf(
  { query }: Database,
  { headers }: Request,
): Promise<CreationKey> {
  const found = await query
    .selectFrom('creation_keys')
    .select(['id', 'name'])
    .where('hash', '=', hashOf(headers.get('creation-key') ?? ''))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!found) throw new Refusal('creation_key');
  return found;
}

/** The name of the government that opened a consultation; null of a team's room. */
async function issuerOf({ query }: Database, room: string): Promise<string | null> {
  const found = await query
    .selectFrom('rooms')
    .innerJoin('creation_keys', 'creation_keys.id', 'rooms.creation_key')
    .select('creation_keys.name')
    .where('rooms.id', '=', room)
    .executeTakeFirst();
  return found?.name ?? null;
}

/**
 * Makes sure that a request comes with a creation key of the government that opened the consultation; it
 * need not be the same key, since that may have been replaced.
 *
 * @throws {Refusal} `creation_key`.
 */
export async function assertIssuer(
  database: Database,
  room: string,
  request: Request,
): Promise<void> {
  const { name } = await creationKeyOf(database, request);
  if (name !== (await issuerOf(database, room))) throw new Refusal('creation_key');
}
