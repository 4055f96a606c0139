import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { routePatterns } from '@/lib/server/http/route-pattern';
import { makeMetrics } from '@/lib/server/metrics/metrics';
import { serveMetrics } from '@/lib/server/metrics/serve';
import { closeStore, openStore } from '@/lib/server/store/store';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draagkracht-metrics-'));
  vi.stubEnv('DATA_DIR', folder);
});
afterAll(async () => {
  await closeStore();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the pattern of a route', () => {
  it.each([
    ['/api/v1/rooms/6f1c/records/members/6f1c/answers', '/api/v1/rooms/[room]/records/[...name]'],
    ['/api/v1/rooms?secret=1', '/api/v1/rooms'],
    ['/_next/static/chunks/1.js', '/_next/static'],
    ['/%ff/%', 'other'],
    ['*', 'other'],
    ['http://elsewhere/api/v1/rooms', 'other'],
    [undefined, 'other'],
  ])('of %s is %s', (address, pattern) => {
    const staticRoutes = [{ page: '/api/v1/rooms', regex: '^/api/v1/rooms(?:/)?$' }];
    const page = '/api/v1/rooms/[room]/records/[...name]';
    const dynamicRoutes = [{ page, regex: '^/api/v1/rooms/([^/]+?)/records/(.+?)(?:/)?$' }];
    for (const basePath of ['', '/draagkracht']) {
      const manifest = JSON.stringify({ basePath, staticRoutes, dynamicRoutes, version: 3 });
      writeFileSync(join(folder, 'routes-manifest.json'), manifest);
      const under = address?.startsWith('/') ? `${basePath}${address}` : address;
      expect(routePatterns(folder)(under)).toBe(pattern);
    }
  });
});

describe('metrics', () => {
  it('are served on their own port, with the store once it is in use', async () => {
    const metrics = makeMetrics({ reports: () => ({ running: 2, waiting: 7 }) });
    const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const read = async () => (await fetch(`${origin}/metrics`)).text();

    metrics.count({ method: 'PUT', route: '/api/v1/rooms', status: 507, milliseconds: 100 });
    const before = await read();
    expect(before).toContain(
      'draagkracht_http_request_duration_seconds_bucket{le="0.15",method="PUT",route="/api/v1/rooms",status="507"} 1',
    );
    expect(before).toContain('draagkracht_reports{state="waiting"} 7');
    expect(before).toContain('draagkracht_store_limit_bytes 2000000000');
    expect(before).not.toMatch(/^draagkracht_(rooms|store_bytes)\{/m);

    const { query } = await openStore();
    const [day, now] = [24 * 60 * 60 * 1000, Date.now()];
    for (const days of [0, 2, 3, 400]) {
      const times = { created_at: now - days * day, expires_at: now + day };
      await query
        .insertInto('rooms')
        .values({ id: crypto.randomUUID(), ...times })
        .execute();
    }
    const after = await read();
    expect(after).toContain('draagkracht_rooms{age="day"} 1');
    expect(after).toContain('draagkracht_rooms{age="week"} 2');
    expect(after).toContain('draagkracht_rooms{age="older"} 1');
    expect(after).toMatch(/draagkracht_store_bytes\{kind="sqlite"\} \d{4,}/);
    expect(after).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);

    expect((await fetch(origin)).status).toBe(404);
    server.closeAllConnections();
    server.close();
  });

  it('say when their port is taken', async () => {
    const metrics = makeMetrics({ reports: () => ({ running: 0, waiting: 0 }) });
    const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
    const { port } = server.address() as AddressInfo;
    await expect(serveMetrics(metrics, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    server.close();
  });
});
