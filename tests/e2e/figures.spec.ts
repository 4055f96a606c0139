import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';
import { cases } from './support/cases';
import { isLaidOut, shownOn, type Told, test } from './support/figures';

/**
 * A page says of a result what its findings say. The result is asked through the machine interface, which
 * scores in other surroundings than the page does.
 */

const EXAMPLES = [0, 1, 2, 3];

async function resultOf(api: APIRequestContext, request: AssessRequest): Promise<AssessmentResult> {
  const response = await api.post('/api/v1/assess', { data: request });
  expect(response.status(), await response.text()).toBe(200);
  return response.json();
}

/** The file of a working copy, as the machine interface makes it. */
async function workingCopy(api: APIRequestContext, request: AssessRequest) {
  const response = await api.post('/api/v1/report?format=json&copy=working', { data: request });
  expect(response.status()).toBe(200);
  return response.body();
}

/** Opens the data of a working copy as an assessment, and shows its result with all its parts. */
async function openResult(page: Page, request: AssessRequest) {
  await page.goto(`/${request.locale}/assessments`);
  await page.locator('#import-file').setInputFiles({
    name: 'gegevens.json',
    mimeType: 'application/json',
    buffer: await workingCopy(page.request, request),
  });
  const open = page.getByRole('link', { name: /^Open (de beoordeling|the assessment)$/ });
  await seeWhole(page, (await open.getAttribute('href')) ?? '');
}

async function seeWhole(page: Page, home: string) {
  await page.goto(`${home}/result#plan`);
  await expect(page.locator('#plan')).toBeVisible();
  await expect(page.locator('#sources')).toBeAttached();
  await page.getByRole('button', { name: /^(Open alle onderdelen|Open all parts)$/ }).click();
  // The answers behind the first part of each capacity.
  for (const capacity of ['administrative', 'financial', 'policy']) {
    const part = page.locator(`#${capacity} button[aria-expanded="false"]`).first();
    await part.click();
    await expect(page.locator(`#${capacity} tr:not([hidden]) table`)).toBeVisible();
  }
}

/** What the first screen and every part have to tell, whatever the result. */
const TOLD = [
  'verdict',
  'advice',
  'norm',
  'firmness',
  'voices',
  'evidence',
  'grid',
  'breadth.singles',
  'breadth.pairs',
  'initiative',
  'autonomy',
  'pooling',
  'provided',
  'smallestSet',
];

/** The day on the page, in the time zone of the browser. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format();

async function seeTheSame(page: Page, given: AssessRequest, told: Told) {
  const request = { ...given, on: today() };
  const result = await resultOf(page.request, request);
  const findings = await told.findingsFor(result, request);
  const shown = await shownOn(page);
  for (const { id, ...seen } of shown) {
    const finding = findings[id];
    expect({ id, class: seen.class, figure: seen.figure }).toEqual({
      id,
      class: finding?.class,
      figure: finding?.figure ?? null,
    });
    if (!isLaidOut({ id })) expect(seen.text, id).toBe(finding?.sentence.replace(/\s+/g, ' '));
  }
  const ids = new Set(shown.map(({ id }) => id));
  for (const id of [
    ...TOLD,
    ...result.capacities.map((capacity) => `capacity.${capacity.id}`),
    ...result.factors.map((factor) => `factor.${factor.id}`),
    ...result.flags.map((flag) => `flag.${flag.id}`),
  ]) {
    // The lightest verdict has no set of measures that makes it lighter.
    if (findings[id]) expect(ids, id).toContain(id);
  }
}

for (const locale of locales) {
  for (const at of EXAMPLES) {
    test(`a page says what the findings say: example ${at + 1} (${locale})`, async ({
      page,
      told,
    }) => {
      const request = (await told.examplesIn(locale))[at];
      if (!request) throw new Error(`no example ${at}`);
      await openResult(page, request);
      await seeTheSame(page, request, told);
    });
  }
}

for (const [name, given] of Object.entries(cases)) {
  test(`a page says what the findings say: ${name}`, async ({ page, told }) => {
    const request: AssessRequest = { ...given, locale: 'nl' };
    await openResult(page, request);
    await seeTheSame(page, request, told);
  });
}
