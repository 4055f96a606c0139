import { networkInterfaces } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSettings } from '@/lib/server/settings/load';
import { refuseFaults } from '@/lib/server/settings/refuse-faults';
import { setting } from '@/lib/server/settings/settings';
import { identityName, identityOf } from './identity';

/** The oldest Node that has the SQLite in which rooms are kept. */
const OLDEST_NODE = [22, 16] as const;

function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needed, least] = OLDEST_NODE;
  if (major > needed || (major === needed && minor >= least)) return;
  throw new Error(`This needs Node ${OLDEST_NODE.join('.')} or newer; it is ${process.version}.`);
}

/** IPv4 and IPv6, where there is such a thing. */
const everyAddress = (): string =>
  Object.values(networkInterfaces()).some((ones) => ones?.some(({ family }) => family === 'IPv6'))
    ? '::'
    : '0.0.0.0';

/** Next changes to the folder of the release, which the next release does not have. */
function keepDataWhereStarted(release: string): void {
  if (setting('DATABASE_URL')) return;
  const data = resolve(setting('DATA_DIR'));
  process.env.DATA_DIR = data;
  const within = relative(release, data);
  if (within.startsWith('..') || isAbsolute(within)) return;
  console.warn(
    `Rooms are kept in ${data}, inside this release: a next one will not find them. Start from another folder, or set DATA_DIR.`,
  );
}

/**
 * Serves a release, in this process: `start`, with `-p <port>` and `-H <address>` as Next has them. Settings
 * and data are those of the folder in which it is started. How it ends is in `lib/server/http/connections`.
 *
 * @returns which release it is.
 * @throws when Node is too old or an argument is unknown. A setting that cannot be used ends the process.
 */
export async function start(release: string, args: string[]): Promise<string> {
  refuseOldNode();
  const { port, hostname } = parseArgs({
    args,
    options: {
      port: { type: 'string', short: 'p' },
      hostname: { type: 'string', short: 'H' },
    },
  }).values;
  loadSettings();
  if (port !== undefined) process.env.PORT = port;
  refuseFaults();
  keepDataWhereStarted(release);
  // Shells and containers set this to the name of the machine, where Next would then listen only.
  process.env.HOSTNAME = hostname ?? everyAddress();
  await import(pathToFileURL(join(release, 'server.js')).href);
  return identityName(identityOf(release));
}
