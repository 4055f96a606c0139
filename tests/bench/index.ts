import { spawnSync } from 'node:child_process';
import { benchConsultation } from './consultation';
import { benchFirstLoad } from './first-load';
import { benchGate } from './gate';
import { benchOpening } from './opening';
import { benchPhone } from './phone';
import { benchPool } from './pool';
import { benchReport } from './report';
import type { Competitor } from './report/competitors';
import { compete } from './report/race';
import { benchScoring } from './scoring';
import { benchServedReport } from './served-report';

const parts = {
  scoring: benchScoring,
  consultation: benchConsultation,
  gate: benchGate,
  opening: benchOpening,
  phone: benchPhone,
  report: benchReport,
  pool: benchPool,
  served: benchServedReport,
  load: benchFirstLoad,
};

type Part = keyof typeof parts;

const { BENCH_PART, BENCH_COMPETITOR } = process.env;
const [, file = '', ...asked] = process.argv;

/** Each part in a process of its own, as in production: what one leaves in memory is not the next one's. */
function runAll(names: readonly string[]): void {
  for (const name of names) {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', BENCH_PART: name };
    const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit', env });
    if (status !== 0) process.exitCode = 1;
  }
}

if (BENCH_COMPETITOR) await compete(BENCH_COMPETITOR as Competitor);
else if (BENCH_PART) await parts[BENCH_PART as Part]();
else runAll(asked.length > 0 ? asked : Object.keys(parts));
