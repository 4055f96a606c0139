import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in front of the server that writes down all it is sent. */
export interface Recorder {
  /** Where it listens, such as `http://localhost:40123`. */
  site: string;
  /** Every request whole: method, address, headers, body. */
  log: string[];
  close(): Promise<void>;
}

/** Puts a recorder before a site. It hands everything on as it came. */
export async function startRecorder(site: string): Promise<Recorder> {
  const log: string[] = [];
  const { hostname, port } = new URL(site);
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const outer = ask({ hostname, port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    outer.on('error', () => outgoing.destroy());
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      log.push([`${method} ${url}`, JSON.stringify(headers), Buffer.concat(parts)].join('\n'));
    });
    incoming.pipe(outer);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    site: `http://localhost:${(server.address() as AddressInfo).port}`,
    log,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
