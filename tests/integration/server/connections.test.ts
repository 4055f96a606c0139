import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { CONNECTED_HEADER } from '@/lib/server/http/client';
import { watchConnections } from '@/lib/server/http/connections';

it('writes the other end of the connection on a request, over whatever the client says', async () => {
  watchConnections();
  const seen: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/`, { headers: { [CONNECTED_HEADER]: '203.0.113.9' } });
  server.close();
  expect(seen[0]?.[CONNECTED_HEADER]).toBe('127.0.0.1');
});
