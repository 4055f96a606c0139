import { type CDPSession, chromium, type Page } from '@playwright/test';
import { responseFiles } from '../e2e/support/responses';
import { findChromium } from '../support/chromium';
import { line, medianOf } from './measure';
import { RELEASE, serve } from './serve';

/** How many times slower than this machine the phone is. */
const SLOWER = 4;
const SCREEN = { width: 390, height: 844 };
/** What a person takes for at once, in milliseconds. */
const AT_ONCE = 200;
const GROUPS = ['Limburg', 'Antwerpen', 'Oost-Vlaanderen'];
const TITLE = 'Lokale handhaving van woningkwaliteit';

/** A consultation of the 285 municipalities with the answers of 174 of them, on this device. */
async function collect(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/nl/consultations`);
  await page.getByRole('button', { name: 'Bereid een raadpleging voor' }).click();
  await page.waitForURL(/\/consultation\/[\w-]+/);
  const [home = ''] = /^.*\/consultation\/[\w-]+/.exec(page.url()) ?? [];
  await page.goto(`${home}/proposal`);
  await page.getByLabel('Titel van de taak').fill(TITLE);
  await page.getByLabel('Titel van de taak').blur();
  await page.goto(`${home}/bodies`);
  const list = page.getByLabel('Gemeenten', { exact: true });
  await list.selectOption({ label: 'Alle 285 gemeenten' });
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).first().click();
  await page.getByText('285 besturen op de lijst.').waitFor();
  await page.goto(`${home}/collect`);
  await page.getByLabel('Antwoorden van besturen').setInputFiles(responseFiles(TITLE));
  await page.getByText(/^174 antwoorden bewaard/).waitFor();
  return home;
}

/** Notes when something was pressed, when it was next painted, and every piece of work that held the page up. */
function watch(): void {
  const seen = { painted: [] as number[], held: [] as number[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) seen.held.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  for (const pressed of ['click', 'change']) {
    addEventListener(
      pressed,
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => seen.painted.push(performance.now() - start)));
      },
      { capture: true },
    );
  }
}

interface Seen {
  /** Milliseconds from a press to the next paint. */
  painted: number[];
  /** Milliseconds of each piece of work of more than 50. */
  held: number[];
}

/** What was seen while something was done; what was there before does not count. */
async function during(page: Page, act: () => Promise<unknown>): Promise<Seen> {
  const take = () =>
    page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: Seen };
      return { painted: seen.painted.splice(0), held: seen.held.splice(0) };
    });
  await take();
  await act();
  return take();
}

const slow = (client: CDPSession, rate: number) =>
  client.send('Emulation.setCPUThrottlingRate', { rate });

/** A region's screens of 285 bodies on a phone: how long a press takes to show, and what holds the page up. */
export async function benchPhone(): Promise<void> {
  const app = await serve(RELEASE);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ locale: 'nl-BE', viewport: SCREEN });
    await page.addInitScript(watch);
    const home = await collect(page, app.base);
    const client = await page.context().newCDPSession(page);
    await benchList(page, client, home);
    await benchReading(page, client, home);
  } finally {
    await browser.close();
    app.stop();
  }
}

async function benchList(page: Page, client: CDPSession, home: string): Promise<void> {
  await page.goto(`${home}/collect`);
  await page.getByRole('button', { name: 'Volgende' }).waitFor();
  await slow(client, SLOWER);
  const scrolled = await during(page, async () => {
    for (let by = 0; by < 10; by += 1) {
      await page.mouse.wheel(0, SCREEN.height);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  const turned: number[] = [];
  for (const name of ['Volgende', 'Volgende', 'Vorige', 'Vorige']) {
    const { painted } = await during(page, async () => {
      await page.getByRole('button', { name }).click();
      await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.painted[0]);
    });
    turned.push(...painted);
  }
  await slow(client, 1);
  line('phone, list of 285: scrolled, held at most', Math.max(0, ...scrolled.held), 'ms', aim);
  line('phone, list of 285: another page to its paint', medianOf(turned), 'ms', aim);
}

async function benchReading(page: Page, client: CDPSession, home: string): Promise<void> {
  await page.goto(`${home}/read`);
  await page.locator('#short').waitFor();
  await slow(client, SLOWER);
  const filter = page.getByLabel('Groep');
  const [filtered, held, read]: [number[], number[], number[]] = [[], [], []];
  for (const label of GROUPS) {
    const start = performance.now();
    const seen = await during(page, async () => {
      await filter.selectOption({ label });
      await page.getByText(`U leest enkel de groep ‘${label}’`).waitFor();
    });
    read.push(performance.now() - start);
    filtered.push(...seen.painted);
    held.push(...seen.held);
  }
  const opened: number[] = [];
  for (const part of await page.locator('summary:has(h2)').all()) {
    const { painted } = await during(page, async () => {
      await part.click();
      await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.painted[0]);
    });
    opened.push(...painted);
  }
  await slow(client, 1);
  line('phone, reading of 285: a group chosen, to the next paint', medianOf(filtered), 'ms', aim);
  line('  until it is read', medianOf(read), 'ms');
  line('  the page held up meanwhile, at most', Math.max(0, ...held), 'ms', aim);
  line('phone, reading of 285: a part opened, median', medianOf(opened), 'ms', aim);
  line('  the slowest', Math.max(...opened), 'ms', 'within 300');
}

const aim = `within ${AT_ONCE}`;
