import type { Database } from './database';

const DAY = 24 * 60 * 60 * 1000;

/** Classes of the age of a room, the youngest first; days since it was made. */
const AGES = { day: 1, week: 7, month: 30, quarter: 91, older: Number.POSITIVE_INFINITY } as const;

export type Age = keyof typeof AGES;

/** How many rooms there are of each age, the expired ones that are not yet deleted included. */
export async function roomsByAge({ query }: Database, now: number): Promise<[Age, number][]> {
  const counts: [Age, number][] = [];
  let younger = 0;
  for (const [age, days] of Object.entries(AGES) as [Age, number][]) {
    const { rooms } = await query
      .selectFrom('rooms')
      .select(({ fn }) => fn.countAll<number | string>().as('rooms'))
      .$if(Number.isFinite(days), (all) => all.where('created_at', '>', now - days * DAY))
      .executeTakeFirstOrThrow();
    counts.push([age, Number(rooms) - younger]);
    younger = Number(rooms);
  }
  return counts;
}
