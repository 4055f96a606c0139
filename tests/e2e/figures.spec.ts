import { readFile } from 'node:fs/promises';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import type { AssessRequest } from '@/lib/model/types';
import { heading, openExample } from './support/assessment';
import { cases } from './support/cases';
import { type Figures, figuresOf, type GivenResult, rowsOf, withoutMark } from './support/figures';

/**
 * The figures on the screen of a result are those of the model, and those of the report. The model is asked
 * through the machine interface, which scores in other surroundings than the page does.
 */

async function resultOf(api: APIRequestContext, request: AssessRequest): Promise<GivenResult> {
  const response = await api.post('/api/v1/assess', { data: request });
  expect(response.status(), await response.text()).toBe(200);
  return response.json();
}

/** The file of a report, as the machine interface makes it. */
async function reportOf(api: APIRequestContext, request: AssessRequest, format: 'html' | 'json') {
  const response = await api.post(`/api/v1/report?format=${format}&copy=working`, {
    data: request,
  });
  expect(response.status()).toBe(200);
  return response.body();
}

/** Opens the data of a working copy as an assessment, and shows its result with all its parts. */
async function openResult(page: Page, request: AssessRequest) {
  await page.goto(`/${request.locale}/assessments`);
  await page.locator('#import-file').setInputFiles({
    name: 'gegevens.json',
    mimeType: 'application/json',
    buffer: await reportOf(page.request, request, 'json'),
  });
  const open = page.getByRole('link', { name: /^Open (de beoordeling|the assessment)$/ });
  await seeWhole(page, (await open.getAttribute('href')) ?? '');
}

async function seeWhole(page: Page, home: string) {
  await page.goto(`${home}/result#plan`);
  await expect(page.locator('#plan')).toBeVisible();
  await expect(page.locator('#sources')).toBeAttached();
}

/** Text without the white space that only lays it out. */
const text = async (page: Page, selector: string) =>
  ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim();

async function seeFiguresOnScreen(page: Page, figures: Figures) {
  await expect(heading(page)).toHaveText(figures.headline);
  const head = page.locator('article > header');
  await expect(head).toContainText(figures.decisive);
  await expect(head).toContainText(figures.firmness);
  const lines = head.locator('ul').first().locator('> li');
  await expect(lines).toHaveCount(figures.capacities.length);
  for (const [at, { title, level, gap }] of figures.capacities.entries()) {
    await expect(lines.nth(at).getByRole('heading')).toHaveText(title);
    await expect(lines.nth(at)).toContainText(level);
    await expect(lines.nth(at).locator('strong').last()).toHaveText(gap);
  }

  expect(await rowsOf(page.locator('article figure table').first()), 'the overview').toEqual(
    figures.capacities.map(({ title, gap, range, after, rangeAfter, spread }) => [
      title,
      gap,
      range,
      after,
      rangeAfter,
      spread,
    ]),
  );

  for (const { id, level, factors } of figures.capacities) {
    await expect(page.locator(`#${id}`)).toContainText(level);
    const rows = await rowsOf(page.locator(`#${id} table`).last());
    // What is added and the place on the beam have columns of their own in between.
    expect(
      rows.map(([name, demand, supply, shortfall, range, , after]) => [
        name,
        demand,
        supply,
        shortfall,
        range,
        after,
      ]),
      id,
    ).toEqual(factors);
  }

  expect(await page.locator('#flags h4').allTextContents()).toEqual(figures.flags);
  const relief = figures.capacities.flatMap((capacity) => capacity.relief);
  expect(await rowsOf(page.locator('#potential figure'))).toEqual(relief);

  if (figures.views.length > 0) {
    expect(await rowsOf(page.locator('#views figure').first())).toEqual(figures.views);
  }

  const drivers = page.locator('#stability table').last();
  if (figures.drivers.length > 0) expect(await rowsOf(drivers)).toEqual(figures.drivers);
  if (figures.shares.length > 0) {
    const rows = await rowsOf(page.locator('#stability table').first());
    expect(rows.slice(0, -1)).toEqual(
      figures.capacities.map(({ title, shares, middle, spread }) => [
        title,
        ...shares,
        middle,
        spread,
      ]),
    );
    expect(rows.at(-1)?.slice(1, -2)).toEqual(figures.shares);
  }

  await expect(page.locator('#costs')).toHaveCount(figures.costs ? 1 : 0);
  if (figures.costs) {
    const rows = await rowsOf(page.locator('#costs'));
    // Last comes the covered share.
    expect(rows.slice(0, -1).map(([, amount]) => amount)).toEqual(Object.values(figures.costs));
  }
}

