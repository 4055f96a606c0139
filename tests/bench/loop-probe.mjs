import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

// Preloaded into a server: at each SIGUSR2 it writes how long its event loop was held since the last.
const file = process.env.LOOP_PROBE;
if (isMainThread && file) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('SIGUSR2', () => {
    const memory = process.memoryUsage.rss() / 2 ** 20;
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ held: delay.max / 1e6, memory }));
    delay.reset();
  });
}
