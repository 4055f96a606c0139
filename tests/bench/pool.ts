import { resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ExportFile, FileOrder } from '@/lib/formats/types';
import { examples } from '@/lib/instrument/examples';
import { BUILD } from '@/lib/server/release/build.mjs';
import { ReportPool } from '@/lib/server/report/pool';
import { WORKER } from '@/lib/server/report/worker-file';
import { idleProcess } from './idle-process';
import { line } from './measure';

const MEGABYTE = 2 ** 20;
const never = new AbortController().signal;

/** Reports requested at once: how long the event loop was held, the most memory, and the time. */
async function measure(
  pool: ReportPool<FileOrder, ExportFile>,
  jobs: FileOrder[],
): Promise<{ held: number; idle: number; memory: number; time: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let memory = 0;
  const sampler = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss());
  }, 10);
  const idle = idleProcess();
  const start = performance.now();
  delay.enable();
  await Promise.all(jobs.map((job) => pool.run(job, never)));
  delay.disable();
  const time = performance.now() - start;
  clearInterval(sampler);
  return { held: delay.max / 1e6, idle: await idle(), memory: memory / MEGABYTE, time };
}

/** The report pool under load, as the server uses it. Needs a build. */
export async function benchPool(): Promise<void> {
  const requests = (await examples('nl')).map(({ request }) => request);
  const jobs = (many: number): FileOrder[] =>
    Array.from({ length: many }, (_, at) => ({
      format: 'pdf',
      request: requests[at % requests.length]!,
      copy: at % 2 ? 'working' : 'publication',
      date: '2026-01-01',
    }));
  const pool = new ReportPool<FileOrder, ExportFile>({
    workerFile: async () => resolve(BUILD, WORKER.built),
  });
  try {
    for (const [name, many] of [
      ['eight reports at once, workers starting', 8],
      ['eight reports at once', 8],
      ['a hundred reports at once', 100],
    ] as const) {
      const { held, idle, memory, time } = await measure(pool, jobs(many));
      line(`${name}: event loop held`, held, 'ms', 'at most 50');
      line('  that of a process doing nothing meanwhile', idle, 'ms');
      line('  most memory of the process', memory, 'MB', 'under 600');
      line('  per report', time / many, 'ms');
    }
  } finally {
    await pool.close();
  }
}
