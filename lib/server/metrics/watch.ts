import type { Server } from 'node:http';
import { watchConnections } from '@/lib/server/http/connections';
import { routePatterns } from '@/lib/server/http/route-pattern';
import { logConsole } from '@/lib/server/log/console';
import { log } from '@/lib/server/log/log';
import { setting } from '@/lib/server/settings/settings';
import { type Metrics, makeMetrics } from './metrics';
import { serveMetrics } from './serve';

/**
 * Watches this process: each request it answers is logged and measured, whatever route it is for, and what
 * is measured is served where the settings say. The development server logs by itself.
 *
 * @param reports - how many reports are made, and wait.
 */
export async function watchServer(
  reports: () => { running: number; waiting: number },
): Promise<void> {
  if (process.env.NODE_ENV !== 'production') return watchConnections();
  const metrics = makeMetrics({ reports });
  const ignore = await serve(metrics);
  logConsole();
  const routeOf = routePatterns();
  watchConnections({
    ignore,
    tell({ address, milliseconds, ...answered }) {
      const told = { ...answered, route: routeOf(address) };
      metrics.count({ ...told, milliseconds });
      log[told.status >= 500 ? 'error' : 'info']({ ...told, ms: milliseconds }, 'request');
    },
  });
}

/** Serves metrics if a setting asks for it, and ends the process when that cannot be done. */
async function serve(metrics: Metrics): Promise<Server | null> {
  const [port, host] = [setting('METRICS_PORT'), setting('METRICS_HOST')];
  if (port === null) return null;
  try {
    return await serveMetrics(metrics, { host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    console.error(`METRICS_PORT: metrics cannot be served at ${host}, port ${port} (${code}).`);
    return process.exit(1);
  }
}
