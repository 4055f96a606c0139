import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** A server in a process of its own. */
export interface ServerProcess {
  origin: string;
  /** Everything it has said on stdout and stderr so far. */
  log(): string;
  /** Ends it as the system does when memory runs out: without asking. */
  kill(): Promise<void>;
  /** Asks it to end, as systemd does; gives its exit code, null when a signal ended it. */
  stop(): Promise<number | null>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Bundles a module of the tests, packages included, as a program for Node: it starts three times as fast. */
export async function bundleProgram(entry: string): Promise<{ file: string; remove(): void }> {
  const name = `program-${process.pid}-${crypto.randomUUID()}.mjs`;
  const file = join(process.cwd(), 'node_modules', '.cache', 'draagkracht', name);
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    outfile: file,
  });
  return { file, remove: () => rmSync(file, { force: true }) };
}

/**
 * Starts a program that says on stdout at which port it listens.
 *
 * @throws when it ends before that.
 */
export async function startServer(
  args: string[],
  env: Record<string, string>,
  { program = process.execPath, listening = /listening on (\d+)/ } = {},
): Promise<ServerProcess> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const stopped = once(child, 'exit');
  child.stderr.on('data', (part) => said.push(String(part)));
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(`${line}\n`);
      const found = listening.exec(line)?.[1];
      if (found) resolve(found);
    });
    stopped.then(() => reject(new Error(`The server did not start: ${said.join('')}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    log: () => said.join(''),
    kill: async () => {
      child.kill('SIGKILL');
      await stopped;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await stopped;
      return child.exitCode;
    },
  };
}
