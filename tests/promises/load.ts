import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { idleProcess } from '../bench/idle-process';
import { type Autosaver, makeAutosavers } from '../support/rooms/autosave';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Finding, Promised } from './promise';
import { quantile } from './quantile';

const ROOMS = 300;
const MEMBERS = 10;
const INTERVAL = 10_000;
const ROUNDS = 4;
const LIMIT = 150;
const SIZE = 4_000;
/** Milliseconds for which a machine that has time to spare holds up no process. */
const LONGEST_HELD = 50;

/** Whether it is kept; `busy` when the saves were late and a process with nothing to do was held up as well. */
function judge(refused: number, p99: number, held: number): Finding['kept'] {
  if (refused > 0) return false;
  if (p99 < LIMIT) return true;
  return held > LONGEST_HELD ? 'busy' : false;
}

/** Milliseconds that writing as much to a file takes, until it is on the disk. */
function bareWrite(folder: string): number {
  const file = openSync(join(folder, 'bare'), 'a');
  const content = randomBytes(SIZE);
  const times = Array.from({ length: 300 }, () => {
    const begun = performance.now();
    writeSync(file, content);
    fsyncSync(file);
    return performance.now() - begun;
  });
  closeSync(file);
  return quantile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** The status of one attempt; null when the connection broke, such as one that just became too old. */
function attempt(saver: Autosaver, writeId: string, content: Buffer): Promise<number | null> {
  const { room, name, token, acknowledged } = saver;
  const condition: Record<string, string> =
    acknowledged === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${acknowledged}"` };
  // As little work as possible, since it happens on the cores that are measured.
  return new Promise((resolve) => {
    const sent = request(
      `${room.origin}/api/v1/rooms/${room.id}/records/${name}`,
      {
        agent,
        method: 'PUT',
        headers: {
          ...condition,
          authorization: `Bearer ${token}`,
          'x-forwarded-for': room.address,
          'content-type': 'application/octet-stream',
          'content-length': content.byteLength,
          'write-id': writeId,
        },
      },
      (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? null)),
    );
    sent.on('error', () => resolve(null));
    sent.end(content);
  });
}

const ATTEMPTS = 5;

/** Saves as a device does: the same write again when no answer came. Null when none ever does. */
async function save(saver: Autosaver, content: Buffer): Promise<number | null> {
  const writeId = randomUUID();
  for (let tried = 0; tried < ATTEMPTS; tried++) {
    const status = await attempt(saver, writeId, content);
    if (status === null) continue;
    if (isKept(status)) saver.acknowledged++;
    return status;
  }
  return null;
}

const isKept = (status: number | null): boolean => status === 200 || status === 201;

/** Everybody saves every ten seconds, each at their own moment; late answers delay nobody else's. */
async function saveInTurn(savers: readonly Autosaver[]) {
  const content = randomBytes(SIZE);
  const times: number[] = [];
  const refused: (number | null)[] = [];
  const begun = performance.now() + 100;
  const round = async (saver: Autosaver, due: number) => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const status = await save(saver, content);
    // From when it was due: a server that falls behind cannot hide it.
    times.push(performance.now() - due);
    if (!isKept(status)) refused.push(status);
  };
  const all = savers.map(async (saver, at) => {
    const phase = begun + (at / savers.length) * INTERVAL;
    for (let turn = 0; turn < ROUNDS; turn++) await round(saver, phase + turn * INTERVAL);
  });
  await Promise.all(all);
  return { times: times.sort((a, b) => a - b), refused };
}

export const load: Promised = {
  name: 'load',
  title: `${ROOMS} rooms of ${MEMBERS} members, each saving every ten seconds: p99 < ${LIMIT} ms`,
  check: () =>
    inFolder(async (folder) => {
      const server = await startNext(sqliteIn(folder));
      const savers = await makeAutosavers(server.origin, ROOMS, MEMBERS);
      // As on any day: a server that has been at work, and members who have begun.
      for (const saver of savers) await save(saver, randomBytes(SIZE));
      const bare = bareWrite(folder);
      const endIdle = idleProcess();
      const { times, refused } = await saveInTurn(savers);
      const held = await endIdle();
      agent.destroy();
      await server.kill();
      const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
      const ratio = p50 / bare;
      const kept = judge(refused.length, p99, held);
      return {
        kept,
        figure:
          `p99 ${p99.toFixed(0)} ms, p50 ${p50.toFixed(1)} ms over ${times.length} saves, ` +
          `${refused.length} refused${[...new Set(refused)].map((status) => ` ${status}`)}; ${ratio.toFixed(1)} × a bare write of the same size to disk ` +
          `(${bare.toFixed(1)} ms); a process with nothing to do was held up for ` +
          `${held.toFixed(0)} ms at worst${kept === null ? ': the machine was busy, not judged' : ''}`,
      };
    }),
};
