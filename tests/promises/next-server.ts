import { join } from 'node:path';
import { BUILD } from '@/lib/server/release/build.mjs';
import { identityOf } from '@/lib/server/release/identity';
import { freePort, type ServerProcess, startServer } from '../support/rooms/process';

/** Everything that any server of ours has said while the promises were checked. */
const logs: (() => string)[] = [];

export const everythingLogged = (): string => logs.map((log) => log()).join('\n');

export interface Environment {
  DATABASE_URL: string;
  DATA_DIR: string;
  METRICS_PORT?: string;
  SITE_URL?: string;
  SECURITY_CONTACT?: string;
}

/**
 * Starts the built product as a release and waits until it answers.
 *
 * @param release - where it is.
 * @param under - a program that starts it, such as one that sets a limit.
 */
export async function startNext(
  env: Environment,
  { port, release = BUILD, under = [] }: { port?: number; release?: string; under?: string[] } = {},
): Promise<ServerProcess> {
  const at = String(port ?? (await freePort()));
  const [program = process.execPath, ...rest] = [...under, process.execPath];
  const entry = join(release, 'draagkracht.mjs');
  const args = [...rest, entry, 'start', '-p', at, '-H', '127.0.0.1'];
  // The promises stand in the place of a proxy: they say from which address a request comes.
  const server = await startServer(
    args,
    { TRUSTED_PROXIES: '1', ...env },
    { program, listening: /Local:.*:(\d+)/ },
  );
  logs.push(server.log);
  await answering(`${server.origin}${identityOf(release).base}`);
  return server;
}

async function answering(site: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${site}/api/health`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (performance.now() > deadline) throw new Error(`${site} does not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
