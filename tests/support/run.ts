import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Everything that has to hold, in the order in which a failure is cheapest to learn about. With `fast` only
 * the first of it: what needs no browser and no build, and tells within two minutes.
 */

interface Tally {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Whether it belongs to the feedback while one works. */
  fast?: boolean;
  /** Reads how many tests passed and failed; a step without it counts only when it fails. */
  tally?: () => Tally;
}

const output = 'tests/.output';
const playwrightReport = `${output}/playwright.json`;

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The tests of some projects of vitest.config.ts. */
const unit = (name: string, projects: 'fast' | 'slow'): Step => {
  const report = `${output}/vitest-${projects}.json`;
  return {
    name,
    command: 'vitest',
    args: [
      'run',
      `--project=${projects}*`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    fast: projects === 'fast',
    tally: () => {
      const { numPassedTests, numFailedTests } = readJson(report);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  };
};

const steps: Step[] = [
  { name: 'check', command: 'npm', args: ['run', '--silent', 'check'], fast: true },
  unit('unit, property, case and quick integration tests', 'fast'),
  unit('tests of whole reports and of rooms', 'slow'),
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  { name: 'browser', command: 'npm', args: ['run', '--silent', 'browser'] },
  {
    name: 'end-to-end and accessibility tests',
    command: 'playwright',
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    tally: () => {
      const { expected, flaky, unexpected } = readJson(playwrightReport).stats;
      return { passed: expected + flaky, failed: unexpected };
    },
  },
];

/** The counts a step reported; a step that broke before it could report is one failure. */
function count(step: Step, ok: boolean): Tally {
  const tally = { passed: 0, failed: 0 };
  try {
    Object.assign(tally, step.tally?.());
  } catch {
    // No report was written: the step broke before its first test.
  }
  return ok ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const total: Tally = { passed: 0, failed: 0 };
const isFast = process.argv.includes('fast');
for (const step of steps.filter(({ fast }) => fast || !isFast)) {
  console.log(`\n== ${step.name}`);
  const { status } = spawnSync(step.command, step.args, {
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  });
  const tally = count(step, status === 0);
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
