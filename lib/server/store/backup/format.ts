import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { ROOM_KINDS, TOKEN_KINDS } from '@/lib/sealed/links/link-kinds';

/**
 * A backup is a text file of JSON lines: a head, then every row as the name of its table and its columns,
 * then an end with the number of rows and a checksum of all that went before. It says nothing about the
 * kind of database.
 */

const FORMAT = 'draagkracht-rooms';
/** Version 1 knew no consultations: what it lacks has a default below. */
const VERSION = 2;

const integer = z.int().check(z.gte(0));

const instant = z._default(z.nullable(integer), null);

const rowSchemas = {
  creation_keys: z.strictObject({
    id: z.string(),
    name: z.string(),
    hash: z.string(),
    created_at: integer,
    revoked_at: z.nullable(integer),
  }),
  rooms: z.strictObject({
    id: z.string(),
    created_at: integer,
    expires_at: integer,
    kind: z._default(z.enum(ROOM_KINDS), 'team'),
    tag: z._default(z.string(), ''),
    closes_at: instant,
    decides_at: instant,
    grace: z._default(integer, 0),
    creation_key: z._default(z.nullable(z.string()), null),
  }),
  members: z.strictObject({
    room: z.string(),
    id: z.string(),
    joined_at: integer,
    closes_at: instant,
  }),
  links: z.strictObject({
    id: z.string(),
    room: z.string(),
    kind: z.enum(TOKEN_KINDS),
    hash: z.string(),
    member: z.nullable(z.string()),
    created_at: integer,
  }),
  records: z.strictObject({
    room: z.string(),
    name: z.string(),
    member: z.nullable(z.string()),
    seq: integer,
    write_id: z.string(),
    size: integer,
    updated_at: integer,
    /** Base64. */
    content: z.string(),
  }),
};

const headSchema = z.object({ format: z.literal(FORMAT), version: z.int() });
const endSchema = z.strictObject({ rows: integer, sha256: z.string() });
const lineSchema = z.discriminatedUnion('table', [
  z.strictObject({ table: z.literal('creation_keys'), row: rowSchemas.creation_keys }),
  z.strictObject({ table: z.literal('rooms'), row: rowSchemas.rooms }),
  z.strictObject({ table: z.literal('members'), row: rowSchemas.members }),
  z.strictObject({ table: z.literal('links'), row: rowSchemas.links }),
  z.strictObject({ table: z.literal('records'), row: rowSchemas.records }),
]);

/** One row of a backup. */
export type BackupLine = z.infer<typeof lineSchema>;

/** Why a backup or a restore cannot be done; the message is for the person who ran the command. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** Writes the lines of a backup in order and computes their checksum. */
export class BackupWriter {
  readonly #sum = createHash('sha256');
  #rows = 0;

  head(): string {
    return this.#line({ format: FORMAT, version: VERSION, madeAt: new Date().toISOString() });
  }

  row(line: BackupLine): string {
    this.#rows++;
    return this.#line(line);
  }

  end(): string {
    return `${JSON.stringify({ rows: this.#rows, sha256: this.#sum.digest('hex') })}\n`;
  }

  #line(value: unknown): string {
    const line = `${JSON.stringify(value)}\n`;
    this.#sum.update(line);
    return line;
  }
}

/**
 * Reads the rows of a backup.
 *
 * @param lines - without their line ends.
 * @throws {BackupError} when the file is something else, from a newer version, cut off or changed; the
 *   last two only at its end.
 */
export async function* readBackup(lines: AsyncIterable<string>): AsyncGenerator<BackupLine> {
  const sum = createHash('sha256');
  let at = 0;
  let rows = 0;
  let ended = false;
  for await (const line of lines) {
    at++;
    if (ended) throw damaged(`line ${at} comes after the end`);
    const value = parsed(line, at);
    const end = endSchema.safeParse(value);
    if (at === 1) checkHead(value);
    else if (end.success) {
      if (end.data.rows !== rows || end.data.sha256 !== sum.digest('hex')) {
        throw damaged('its checksum does not agree with its content');
      }
      ended = true;
    } else {
      const row = lineSchema.safeParse(value);
      if (!row.success) throw damaged(`line ${at} is no row`);
      rows++;
      yield row.data;
    }
    if (!ended) sum.update(`${line}\n`);
  }
  if (!ended) throw damaged('its end is missing');
}

const damaged = (why: string): BackupError => new BackupError(`The backup is damaged: ${why}.`);

function parsed(line: string, at: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw at === 1 ? noBackup() : damaged(`line ${at} is no JSON`);
  }
}

const noBackup = (): BackupError => new BackupError('This file is no backup of rooms.');

function checkHead(value: unknown): void {
  const head = headSchema.safeParse(value);
  if (!head.success) throw noBackup();
  if (head.data.version > VERSION) {
    throw new BackupError('This backup was made by a newer version, which this one cannot read.');
  }
}
