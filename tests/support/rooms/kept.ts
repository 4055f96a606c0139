import { createHash } from 'node:crypto';
import { join } from 'node:path';
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

export const KEPT = {
  room,
  member,
  coordinator: token('coordinator'),
  memberToken: token('member'),
  join: token('join'),
};

const record = (name: string, whose: string | null, seq: number): Tables['records'] => {
  const content = octetsOf(name);
  return {
    room,
    name,
    member: whose,
    seq,
    write_id: `${name}-${seq}`,
    size: content.length,
    updated_at: MADE,
    content,
  };
};

const link = (id: string, kind: Tables['links']['kind'], secret: string): Tables['links'] => ({
  id,
  room,
  kind,
  hash: hash(secret),
  member: kind === 'member' ? member : null,
  created_at: MADE,
});

/** By table, in an order in which they can be written. */
export const KEPT_ROWS: { [T in keyof Tables]: Tables[T][] } = {
  rooms: [{ id: room, created_at: MADE, expires_at: EXPIRES }],
  members: [{ room, id: member, joined_at: MADE }],
  links: [
    link('link-coordinator', 'coordinator', KEPT.coordinator),
    link('link-join', 'join', KEPT.join),
    link('link-member', 'member', KEPT.memberToken),
  ],
  records: [
    record('board', null, 3),
    record('desk', null, 1),
    record(`members/${member}/answers`, member, 12),
    record(`members/${member}/card`, member, 1),
  ],
};
