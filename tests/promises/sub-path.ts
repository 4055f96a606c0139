import { spawnSync } from 'node:child_process';
import { globSync, renameSync, rmSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { BUILD } from '@/lib/server/release/build.mjs';
import { ownCopy } from '@/lib/server/release/own-copy.mjs';
import { pages } from '@/lib/site/pages';
import { join } from '../e2e/support/room';
import { findChromium } from '../support/chromium';
import { publishAt } from '../support/consultation/publish-at';
import { publishedExample } from '../support/consultation/published';
import { freePort } from '../support/rooms/process';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const BASE = '/promised/draagkracht';
const MADE = 'releases/*-at-promised-draagkracht';
const CONTACT = 'mailto:security@promised.example';

/** A name for which the report needs every font. */
const EVERY_SCRIPT = '文化 한국 مرحبا שלום 😀';

/** Calls with a release that was made for the base; the build is afterwards what it was. */
async function withRelease<T>(use: (release: string) => Promise<T>): Promise<T> {
  const removeMade = () => {
    for (const made of globSync(MADE)) rmSync(made, { recursive: true });
  };
  removeMade();
  const before = ownCopy();
  try {
    const { status, stderr } = spawnSync('npm', ['run', 'release', '--', '--base', BASE], {
      encoding: 'utf8',
    });
    const [release] = globSync(MADE);
    if (status !== 0 || !release) throw new Error(`no release was made: ${stderr}`);
    return await use(release);
  } finally {
    rmSync(BUILD, { recursive: true, force: true });
    renameSync(before, BUILD);
    removeMade();
  }
}

/** Everything that browsers asked, and what was wrong with it. */
class Asked {
  count = 0;
  readonly wrong = new Set<string>();

  constructor(readonly site: string) {}

  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      this.count++;
      const url = request.url();
      const isHere = url === this.site || url.startsWith(`${this.site}/`);
      if (!isHere && !/^(blob|data):/.test(url)) this.wrong.add(`${url} is outside`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.wrong.add(`${response.url()} ${response.status()}`);
    });
    context.on('weberror', (error) => this.wrong.add(error.error().message));
  }

  /** Notes what does not hold. */
  hold(is: boolean, what: string): void {
    if (!is) this.wrong.add(what);
  }
}

async function walkPages(page: Page, asked: Asked): Promise<void> {
  const { site } = asked;
  await page.goto(site);
  asked.hold(page.url() === `${site}/nl`, `the base leads to ${page.url()}`);
  for (const locale of locales) {
    for (const path of Object.values(pages)) {
      await page.goto(`${site}/${locale}${path === '/' ? '' : path}`, { waitUntil: 'networkidle' });
    }
  }
  for (const link of await page.locator('a[href]').all()) {
    const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    asked.hold(href.startsWith(`${site}/`), `a link leads to ${href}`);
  }
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.waitForURL(`${site}/nl/**`);
}

async function downloadReport(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Huisstijl van uw gemeente').click();
  await dialog.getByLabel('Naam').fill(EVERY_SCRIPT);
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Verslag (pdf)', exact: true }).click();
  return (await download).suggestedFilename();
}

/** An example, its report, a room of it and a member who joins: all by clicking. */
async function walkRoom(browser: Browser, page: Page, asked: Asked): Promise<string> {
  const { site } = asked;
  await page.goto(`${site}/nl/assessments`);
  await page
    .getByRole('button', { name: /Open dit voorbeeld/ })
    .first()
    .click();
  await page.waitForURL(`${site}/nl/assessment/*/result`);
  const report = await downloadReport(page);
  await page.goto(page.url().replace(/result$/, 'team'));
  await page.getByRole('button', { name: 'Maak de kamer' }).click();
  const link = await page.locator('#join-link').inputValue();
  asked.hold(link.startsWith(`${site}/nl/room#`), `the link to join is ${link}`);
  const mail = await page.locator('a[href^="mailto:"]').first().getAttribute('href');
  asked.hold(decodeURIComponent(mail ?? '').includes(link), 'the mail has another link');
  const member = await join(browser, link, 'Schepen');
  asked.watch(member.context);
  await member.page.reload();
  await page.getByRole('row', { name: /Zonder naam/ }).waitFor();
  return report;
}

