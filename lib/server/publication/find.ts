import 'server-only';
import type { PublishedPage } from '@/lib/collecting/online/documents';
import { readPublished } from '@/lib/collecting/online/published';
import { isUuid } from '@/lib/server/http/uuid';
import {
  listPublications,
  type PublicationView,
  readPublication,
} from '@/lib/server/rooms/publications';
import type { Database } from '@/lib/server/store/database';
import { Refusal } from '@/lib/server/store/refusal';
import { openStore } from '@/lib/server/store/store';
import { KeptPages } from './kept-pages';

/** A publication that is there, beside all others of the same consultation. */
export interface FoundPublication {
  /** Of the government that publishes, as the operator knows it. */
  issuer: string;
  number: number;
  /** In order of their numbers. */
  publications: PublicationView[];
  /** null: it is not of a layout that this program reads. */
  page: PublishedPage | null;
  /** Of the newest one; the same, if it is. */
  newest: PublishedPage | null;
}

const pages = new KeptPages();

/**
 * A publication by the address of its page; null where there is none (any more).
 *
 * @param number - none for the newest.
 */
export async function findPublication(
  room: string,
  number: string | null,
): Promise<FoundPublication | null> {
  if (!isUuid(room)) return null;
  try {
    const database = await openStore();
    const { issuer, publications } = await listPublications(database, room);
    const last = publications.at(-1);
    const found =
      number === null ? last : publications.find((one) => String(one.number) === number);
    if (!found || !last) return null;
    return {
      issuer,
      number: found.number,
      publications,
      page: await pageOf(database, room, found.number),
      newest: await pageOf(database, room, last.number),
    };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_published') return null;
    throw error;
  }
}

/** Whether it is still there is asked anew each time; what it says never changes. */
async function pageOf(
  database: Database,
  room: string,
  number: number,
): Promise<PublishedPage | null> {
  const key = `${room}/${number}`;
  const kept = pages.get(key);
  if (kept !== undefined) return kept;
  const { content } = await readPublication(database, room, String(number));
  const read = readPublished(content);
  return pages.keep(key, read.ok ? read.page : null);
}
