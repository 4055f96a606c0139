import { expect, test } from '@playwright/test';
import { heading, openExample } from './support/assessment';

test('a part of the result can be gone to, whether or not it is there yet', async ({ page }) => {
  const home = await openExample(page);
  await page.getByRole('link', { name: 'Naar het actieplan' }).click();
  const plan = page.getByRole('heading', { level: 2, name: 'Actieplan' });
  await expect(plan).toBeInViewport();
  await expect(page.locator('#plan')).toBeFocused();
  await page.locator('a[href="#costs"]').first().click();
  await expect(page.locator('#costs')).toBeInViewport();
  await expect(page.locator('#costs')).toBeFocused();

  // A control is gone to with what stands above it: who will read in which role one answered.
  await page.getByRole('link', { name: 'Kies of wijzig uw functie' }).click();
  const role = page.getByLabel('In welke functie antwoordt u?');
  await expect(role).toBeFocused();
  await expect(page.locator('label[for="own-role"]')).toBeInViewport({ ratio: 1 });
  await role.selectOption('Algemeen directeur');
  await page.goto(`${home}/result`);
  await expect(page.locator('header [data-finding="role"]')).toHaveText(
    'Functie: algemeen directeur.',
  );
});

test('the decision stands on one screen, and its parts open on demand, by a link and for print', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openExample(page);
  const head = page.locator('article > header');
  for (const id of ['verdict', 'costs', 'benefit', 'conditions', 'refusal', 'review'])
    await expect(head.locator(`[data-finding="${id}"]`)).toBeInViewport();
  const firmness = page.locator('#firmness details[data-part]');
  await expect(firmness).not.toHaveAttribute('open');
  // What a browser finds in the page has to be in it, folded or not.
  await expect(firmness.locator('[data-finding="grid"]')).toBeAttached();

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('details[data-part]:not([open])')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(firmness).not.toHaveAttribute('open');
});

test('reasons that cannot be fetched leave the conclusion, and say so', async ({ page }) => {
  // The script with the reasons, by something that stands in no other.
  await page.route('**/_next/static/chunks/**', async (route) => {
    const response = await route.fetch();
    const isReasons = (await response.text()).includes('open-answers');
    await (isReasons ? route.abort() : route.fulfill({ response }));
  });
  await openExample(page);
  await expect(heading(page)).toContainText('Molendries');
  await expect(
    page.getByRole('alert').getByRole('button', { name: 'Laad de pagina opnieuw' }),
  ).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click();
  await expect(page.locator('#administrative')).toBeVisible();
});

test('a new round stands beside the one before', async ({ page }) => {
  const home = await openExample(page);
  await page.goto(`${home}/settings`);
  await page.getByRole('button', { name: 'Begin de volgende ronde' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit de ronde af' }).click();
  await expect(page.getByText('De volgende ronde is begonnen.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ga naar ‘/ })).toBeVisible();
  await page.getByText(/^Afgesloten op /).click();
  await expect(page.locator('[data-finding="verdict"]')).toBeVisible();
  await expect(page.locator('[data-finding^="capacity."]')).toHaveCount(3);
  await page.goto(`${home}/result`);
  await expect(page.getByText(/^vorige ronde: /)).toHaveCount(3);
  await page.goto(`${home}/result#round`);
  const round = page.locator('#round');
  await expect(round.getByRole('heading', { name: 'Deze ronde naast de vorige' })).toBeVisible();
  await expect(round.locator('[data-finding="round.next"]')).toBeVisible();
});

test('a part opens to the answers behind it, and an answer to its question', async ({ page }) => {
  const home = await openExample(page);
  await page.goto(`${home}/result#policy`);
  const part = page.locator('#policy').getByRole('button', { expanded: false }).first();
  await part.click();
  const reasons = page.locator('#policy').getByRole('table', { name: /^De antwoorden achter/ });
  await expect(reasons).toBeVisible();
  await expect(reasons.getByText('Dit beslist').first()).toBeVisible();
  await reasons.getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/result/);
  await expect(heading(page)).toBeVisible();
});

test('a result is laid beside another assessment', async ({ page }) => {
  await openExample(page);
  const home = await openExample(page);
  await page.goto(`${home}/result#compare`);
  const part = page.locator('#compare');
  await part.getByRole('combobox').selectOption({ index: 1 });
  await expect(part.getByRole('table').first()).toBeVisible();
  await expect(part.getByText(/^Van ‘/)).toBeVisible();
  await part.getByRole('combobox').selectOption('');
  await expect(part.getByRole('table')).toHaveCount(0);
});
