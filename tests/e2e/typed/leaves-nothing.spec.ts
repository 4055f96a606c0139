import { expect, type Page, test } from '@playwright/test';
import { localizedRoutes } from '../../support/routes';
import { beginAssessment, heading, seeThatItIsSaved } from '../support/assessment';
import { type FilledPage, fillAll, SECRET, sendAll } from '../support/forms';
import { type Recorder, startRecorder } from '../support/recorder';
import { walkedPages, walksEverything } from '../support/walked';

/**
 * Nothing that is typed reaches the server: while scripts are on their way, when one of them does not
 * come, and without any. The whole of what the server is sent is read.
 */

const SCRIPTS = '**/_next/static/**/*.js';
const NOBODY = '/nl/assessment/11111111-1111-4111-8111-111111111111';

let recorder: Recorder;

test.beforeEach(async ({ baseURL }) => {
  recorder = await startRecorder(baseURL ?? '');
});
test.afterEach(() => recorder.close());

/** Addresses carry what the framework adds, and never an answer. */
function seeThatNothingLeft(page: Page) {
  expect(recorder.log.length).toBeGreaterThan(0);
  for (const entry of recorder.log) {
    expect(entry).not.toContain(SECRET);
    const [line = ''] = entry.split('\n');
    const query = new URL(line.split(' ')[1] ?? '', recorder.site).searchParams;
    for (const key of query.keys()) expect(key, line).toMatch(/^(_rsc|icon\.\w+\.svg)$/);
  }
  expect(page.url()).not.toContain('?');
}

const station = (id: string) => walkedPages.filter((page) => page.station === id);
const groups = [...new Set(walkedPages.map((page) => page.station))];

/** What of a page looks as if it would answer, and whether it says that it will not. */
const seenControls = (page: Page) =>
  page.evaluate(() => ({
    controls: [...document.querySelectorAll('main :is(input, textarea, select, button)')].filter(
      (control) => control.checkVisibility(),
    ).length,
    told: /JavaScript/.test(document.body.textContent),
  }));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no form on any route sends anything, and the page says what it needs', async ({ page }) => {
    const addresses = [...localizedRoutes, ...walkedPages.map(({ path }) => NOBODY + path)];
    let forms = 0;
    for (const address of addresses) {
      await page.goto(recorder.site + address);
      if ((await fillAll(page, SECRET)) === 0) continue;
      forms += 1;
      await sendAll(page);
      expect(await seenControls(page), address).toEqual({ controls: 0, told: true });
      expect(page.url()).toBe(recorder.site + address);
    }
    expect(forms).toBeGreaterThan(walkedPages.length * 0.8);
    seeThatNothingLeft(page);
  });

  test('pages where nothing works without scripts do not look alive', async ({ page }) => {
    for (const path of ['/nl/assessments', '/nl/room', NOBODY, `${NOBODY}/result`]) {
      await page.goto(path);
      await expect(page.getByText(/Zet JavaScript aan om verder te gaan/)).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
    }
  });
});

/** Types, presses Enter and the button, as somebody does who does not wait. */
async function hurry(page: Page) {
  const text = page.locator('form input[type=text]').first();
  if (await text.count()) {
    await text.fill(SECRET);
    await text.press('Enter');
  }
  const area = page.locator('form textarea:visible').first();
  if (await area.count()) await area.fill(SECRET);
  const choice = page.locator('form input[type=radio], form input[type=checkbox]').first();
  if (await choice.count()) await choice.check();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
}

/** What the first controls hold. */
const held = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector<HTMLInputElement>('form input[type=text]');
    const area = [...document.querySelectorAll('textarea')].find((one) => one.checkVisibility());
    const choice = document.querySelector<HTMLInputElement>(
      'form input[type=radio], form input[type=checkbox]',
    );
    return { text: text?.value, area: area?.value, choice: choice?.checked };
  });

for (const group of groups) {
  test(`while scripts are on their way, ${group} sends nothing and keeps everything`, async ({
    page,
  }) => {
    const home = await beginAssessment(page, recorder.site);
    // Backwards: what is chosen on a page may hide later ones.
    for (const { path } of station(group).reverse()) {
      // The table and what depends on other answers come with the scripts.
      let release = () => {};
      const waiting = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(SCRIPTS, async (route) => {
        await waiting;
        await route.continue();
      });
      await page.goto(home + path, { waitUntil: 'commit' });
      await page.waitForSelector('h1');
      if (await page.locator('form').count()) {
        await hurry(page);
        await expect(page.getByText(/nog aan het laden/)).toBeVisible();
        const before = await held(page);
        release();
        await seeThatItIsSaved(page);
        await expect(page.getByText(/nog aan het laden/)).toBeHidden();
        expect(await held(page)).toEqual(before);
        expect(page.url()).toBe(home + path);
      }
      release();
      await page.unrouteAll({ behavior: 'wait' });
    }
    seeThatNothingLeft(page);
  });
}

