import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Insertable } from 'kysely';
import type { Tables } from '@/lib/server/store/tables';
import { hash } from './room';

/**
 * What is in the stores that are kept as files, one for each version of the tables. The files stay as they
 * are; these rows say what has to be found in them, after all later steps too.
 */

/** The kept store of a version: a SQLite file. */
export const keptFile = (step: string): string =>
  join('tests/integration/rooms/stores', `${step}.sqlite`);

const octetsOf = (text: string): Buffer => createHash('sha256').update(text).digest();
const token = (whose: string): string => octetsOf(`kept ${whose}`).toString('base64url');

const MADE = Date.UTC(2026, 10, 30);
const EXPIRES = Date.UTC(2099, 11, 31);
const room = '3f2b8c1e-5d4a-4e6f-8a7b-9c0d1e2f3a4b';
const member = '7d1c9b2a-6e5f-4a3b-9c8d-0e1f2a3b4c5d';
const consultation = '5b0a9d3c-1e2f-4a5b-8c7d-6e5f4a3b2c1d';
const body = '9c8d7e6f-5a4b-4c3d-8e2f-1a0b9c8d7e6f';
const key = 'key-1';

export const KEPT = {
  room,
  member,
  coordinator: token('coordinator'),
  memberToken: token('member'),
  join: token('join'),
  consultation,
  body,
  owner: token('owner'),
  bodyToken: token('body'),
};

const record = (
  place: string,
  name: string,
  { whose = null, seq }: { whose?: string | null; seq: number },
): Tables['records'] => {
  const content = octetsOf(name);
  return {
    room: place,
    name,
    member: whose,
    seq,
    write_id: `${name}-${seq}`,
    size: content.length,
    updated_at: MADE,
    content,
  };
};

const link = (
  id: string,
  {
    place = room,
    kind,
    secret,
    whose = null,
  }: {
    place?: string;
    kind: Tables['links']['kind'];
    secret: string;
    whose?: string | null;
  },
): Tables['links'] => ({
  id,
  room: place,
  kind,
  hash: hash(secret),
  member: whose,
  created_at: MADE,
});

/** By table, in an order in which they can be written. */
export type KeptRows = { [T in keyof Tables]?: Insertable<Tables[T]>[] };

/** What every version holds. */
const ROOMS = {
  rooms: [{ id: room, created_at: MADE, expires_at: EXPIRES }],
  members: [{ room, id: member, joined_at: MADE }],
  links: [
    link('link-coordinator', { kind: 'coordinator', secret: KEPT.coordinator }),
    link('link-join', { kind: 'join', secret: KEPT.join }),
    link('link-member', { kind: 'member', secret: KEPT.memberToken, whose: member }),
  ],
  records: [
    record(room, 'board', { seq: 3 }),
    record(room, 'desk', { seq: 1 }),
    record(room, `members/${member}/answers`, { whose: member, seq: 12 }),
    record(room, `members/${member}/card`, { whose: member, seq: 1 }),
  ],
} satisfies KeptRows;

/** What versions that know consultations hold too. */
const CONSULTATIONS = {
  creation_keys: [
    { id: key, name: 'Kept', hash: hash('kept key'), created_at: MADE, revoked_at: null },
  ],
  rooms: [
    {
      id: consultation,
      created_at: MADE,
      expires_at: EXPIRES,
      kind: 'consultation' as const,
      closes_at: EXPIRES,
      decides_at: null,
      grace: 0,
      creation_key: key,
    },
  ],
  members: [{ room: consultation, id: body, joined_at: MADE, closes_at: null }],
  links: [
    link('link-owner', { place: consultation, kind: 'owner', secret: KEPT.owner }),
    link('link-body', { place: consultation, kind: 'body', secret: KEPT.bodyToken, whose: body }),
  ],
  records: [
    record(consultation, 'board', { seq: 2 }),
    record(consultation, `members/${body}/submission`, { whose: body, seq: 1 }),
  ],
} satisfies KeptRows;

/** The rows of a version's store, in the order in which its tables can be written. */
export const keptRows = (step: string): KeptRows =>
  step < '0002'
    ? ROOMS
    : {
        creation_keys: CONSULTATIONS.creation_keys,
        rooms: [...ROOMS.rooms, ...CONSULTATIONS.rooms],
        members: [...ROOMS.members, ...CONSULTATIONS.members],
        links: [...ROOMS.links, ...CONSULTATIONS.links],
        records: [...ROOMS.records, ...CONSULTATIONS.records],
      };
