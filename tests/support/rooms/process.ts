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

/** Starts a program, and follows what it says. */
function launch(program: string, args: string[], env: Record<string, string>) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const stopped = once(child, 'exit');
  child.stderr.on('data', (part) => said.push(String(part)));
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => said.push(`${line}\n`));
  const kill = async () => {
    child.kill('SIGKILL');
    await stopped;
  };
  return {
    child,
    kill,
    /** Resolves with the first line that fits; rejects when the program ends before it says one. */
    saying: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        lines.on('line', (line) => {
          const found = pattern.exec(line);
          if (found) resolve(found);
        });
        stopped.then(() => reject(new Error(`The server did not start: ${said.join('')}`)));
      }),
    server: (port: string | undefined): ServerProcess => ({
      origin: `http://127.0.0.1:${port}`,
      log: () => said.join(''),
      kill,
      stop: async () => {
        child.kill('SIGTERM');
        await stopped;
        return child.exitCode;
      },
    }),
  };
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
  const { saying, server } = launch(program, args, env);
  const [, port] = await saying(listening);
  return server(port);
}

/** A program that is loaded and waits for its turn. */
export interface StandBy {
  listen(): Promise<ServerProcess>;
  kill(): Promise<void>;
}

/** Starts `tests/support/rooms/server.ts` so far that it only has to listen. */
export async function standBy(file: string, env: Record<string, string>): Promise<StandBy> {
  const { child, kill, saying, server } = launch(process.execPath, [file], {
    ...env,
    STAND_BY: '1',
  });
  await saying(/standing by/);
  return {
    kill,
    async listen() {
      const listening = saying(/listening on (\d+)/);
      child.kill('SIGUSR2');
      const [, port] = await listening;
      return server(port);
    },
  };
}
