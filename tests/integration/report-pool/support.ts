import { fileURLToPath } from 'node:url';
import { bundleWorker } from '@/lib/server/report/bundle-worker';
import { type PoolOptions, ReportPool } from '@/lib/server/report/pool';
import type { FixtureJob } from './fixture-worker';

const bundled = bundleWorker(fileURLToPath(new URL('./fixture-worker.ts', import.meta.url)));

const open: ReportPool<FixtureJob, string>[] = [];

/** A pool of real workers that do what a test tells them. */
export function fixturePool(options: Omit<PoolOptions, 'workerFile'>) {
  const pool = new ReportPool<FixtureJob, string>({ workerFile: () => bundled, ...options });
  open.push(pool);
  return pool;
}

/** Ends the workers of all pools so far. */
export const closePools = () => Promise.all(open.splice(0).map((pool) => pool.close()));

/** A signal that never comes. */
export const never = new AbortController().signal;

/** A counter that both threads see. */
export const counter = () => new Int32Array(new SharedArrayBuffer(4));

/** Resolves when work on a job has begun this many times. */
export async function begun(starts: Int32Array, times = 1): Promise<void> {
  for (;;) {
    const seen = Atomics.load(starts, 0);
    if (seen >= times) return;
    await Atomics.waitAsync(starts, 0, seen).value;
  }
}
