import { publicationName, publicationNumber } from '@/lib/sealed/links/publication-name';
import type { Database } from '@/lib/server/store/database';
import { inRoom } from '@/lib/server/store/in-room';

/**
 * Removes what was published of a consultation. A record without content stays in the place of each
 * publication, so that its number is not given again.
 *
 * @param number - of one publication; null: all of them.
 * @returns the numbers that were taken down.
 * @throws {Refusal} `not_found` for an unknown room.
 */
export async function takeDown(
  database: Database,
  room: string,
  number: number | null,
  now: number,
): Promise<number[]> {
  const taken = await inRoom(
    database,
    room,
    async (transaction) => {
      const present = await transaction
        .selectFrom('records')
        .select('name')
        .where('room', '=', room)
        .where('member', 'is', null)
        .where('size', '>', 0)
        .execute();
      const numbers = present
        .flatMap(({ name }) => publicationNumber(name) ?? [])
        .filter((one) => number === null || one === number);
      for (const one of numbers) {
        await transaction
          .updateTable('records')
          .set((where) => ({
            seq: where('seq', '+', 1),
            write_id: crypto.randomUUID(),
            size: 0,
            updated_at: now,
            content: new Uint8Array(),
          }))
          .where('room', '=', room)
          .where('name', '=', publicationName(one))
          .execute();
      }
      return numbers.sort((a, b) => a - b);
    },
    { emptied: true },
  );
  await database.erase();
  return taken;
}
