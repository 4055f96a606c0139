import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { CONNECTED_HEADER } from '@/lib/server/http/client';
import { type Answered, watchConnections } from '@/lib/server/http/connections';

const SILENCE = 200;
const told: Answered[] = [];
watchConnections({ silence: SILENCE, tell: (answered) => told.push(answered) });

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serving(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Everything that comes back until the server closes the connection. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part);
  return String(Buffer.concat(parts));
}

it('writes the other end of the connection on a request, over whatever the client says', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const port = await serving((request, response) => {
    seen.push(request.headers);
    response.end();
  });
  await fetch(`http://127.0.0.1:${port}/`, { headers: { [CONNECTED_HEADER]: '203.0.113.9' } });
  expect(seen[0]?.[CONNECTED_HEADER]).toBe('127.0.0.1');
});

it.each([
  ['TRACE /nl', 'text/plain'],
  ['TRACE /api/health', 'application/json'],
  ['OPTIONS *', 'text/plain'],
  ['POST /_next/static/nowhere.js', 'text/plain'],
])('%s is refused before the framework sees it', async (line, type) => {
  const port = await serving(() => {
    throw new Error('It was let through.');
  });
  const end = 'Host: x\r\nConnection: close\r\nAccept-Language: en\r\n\r\n';
  const answer = await raw(port, `${line} HTTP/1.1\r\n${end}`);
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toContain(`Content-Type: ${type}`);
  expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  expect(answer).toContain('Nothing here answers to this method.');
});

it.each([
  ['half of its headers', 'GET / HTTP/1.1\r\nHost: x\r\n'],
  ['nothing', ''],
  ['half of a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf'],
])('a connection that stops after %s is closed', async (_, text) => {
  const port = await serving((request) => request.resume());
  await raw(port, text);
});

it('an answer may take longer than a request', async () => {
  const port = await serving((request, response) => {
    request.resume().on('end', () => setTimeout(() => response.end('late'), 2 * SILENCE));
  });
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x' });
  expect(await answer.text()).toBe('late');
});

it('tells of each request once it is over, and of one that its client left', async () => {
  told.length = 0;
  const port = await serving((request, response) => {
    if (request.url === '/left') request.socket.destroy();
    else response.writeHead(201).end('four');
  });
  await (await fetch(`http://127.0.0.1:${port}/made`)).text();
  await fetch(`http://127.0.0.1:${port}/left`).catch(() => {});
  await expect.poll(() => told.length).toBe(2);
  const [made, left] = told;
  expect(made).toMatchObject({ method: 'GET', address: '/made', status: 201 });
  expect(made?.size).toBeGreaterThan(4);
  expect(left).toMatchObject({ address: '/left', status: 499 });
});