const KINDS: FilledPage['path'][] = ['/objective/task', '/capacity/staffing-hours', '/decide/stop'];

/**
 * Fills in the first control of the page in no time, before anything can take it away; null where
 * there is none.
 */
const fillFirst = (page: Page, text: string): Promise<'text' | 'choice' | null> =>
  page.evaluate((typed) => {
    const [form] = document.forms;
    const control = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (!form || !control) return null;
    const isChoice = control.type === 'radio';
    if (isChoice) control.click();
    else {
      // As typing does it: past the setter by which React watches the value.
      const proto = control instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(control, typed);
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    return isChoice ? 'choice' : 'text';
  }, text);

/** What that control holds. */
const firstValue = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const control = document.forms[0]?.querySelector<HTMLInputElement>('input, textarea');
    return control?.type === 'radio' ? (control.checked ? 'chosen' : '') : control?.value;
  });

/** Every script that a page asks for until it is in use, in a fixed order. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const found = new Set<string>();
  const note = (request: { url(): string }) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) found.add(pathname);
  };
  page.on('request', note);
  await page.goto(address);
  await seeThatItIsSaved(page);
  page.off('request', note);
  return [...found].sort();
}

/**
 * The scripts that are taken away from a page: those that only some pages have, and a third of those that
 * all have, whose absence is met by the same code everywhere. Each of these is taken away from one kind of
 * page, from all in a whole walk; which one goes by its name, and that changes with every build.
 */
async function scriptsFor(page: Page, home: string, path: string): Promise<string[]> {
  const lists: string[][] = [];
  for (const one of KINDS) lists.push(await scriptsOf(page, home + one));
  const at = KINDS.indexOf(path);
  const own = lists[at] ?? [];
  const shared = own.filter((script) => lists.every((list) => list.includes(script)));
  return own.filter(
    (script) =>
      walksEverything || !shared.includes(script) || shared.indexOf(script) % KINDS.length === at,
  );
}

for (const path of KINDS) {
  test(`when one script does not come, ${path} says so, sends nothing and keeps what was typed`, async ({
    page,
  }) => {
    const home = await beginAssessment(page, recorder.site);
    const scripts = await scriptsFor(page, home, path);
    expect(scripts.length).toBeGreaterThan(3);
    const reload = page
      .getByRole('button', { name: 'Laad de pagina opnieuw' })
      .filter({ visible: true })
      .first();
    const missing = page
      .getByText(/kon niet worden geladen|is er niet meer|nog aan het laden/)
      .filter({ visible: true });
    const saved = page.getByRole('status').filter({ hasText: 'Opgeslagen om' });
    let told = 0;
    for (const script of scripts) {
      await test.step(script, async () => {
        await page.route(`**${script}`, (route) => route.abort());
        await page.goto(home + path, { waitUntil: 'domcontentloaded' });
        const text = `${SECRET} ${script.slice(-12)}`;
        const filledIn = await fillFirst(page, text);
        await expect(saved.or(missing).first()).toBeVisible();
        await page.unroute(`**${script}`);
        if ((await missing.count()) === 0) return;
        told += 1;
        if ((await saved.count()) === 0) await sendAll(page);
        // Slow is not missing: a page that is in use after all, here or further on, has nothing to reload.
        await expect(reload.or(saved).first()).toBeVisible();
        await expect(async () => {
          if (await reload.isVisible()) await reload.click({ timeout: 1_000 });
          else await page.goto(home + path);
        }).toPass();
        // What was slow may have been sent on its way, and it is the next page that was loaded again.
        if (page.url() !== home + path) await page.goto(home + path);
        await seeThatItIsSaved(page);
        if (filledIn)
          await expect.poll(() => firstValue(page)).toBe(filledIn === 'text' ? text : 'chosen');
      });
    }
    expect(told).toBeGreaterThan(2);
    await expect(heading(page)).toBeVisible();
    seeThatNothingLeft(page);
  });
}
