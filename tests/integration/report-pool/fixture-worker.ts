import { answering } from '@/lib/server/report/answering';

/** What the fixture can be told to do. `starts` counts how often work on the job began. */
export type FixtureJob = { starts: Int32Array } & (
  | { kind: 'name'; name: string }
  | { kind: 'fail'; message: string }
  | { kind: 'hang' }
  | { kind: 'crash'; how: 'exit' | 'throw' | 'memory'; times: number }
);

const crashes = {
  exit: () => process.exit(1),
  throw: () => setImmediate(() => fail('out of the blue')),
  memory: () => {
    for (const kept: number[][] = []; ; ) kept.push(new Array(1e6).fill(kept.length));
  },
};

function fail(message: string): never {
  throw new Error(message);
}

function work(job: FixtureJob): string | Promise<string> {
  const start = Atomics.add(job.starts, 0, 1);
  Atomics.notify(job.starts, 0);
  switch (job.kind) {
    case 'name':
      return job.name;
    case 'fail':
      return fail(job.message);
    case 'hang':
      for (;;);
    case 'crash':
      if (start >= job.times) return 'survived';
      crashes[job.how]();
      return new Promise(() => {});
  }
}

export default answering(work);
