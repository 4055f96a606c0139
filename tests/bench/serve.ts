import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { BUILD } from '@/lib/server/release/build.mjs';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

interface Served {
  base: string;
  signal: (name: NodeJS.Signals) => void;
  stop: () => void;
}

/** What starts the build of this project. */
export const RELEASE = [process.execPath, join(BUILD, 'draagkracht.mjs'), 'start'];

/** Serves a built application. */
export async function serve(
  [program = '', ...args]: readonly string[],
  env: Record<string, string> = {},
): Promise<Served> {
  const port = await freePort();
  const { pid } = spawn(program, [...args, '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...env },
  });
  const base = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(base, { redirect: 'manual' }).catch(() => null);
    if (up) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    base,
    signal: (name) => pid && process.kill(-pid, name),
    stop: () => pid && process.kill(-pid),
  };
}
