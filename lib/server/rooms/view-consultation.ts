import type { Database } from '@/lib/server/store/database';
import type { Closing } from './closing';
import type { Visitor } from './visitor';

/** What a consultation has beside what any room has. */
export interface ConsultationView extends Closing {
  /** Name of the government that opened it. */
  issuer: string;
  /** Of the body that asks: until when it may answer, if the consultation was reopened for it. */
  own: number | null;
}

/** Who opened a consultation, and until when it takes what. */
export function viewConsultation(
  { query }: Database,
  { room, member }: Visitor,
): Promise<ConsultationView> {
  return query
    .selectFrom('rooms')
    .innerJoin('creation_keys', 'creation_keys.id', 'rooms.creation_key')
    .leftJoin('members', (join) =>
      join.onRef('members.room', '=', 'rooms.id').on('members.id', '=', member),
    )
    .select([
      'creation_keys.name as issuer',
      'rooms.closes_at as closesAt',
      'rooms.decides_at as decidesAt',
      'rooms.grace',
      'members.closes_at as own',
    ])
    .where('rooms.id', '=', room)
    .executeTakeFirstOrThrow();
}
