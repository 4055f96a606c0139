import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { TestRoom } from '../support/rooms/room';
import { makeSubmitters, type Submitter } from '../support/rooms/submitter';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const RECORD = 300_000;
/** More submissions than fit beside what fills the disk. */
const BODIES = 60;
const NAMES = ['board', 'results', 'desk', 'keys'];

/** A folder that holds only so much, until it is given more. */
interface Small {
  /** What starts a server within the limit. */
  under: string[];
  how: string;
  /** Takes the limit away; true when a running server does not notice. */
  widen(): boolean;
  remove(): void;
}

/** A file system of a few megabytes where that is allowed, else a limit to the size of files. */
function makeSmall(folder: string): Small {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    const under = ['/bin/sh', '-c', 'ulimit -f 8000; exec "$@"', 'limited'];
    return { under, how: 'limit to the size of files', widen: () => true, remove: () => {} };
  }
  return {
    under: [],
    how: 'file system of 4 MB',
    widen() {
      execFileSync('mount', ['-o', 'remount,size=64m', folder]);
      return false;
    },
    remove: () => void execFileSync('umount', ['-l', folder]),
  };
}

export const diskFull: Promised = {
  name: 'disk',
  title: 'Disk full: refused with a message, nothing torn, and it goes on',
  check: () =>
    inFolder(async (folder) => {
      const small = makeSmall(folder);
      try {
        return await fill(folder, small);
      } finally {
        small.remove();
      }
    }),
};

async function fill(folder: string, small: Small) {
  const env = sqliteIn(folder);
  let server = await startNext(env, { under: small.under });
  const room = new TestRoom(fetch, { origin: server.origin });
  await room.create();
  const { submitters } = await makeSubmitters(server.origin, env, BODIES);
  const kept = new Map<string, { seq: number; content: Buffer }>();
  let refused: Response | undefined;
  let writes = 0;
  // Long enough that a log which only ever grows would be full as well.
  for (; writes < 200; writes++) {
    const name = NAMES[writes % NAMES.length] as string;
    const base = kept.get(name)?.seq ?? 0;
    const content = randomBytes(RECORD * (1 + (writes % 5) / 10));
    const answer = await room.write(name, base, content.subarray(0, RECORD));
    if (answer.ok) kept.set(name, { seq: base + 1, content: content.subarray(0, RECORD) });
    else {
      refused = answer;
      break;
    }
  }
  const message = refused ? (await refused.json()).errors[0].message : '';
  const torn = await countTorn(room, kept);
  const early = await submitAll(submitters);
  if (small.widen()) {
    await server.kill();
    server = await startNext(env, { port: Number(new URL(room.origin).port) });
  }
  const late = await submitAll(submitters.filter(({ acknowledged }) => acknowledged === 0));
  const found = await Promise.all(submitters.map((submitter) => submitter.kept()));
  const wrong = found.filter((one) => one !== 'kept').length;
  const goesOn = await room.write('board', kept.get('board')?.seq ?? 0, randomBytes(RECORD));
  await server.kill();
  const check = new DatabaseSync(join(folder, 'rooms.sqlite'));
  const integrity = Object.values(check.prepare('pragma integrity_check').get() ?? {})[0];
  check.close();
  const how = `${small.how}; write ${writes + 1} refused with ${refused?.status} “${message}”`;
  return {
    kept:
      refused?.status === 507 &&
      message !== '' &&
      torn + wrong === 0 &&
      early.every((status) => status === 201 || status === 507) &&
      early.includes(507) &&
      late.every((status) => status === 201) &&
      goesOn.ok &&
      integrity === 'ok',
    figure:
      `${how}; ${torn} records torn, integrity ${integrity}, next write ${goesOn.status}; ` +
      `${late.length} of ${BODIES} bodies refused and taken later, ${wrong} submissions not kept`,
  };
}

/** The status that each body got for its submission. */
async function submitAll(submitters: readonly Submitter[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const submitter of submitters) statuses.push(await submitter.submit());
  return statuses;
}

async function countTorn(
  room: TestRoom,
  kept: ReadonlyMap<string, { seq: number; content: Buffer }>,
): Promise<number> {
  let torn = 0;
  for (const [name, { seq, content }] of kept) {
    const answer = await room.ask({ path: `/records/${name}` });
    const found = Buffer.from(await answer.arrayBuffer());
    if (answer.headers.get('etag') !== `"${seq}"` || !found.equals(content)) torn++;
  }
  return torn;
}
