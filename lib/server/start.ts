import { type ChildProcess, spawn } from 'node:child_process';

/**
 * `npm start`: builds, then serves, as one process that passes on being told to end. A shell in between
 * would end without telling the server.
 */
let child: ChildProcess | undefined;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child?.kill(signal));

const run = (command: string, args: string[]): Promise<number> =>
  new Promise((resolve) => {
    child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

const built = await run('npm', ['run', '--silent', 'build']);
process.exit(built === 0 ? await run('next', ['start', ...process.argv.slice(2)]) : built);
