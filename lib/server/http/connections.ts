import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { CONNECTED_HEADER } from './client';
import { refuseRequest } from './refused-requests';

/** Milliseconds in which requests in flight may finish once the server is told to end. */
const LONGEST_END = 9_000;
/** Milliseconds in which something of a request that has begun has to arrive. */
const LONGEST_SILENCE = 20_000;
/** Milliseconds in which all headers have to arrive; Node looks every half a minute. */
const LONGEST_HEADERS = 30_000;

interface Started {
  request: IncomingMessage;
  response: ServerResponse;
  server: Server;
}

/** A request that was answered, or left. */
export interface Answered {
  method: string;
  /** As it came. */
  address: string | undefined;
  /** 499 when the client left before the answer was sent. */
  status: number;
  milliseconds: number;
  /** Octets of the answer, headers included. */
  size: number;
}

const CLIENT_CLOSED_REQUEST = 499;

interface Watch {
  /** Is told of each request when it is over. */
  tell?: (answered: Answered) => void;
  /** A server of which nothing is told. */
  ignore?: Server | null;
  /** Milliseconds in which something of a request that has begun has to arrive. */
  silence?: number;
}

/**
 * Watches what the HTTP server of this process takes in: writes the address of the other end on every
 * request, refuses methods that nothing answers to, closes connections that stop half way through a request,
 * and once the server is told to end, closes each connection after its answer. Next closes the server
 * itself, but waits for a client that keeps asking on one connection.
 */
export function watchConnections({
  tell = () => {},
  ignore = null,
  silence = LONGEST_SILENCE,
}: Watch = {}): void {
  const servers = new Set<Server>();
  let ending = false;
  subscribe('net.server.socket', (message) => {
    const { socket } = message as { socket: Socket };
    socket.setTimeout(silence);
  });
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Started;
    if (!servers.has(server)) {
      servers.add(server);
      server.headersTimeout = LONGEST_HEADERS;
      refuseFirst(server);
    }
    request.headers[CONNECTED_HEADER] = request.socket.remoteAddress ?? '';
    if (ending) response.setHeader('Connection', 'close');
    awaitBody(request, silence);
    if (server !== ignore) follow(request, response, tell);
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

/** Puts a refusal before whatever the server does with a request. */
function refuseFirst(server: Server): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (refuseRequest(request, response)) return;
    for (const listener of listeners) listener.call(server, request, response);
  });
}

/** Limits the silence until the whole body is there; an answer may then take its time. */
function awaitBody(request: IncomingMessage, silence: number): void {
  const { socket } = request;
  socket.setTimeout(silence);
  request.once('end', () => socket.setTimeout(0));
}

function follow(
  { method = '', url: address, socket }: IncomingMessage,
  response: ServerResponse,
  tell: (answered: Answered) => void,
): void {
  const begun = performance.now();
  const before = socket.bytesWritten;
  response.once('close', () =>
    tell({
      method,
      address,
      status: response.writableFinished ? response.statusCode : CLIENT_CLOSED_REQUEST,
      milliseconds: Math.round(performance.now() - begun),
      size: socket.bytesWritten - before,
    }),
  );
}