async function seeFiguresInReport(page: Page, html: string, figures: Figures) {
  await page.setContent(html);
  const whole = await text(page, 'body');
  for (const said of [
    figures.headline,
    figures.advice.title,
    figures.advice.sentence,
    figures.firmness,
  ]) {
    expect(whole).toContain(said);
  }
  const rows = (await rowsOf(page.locator('body'))).map((row) => row.map(withoutMark));
  const seen = rows.map((row) => row.join(' | '));
  const expectRow = (...cells: string[]) => expect(seen).toContain(cells.join(' | '));

  for (const capacity of figures.capacities) {
    const { title, level, gap, range, after, rangeAfter, spread, middle, shares } = capacity;
    expectRow(title, level, gap, range, after, rangeAfter);
    for (const factor of capacity.factors) {
      // The room that is left stands in between.
      const found = rows.filter(([name, , , , , , last]) => name === factor[0] && last);
      expect(
        found.map((row) => [...row.slice(0, 5), row[6]]),
        title,
      ).toContainEqual(factor);
    }
    for (const [name = '', expected = '', supported = ''] of capacity.relief) {
      expect(rows.map((row) => [row[0], row[2], row[3]])).toContainEqual([
        name,
        expected,
        supported,
      ]);
    }
    if (shares.length > 0) {
      const ends = spread.includes('–') ? spread.split('–') : [spread, spread];
      expectRow(title, ends[0] ?? '', middle, ends[1] ?? '', ...shares);
    }
  }
  for (const [name = '', points = ''] of figures.drivers) {
    expect(
      rows.filter(([first, second]) => first?.endsWith(name) && second === points),
    ).not.toEqual([]);
  }
  for (const [name, value] of figures.views) {
    expect(rows.map((row) => row.slice(0, 2))).toContainEqual([name, value]);
  }
  const flags = rows.map(([first]) => first).filter((first) => figures.flags.includes(first ?? ''));
  expect(flags).toEqual(figures.flags);
  const values = rows.map(([, value]) => value);
  for (const amount of Object.values(figures.costs ?? {})) expect(values).toContain(amount);
}

async function seeTheSameEverywhere(page: Page, request: AssessRequest) {
  const result = await resultOf(page.request, request);
  const name = request.context.municipality?.name ?? '';
  const figures = figuresOf(result, request.locale, name);
  await test.step('the screen', () => seeFiguresOnScreen(page, figures));
  await test.step('the report', async () => {
    const html = (await reportOf(page.request, request, 'html')).toString('utf8');
    await seeFiguresInReport(page, html, figures);
  });
}

for (const locale of locales) {
  for (const [name, given] of Object.entries(cases)) {
    test(`screen, report and model give the same figures: ${name} (${locale})`, async ({
      page,
    }) => {
      const request = { ...given, locale };
      await openResult(page, request);
      await seeTheSameEverywhere(page, request);
    });
  }
}

test('screen, report and model give the same figures: an example', async ({ page }) => {
  const home = await openExample(page);
  await page.goto(`${home}/settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const exported = await readFile(await (await download).path(), 'utf8');
  await seeWhole(page, home);
  await seeTheSameEverywhere(page, JSON.parse(exported).draft.request);
});
