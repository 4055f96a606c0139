import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { dispatch } from './dispatch';

/** The routes of the rooms in a process of their own, without pages: it starts in no time. */

function asRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers.set(name, String(value));
  }
  const { method = 'GET', url } = incoming;
  const hasBody = !['GET', 'HEAD'].includes(method);
  return new Request(`http://localhost${url}`, {
    method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  } as RequestInit);
}

async function reply(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await dispatch(asRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

const server = createServer((incoming, outgoing) => void reply(incoming, outgoing));
function listen(): void {
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
    const address = server.address() as { port: number };
    console.log(`listening on ${address.port}`);
  });
}

if (process.env.STAND_BY) {
  process.once('SIGUSR2', listen);
  // A signal that is waited for keeps no process alive.
  setInterval(() => {}, 60_000);
  console.log('standing by');
} else {
  listen();
}
