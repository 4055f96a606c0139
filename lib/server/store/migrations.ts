import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database';
import type { Tables } from './tables';

/** Each step once, in order of name; a step that has been released is never changed. */
const migrations: Record<string, Migration> = {
  '0001-rooms': { up: createRooms },
  '0002-consultations': { up: addConsultations },
};

async function createRooms(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rooms')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('rooms_expires_at').on('rooms').column('expires_at').execute();
  await db.schema
    .createTable('members')
    .addColumn('room', 'text', (column) =>
      column.notNull().references('rooms.id').onDelete('cascade'),
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('joined_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('members_key', ['room', 'id'])
    .execute();
  await db.schema
    .createTable('links')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('room', 'text', (column) =>
      column.notNull().references('rooms.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('member', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('links_hash', ['room', 'hash'])
    .addForeignKeyConstraint('links_member', ['room', 'member'], 'members', ['room', 'id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  // Content comes last: SQLite then reads the columns before it without touching what overflows.
  await db.schema
    .createTable('records')
    .addColumn('room', 'text', (column) =>
      column.notNull().references('rooms.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('member', 'text')
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('write_id', 'text', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('content', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['room', 'name'])
    .addForeignKeyConstraint(
      'records_member',
      ['room', 'member'],
      'members',
      ['room', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
}

async function addConsultations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('creation_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('revoked_at', 'bigint')
    .execute();
  const rooms = db.schema.alterTable('rooms');
  await rooms.addColumn('kind', 'text', (column) => column.notNull().defaultTo('team')).execute();
  await rooms.addColumn('tag', 'text', (column) => column.notNull().defaultTo('')).execute();
  await rooms.addColumn('closes_at', 'bigint').execute();
  await rooms.addColumn('decides_at', 'bigint').execute();
  await rooms.addColumn('grace', 'bigint', (column) => column.notNull().defaultTo(0)).execute();
  await rooms
    .addColumn('creation_key', 'text', (column) => column.references('creation_keys.id'))
    .execute();
  await db.schema.alterTable('members').addColumn('closes_at', 'bigint').execute();
  // Everything but content: a room of thousands of records is listed, weighed and emptied without it.
  await db.schema
    .createIndex('records_listed')
    .on('records')
    .columns(['room', 'member', 'name', 'seq', 'size', 'updated_at'])
    .execute();
  await db.schema.createIndex('links_member').on('links').columns(['room', 'member']).execute();
}

/** The store was written by a newer version of the server, which knows steps that this one does not. */
export class StoreIsNewer extends Error {
  readonly code = 'STORE_IS_NEWER';

  constructor(step: string) {
    super(
      `The store was written by a newer version of Draagkracht (step ${step}). Run that version or a later one, or restore a backup of this version into an empty store.`,
    );
    this.name = 'StoreIsNewer';
  }
}

/** Kysely's own table of the steps that were taken. */
const TAKEN = 'kysely_migration';

async function refuseNewer(query: Kysely<Tables>): Promise<void> {
  const tables = await query.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === TAKEN)) return;
  const taken = await (query as unknown as Kysely<Record<typeof TAKEN, { name: string }>>)
    .selectFrom(TAKEN)
    .select('name')
    .execute();
  const unknown = taken.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown) throw new StoreIsNewer(unknown.name);
}

/**
 * Brings the tables up to date, under a lock: of several processes that start at once, one does it and
 * the others wait.
 *
 * @throws {StoreIsNewer} and what the database threw; nothing has changed then.
 */
export async function migrate({ query }: Pick<Database, 'query'>): Promise<void> {
  await refuseNewer(query);
  const migrator = new Migrator({
    db: query,
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
