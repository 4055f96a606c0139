import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { CONNECTED_HEADER } from './client';

/** Milliseconds in which requests in flight may finish once the server is told to end. */
const LONGEST_END = 9_000;

interface Started {
  request: IncomingMessage;
  response: ServerResponse;
  server: Server;
}

/**
 * Watches what the HTTP server of this process takes in: writes the address of the other end on every
 * request, and once the server is told to end, closes each connection after its answer. Next closes the
 * server itself, but waits for a client that keeps asking on one connection.
 */
export function watchConnections(): void {
  const servers = new Set<Server>();
  let ending = false;
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Started;
    servers.add(server);
    request.headers[CONNECTED_HEADER] = request.socket.remoteAddress ?? '';
    if (ending) response.setHeader('Connection', 'close');
  });
  const end = () => {
    ending = true;
    for (const server of servers) {
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), LONGEST_END).unref();
    }
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
