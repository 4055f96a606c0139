import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { restore } from '@/lib/server/store/backup/restore';
import { placeFrom } from '@/lib/server/store/database';
import { openPostgres } from '@/lib/server/store/postgres';
import { openSqlite } from '@/lib/server/store/sqlite';
import { dispatch } from '../../support/rooms/dispatch';
import { hash, TestRoom } from '../../support/rooms/room';
import { describeStores, madeConsultation, type StoreUnderTest } from './support';

/** The tables of the first step, as it was released: written down here and never changed. */
const FIRST_STEP = [
  `create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)`,
  `create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null)`,
  `insert into kysely_migration_lock values ('migration_lock', 0)`,
  `insert into kysely_migration values ('0001-rooms', '2026-01-01T00:00:00.000Z')`,
  `create table rooms (id text primary key, created_at bigint not null, expires_at bigint not null)`,
  `create index rooms_expires_at on rooms (expires_at)`,
  `create table members (room text not null references rooms (id) on delete cascade, id text not null, joined_at bigint not null, constraint members_key primary key (room, id))`,
  `create table links (id text primary key, room text not null references rooms (id) on delete cascade, kind text not null, hash text not null, member text, created_at bigint not null, constraint links_hash unique (room, hash), constraint links_member foreign key (room, member) references members (room, id) on delete cascade)`,
  `create table records (room text not null references rooms (id) on delete cascade, name text not null, member text, seq bigint not null, write_id text not null, size bigint not null, updated_at bigint not null, content bytea not null, constraint records_key primary key (room, name), constraint records_member foreign key (room, member) references members (room, id) on delete cascade)`,
];

const NOW = Date.now();
const LATER = NOW + 1e9;

/** A room of a team of the first version: a coordinator, a member, a board and a card. */
function firstRoom() {
  const room = new TestRoom(dispatch);
  const member = { id: crypto.randomUUID(), token: new TestRoom(dispatch).token };
  const link = (kind: string, token: string, of: string | null) => ({
    id: crypto.randomUUID(),
    room: room.id,
    kind,
    hash: hash(token),
    member: of,
    created_at: NOW,
  });
  const record = (name: string, of: string | null, content: string) => ({
    room: room.id,
    name,
    member: of,
    seq: 3,
    write_id: crypto.randomUUID(),
    size: content.length,
    updated_at: NOW,
    content: Buffer.from(content),
  });
  const rows = [
    ['rooms', { id: room.id, created_at: NOW, expires_at: LATER }],
    ['members', { room: room.id, id: member.id, joined_at: NOW }],
    ['links', link('coordinator', room.token, null)],
    ['links', link('member', member.token, member.id)],
    ['records', record('board', null, 'the board')],
    ['records', record(`members/${member.id}/card`, member.id, 'a card')],
  ] as const;
  return { room, member, rows };
}

async function makeFirstStore(store: StoreUnderTest, rows: ReturnType<typeof firstRoom>['rows']) {
  const place = placeFrom(store.place().env);
  const old = await ('url' in place ? openPostgres(place.url) : openSqlite(place.directory));
  for (const statement of FIRST_STEP) await sql.raw(statement).execute(old.query);
  for (const [table, row] of rows) {
    const names = Object.keys(row).map((name) => sql.ref(name));
    const values = Object.values(row).map((value) => sql`${value}`);
    const into = sql`insert into ${sql.table(table)} (${sql.join(names)})`;
    await sql`${into} values (${sql.join(values)})`.execute(old.query);
  }
  await old.query.destroy();
}

/** That room, and that consultations can be kept beside it. */
async function goesOn({ room, member }: ReturnType<typeof firstRoom>) {
  const seen = await (await room.ask()).json();
  expect(seen).not.toHaveProperty('kind');
  expect(seen.members).toEqual([{ id: member.id, joinedAt: new Date(NOW).toISOString() }]);
  expect(await room.read('board')).toBe('the board');
  const tag = (await room.ask()).headers.get('etag') ?? '';
  const again = () => room.ask({ headers: { 'if-none-match': tag } });
  expect((await again()).status).toBe(304);
  const path = `members/${member.id}/card`;
  expect((await room.write(path, 3, 'another', { token: member.token })).status).toBe(200);
  expect((await again()).status).toBe(200);
  const { consultation, key } = await madeConsultation();
  const [body] = await consultation.bodies(1);
  expect((await consultation.send(body!, 'submission')).status).toBe(201);
  expect((await consultation.publish(1, key)).status).toBe(201);
  expect((await consultation.ask({ method: 'DELETE' })).status).toBe(204);
  expect((await room.ask()).status).toBe(200);
}

describeStores('a store of before consultations', (store) => {
  it('is brought up to date with what is in it', async () => {
    const first = firstRoom();
    await makeFirstStore(store, first.rows);
    await goesOn(first);
  });
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draagkracht-migration-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStores('a backup of before consultations', (store) => {
  it('is restored', async () => {
    const first = firstRoom();
    const head = { format: 'draagkracht-rooms', version: 1, madeAt: '2026-01-01T00:00:00.000Z' };
    const lines = first.rows.map(([table, row]) => ({
      table,
      row: 'content' in row ? { ...row, content: row.content.toString('base64') } : row,
    }));
    const text = [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
    const sha256 = createHash('sha256').update(text).digest('hex');
    const file = join(folder, store.kind);
    writeFileSync(file, `${text}${JSON.stringify({ rows: lines.length, sha256 })}\n`);
    expect(await restore(await store.database(), file)).toBe(1);
    await goesOn(first);
  });
});
