import type { Transaction } from 'kysely';
import * as z from 'zod/mini';
import { publicationName, publicationNumber } from '@/lib/sealed/links/publication-name';
import type { Database } from '@/lib/server/store/database';
import { Refusal } from '@/lib/server/store/refusal';
import type { Tables } from '@/lib/server/store/tables';

/** What is known of a publication without reading it; `publishedAt` in milliseconds since 1970. */
export interface PublicationView {
  number: number;
  publishedAt: number;
}

/** What anybody may see of a consultation. */
export interface Published {
  /** Name of the government that opened it. */
  issuer: string;
  /** In order of their numbers; without those that were taken down. */
  publications: PublicationView[];
}

/**
 * The publications of a consultation, also once everything else of it is gone.
 *
 * @throws {Refusal} `not_published` when there are none, whichever of room and publications is missing.
 */
export async function listPublications({ query }: Database, room: string): Promise<Published> {
  const rows = await query
    .selectFrom('records')
    .innerJoin('rooms', 'rooms.id', 'records.room')
    .innerJoin('creation_keys', 'creation_keys.id', 'rooms.creation_key')
    .select(['records.name', 'records.updated_at as publishedAt', 'creation_keys.name as issuer'])
    .where('records.room', '=', room)
    .where('records.member', 'is', null)
    .where('records.size', '>', 0)
    .execute();
  const publications = rows.flatMap(({ name, publishedAt }) => {
    const number = publicationNumber(name);
    return number === null ? [] : [{ number, publishedAt }];
  });
  const [first] = rows;
  if (!first || publications.length === 0) throw new Refusal('not_published');
  return { issuer: first.issuer, publications: publications.sort((a, b) => a.number - b.number) };
}

/**
 * The text of a publication, JSON, and the version it has.
 *
 * @throws {Refusal} `not_published` also for one that was taken down, and for a number that cannot be one.
 */
export async function readPublication(
  { query }: Database,
  room: string,
  number: string,
): Promise<{ seq: number; content: Uint8Array }> {
  if (publicationNumber(publicationName(number)) === null) throw new Refusal('not_published');
  const found = await query
    .selectFrom('records')
    .innerJoin('rooms', 'rooms.id', 'records.room')
    .select(['records.seq', 'records.content'])
    .where('records.room', '=', room)
    .where('records.name', '=', publicationName(number))
    .where('records.size', '>', 0)
    .where('rooms.kind', '=', 'consultation')
    .executeTakeFirst();
  if (!found) throw new Refusal('not_published');
  return found;
}

/**
 * Makes sure that a publication is the next one: numbers have no gaps, and none is written over, also not
 * one that was taken down.
 *
 * @throws {Refusal} `out_of_turn` with the number that is `next`.
 */
export async function assertNextPublication(
  transaction: Transaction<Tables>,
  room: string,
  number: number,
): Promise<void> {
  const rows = await transaction
    .selectFrom('records')
    .select('name')
    .where('room', '=', room)
    .where('member', 'is', null)
    .execute();
  const next = 1 + rows.reduce((most, { name }) => Math.max(most, publicationNumber(name) ?? 0), 0);
  if (number !== next) throw new Refusal('out_of_turn', { next });
}

const publicationSchema = z.looseObject({ format: z.literal('draagkracht-publication') });

/** Whether octets are the JSON of a publication; what it says is checked by whoever shows it. */
export function isPublication(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return publicationSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
