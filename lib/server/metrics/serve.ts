import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { logFailure } from '@/lib/server/log/failure';
import type { Metrics } from './metrics';

/**
 * Serves metrics on a port of their own, which does not keep the process alive.
 *
 * @throws when it cannot listen there.
 */
export async function serveMetrics(
  { text, type }: Metrics,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    try {
      response.writeHead(200, { 'Content-Type': type }).end(await text());
    } catch (error) {
      logFailure('metrics', error);
      response.destroy();
    }
  });
  server.listen(port, host).unref();
  await once(server, 'listening');
  return server;
}
