import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What PgBouncer lets a client say at the start of a connection, as it comes. */
const ALLOWED = new Set([
  'user',
  'database',
  'application_name',
  'client_encoding',
  'datestyle',
  'timezone',
  'standard_conforming_strings',
]);

const TERMINATOR = '\0';

/** The names of the settings in a startup message: length, protocol, then names and values in turn. */
function settingsIn(message: Buffer): string[] {
  const texts = message.subarray(8, message.readInt32BE(0)).toString('utf8').split(TERMINATOR);
  return texts.filter((text, at) => at % 2 === 0 && text !== '');
}

/** How PostgreSQL ends a connection with a reason: protocol violation. */
function fatal(reason: string): Buffer {
  const fields = ['SFATAL', 'VFATAL', 'C08P01', `M${reason}`, ''].join(TERMINATOR) + TERMINATOR;
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(4 + Buffer.byteLength(fields), 1);
  return Buffer.concat([head, Buffer.from(fields)]);
}

/**
 * Stands before a PostgreSQL and refuses settings at the start of a connection, as PgBouncer does.
 *
 * @param url - of the database.
 */
export async function startPooler(url: string): Promise<{ url: string; stop(): Promise<void> }> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client.on('error', () => {}).on('close', () => open.delete(client)));
    client.once('data', (startup: Buffer) => {
      const refused = settingsIn(startup).find((name) => !ALLOWED.has(name.toLowerCase()));
      if (refused) {
        client.end(fatal(`unsupported startup parameter: ${refused}`));
        return;
      }
      const database = connect(Number(port), hostname);
      open.add(database.on('error', () => client.destroy()).on('close', () => client.destroy()));
      database.write(startup);
      client.pipe(database).pipe(client);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.port = String((server.address() as { port: number }).port);
  return {
    url: through.href,
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
