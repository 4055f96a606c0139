import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { roomsByAge } from '@/lib/server/store/ages';
import { openedStore } from '@/lib/server/store/store';
import { largestStore } from '@/lib/server/store/store-size';

/** Where the metrics of a server come from, apart from its store. */
interface Sources {
  /** Reports that are made, and that wait. */
  reports: () => { running: number; waiting: number };
}

/** One request that was answered. */
interface Counted {
  method: string;
  /** The pattern of the route, never an address. */
  route: string;
  status: number;
  milliseconds: number;
}

/** Upper bounds of classes of duration, in seconds; 0.15 is what saving promises. */
const SECONDS = [0.01, 0.05, 0.15, 0.5, 1, 5, 30];

/**
 * What can be measured of this process, in the text format of Prometheus. No label has an address, an id or
 * anything that a client can make up, so that their number is bounded as well.
 */
export function makeMetrics({ reports }: Sources) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: 'draagkracht_http_request_duration_seconds',
    help: 'Requests that were answered, by pattern of route; 499 is a client that left before',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'draagkracht_reports',
    help: 'Reports and readings of many in the worker pool',
    labelNames: ['state'] as const,
    registers,
    collect() {
      for (const [state, count] of Object.entries(reports())) this.set({ state }, count);
    },
  });
  const limit = new Gauge({
    name: 'draagkracht_store_limit_bytes',
    help: 'What all rooms together may take',
    registers,
  });
  limit.set(largestStore());
  new Gauge({
    name: 'draagkracht_store_bytes',
    help: 'What all rooms together take; absent while the store is not in use or does not answer',
    // One without labels would be 0 until it is set.
    labelNames: ['kind'] as const,
    registers,
    async collect() {
      this.reset();
      const store = await openedStore();
      const size = await store?.size().catch(() => null);
      if (store && size != null) this.set({ kind: store.kind }, size);
    },
  });
  new Gauge({
    name: 'draagkracht_rooms',
    help: 'Rooms by the time since they were made; absent while the store is not in use or does not answer',
    labelNames: ['age'] as const,
    registers,
    async collect() {
      this.reset();
      const store = await openedStore();
      const ages = await (store ? roomsByAge(store, Date.now()) : null)?.catch(() => null);
      for (const [age, rooms] of ages ?? []) this.set({ age }, rooms);
    },
  });

  return {
    /** Counts a request. */
    count: ({ method, route, status, milliseconds }: Counted) =>
      requests.observe({ method, route, status }, milliseconds / 1000),
    /** Everything, measured now. */
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}

export type Metrics = ReturnType<typeof makeMetrics>;
