import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

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

/** Serves a built application. */
export async function serve(directory: string, env: Record<string, string> = {}): Promise<Served> {
  const port = await freePort();
  const { pid } = spawn('next', ['start', directory, '-p', String(port)], {
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