/** A publication, with its newest number and its source. */
async function walkPublication(page: Page, folder: string, { site }: Asked): Promise<void> {
  const { page: published } = await publishedExample('nl');
  const room = await publishAt(site, folder, [published]);
  await page.goto(`${site}/nl${publicationPath(room)}`, { waitUntil: 'networkidle' });
  await page.goto(`${site}/nl${publicationPath(room, 1)}`, { waitUntil: 'networkidle' });
}

/** What machines ask: inside the base, and beside it. */
async function askMachines(asked: Asked): Promise<void> {
  const { site } = asked;
  const { origin } = new URL(site);
  const text = async (path: string) => {
    const answer = await fetch(`${site}${path}`);
    asked.hold(answer.ok, `${path} ${answer.status}`);
    return answer.text();
  };
  for (const path of ['/api/health', '/api/ready', '/api/v1/instrument']) await text(path);
  const { servers } = JSON.parse(await text('/api/v1/openapi.json'));
  asked.hold(servers[0].url === BASE, `OpenAPI has the server ${servers[0].url}`);
  const told = [await text('/sitemap.xml'), await text('/robots.txt')].join('\n');
  const addresses = told.match(new RegExp(`${origin}[^<"\\s]*`, 'g')) ?? [];
  const beside = addresses.filter((address) => !address.startsWith(`${site}/`));
  asked.hold(addresses.length > 0 && beside.length === 0, `sitemap and robots name ${beside}`);
  const canonical = `Canonical: ${site}/.well-known/security.txt`;
  asked.hold((await text('/.well-known/security.txt')).includes(canonical), 'security.txt');
  for (const [path, to] of [
    ['/method?a=b', '/nl/method?a=b'],
    ['/favicon.ico', '/icon.svg'],
    ['/nl/100%', '/nl/100%25'],
  ] as const) {
    const { headers } = await fetch(`${site}${path}`, { redirect: 'manual' });
    const location = new URL(headers.get('location') ?? '/', origin).href;
    asked.hold(location === `${site}${to}`, `${path} leads to ${location}`);
  }
  for (const path of ['/', '/nl', '/api/health', '/_next/static/a.js', `${BASE}s/nl`]) {
    const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
    const policy = answer.headers.get('content-security-policy');
    asked.hold(answer.status === 404 && policy !== null, `${path} answers ${answer.status}`);
  }
}

export const subPath: Promised = {
  name: 'sub-path',
  title: `A release for ${BASE} has everything below it`,
  check: () =>
    withRelease((release) =>
      inFolder(async (folder) => {
        const port = await freePort();
        const SITE_URL = `http://127.0.0.1:${port}`;
        const env = { ...sqliteIn(folder), SITE_URL, SECURITY_CONTACT: CONTACT };
        const server = await startNext(env, { release, port });
        const browser = await chromium.launch({
          executablePath: findChromium(),
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        });
        try {
          const asked = new Asked(`${server.origin}${BASE}`);
          const context = await browser.newContext({ locale: 'nl-BE' });
          asked.watch(context);
          const page = await context.newPage();
          await askMachines(asked);
          await walkPages(page, asked);
          await walkPublication(page, folder, asked);
          const report = await walkRoom(browser, page, asked);
          return {
            kept: asked.wrong.size === 0,
            figure:
              `${asked.wrong.size} of ${asked.count} requests and other claims wrong ` +
              `${[...asked.wrong].slice(0, 5).join('; ')}; downloaded ${report}`,
          };
        } finally {
          await browser.close();
          await server.kill();
        }
      }),
    ),
};
