import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { examples } from '@/lib/instrument/examples';
import { findChromium } from '../support/chromium';
import { idleProcess } from './idle-process';
import { line } from './measure';
import { RELEASE, serve } from './serve';

const PROBE = pathToFileURL(resolve('tests/bench/loop-probe.mjs')).href;
const OUTPUT = 'tests/.output';
const AT_ONCE = 8;
/** Milliseconds in which a server that has just started becomes quiet. */
const SETTLING = 2000;

interface Probed {
  held: number;
  memory: number;
}

/** Reports requested at once from the production server: how long its event loop was held. */
async function benchServer(): Promise<void> {
  const [example] = await examples('nl');
  const body = JSON.stringify(example?.request);
  mkdirSync(OUTPUT, { recursive: true });
  const directory = mkdtempSync(join(OUTPUT, 'probe-'));
  const { base, signal, stop } = await serve(RELEASE, {
    NODE_OPTIONS: `--import ${PROBE}`,
    LOOP_PROBE: join(resolve(directory), 'loop'),
  });
  /** The server's own word; the process around it hears the signal too and did nothing. */
  const probe = async (): Promise<Probed> => {
    signal('SIGUSR2');
    await after(200);
    const files = readdirSync(directory).map((name) => join(directory, name));
    const said = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Probed);
    return {
      held: Math.max(...said.map(({ held }) => held)),
      memory: Math.max(...said.map(({ memory }) => memory)),
    };
  };
  const ask = async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${base}/api/v1/report`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    await response.arrayBuffer();
  };
  try {
    await after(SETTLING);
    for (const name of ['the first of the server', 'again', 'once more']) {
      await probe();
      const idle = idleProcess();
      await Promise.all(Array.from({ length: AT_ONCE }, ask));
      const { held, memory } = await probe();
      line(`eight reports at once inside Next, ${name}: event loop held`, held, 'ms', 'at most 50');
      line('  that of a process doing nothing meanwhile', await idle(), 'ms');
      line('  memory of the process', memory, 'MB', 'under 600');
    }
  } finally {
    stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A report made in the browser: the longest that the page could not answer. */
async function benchBrowser(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) return;
  const { base, stop } = await serve(RELEASE);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${base}/en/assessments`);
    await page
      .getByRole('button', { name: /Open this example/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Download report and data' }).click();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const held: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) held.push(duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { held });
    });
    for (const name of ['first of the page', 'again']) {
      const idle = idleProcess();
      const start = performance.now();
      const download = page.waitForEvent('download', { timeout: 120_000 });
      await page.getByRole('button', { name: 'Report (PDF)', exact: true }).click();
      await download;
      const time = performance.now() - start;
      await page.getByRole('button', { name: 'Another file' }).click();
      const held = await page.evaluate(() => {
        const { held: found } = window as unknown as { held: number[] };
        return Math.max(0, ...found.splice(0));
      });
      line(`a report in the browser, ${name}: longest task of the page`, held, 'ms', 'at most 50');
      line('  that of a process doing nothing meanwhile', await idle(), 'ms');
      line('  from the click to the file', time, 'ms');
    }
  } finally {
    await browser.close();
    stop();
  }
}

/** Reports as they are made in production: by the server, and on the device. Needs a build of the app. */
export async function benchServedReport(): Promise<void> {
  await benchServer();
  await benchBrowser();
}
