import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { openExample } from '../support/assessment';
import { withExample as test } from '../support/example';
import { answerLevel, join, joinLink, keepOnline } from '../support/room';

const QUESTION = 'capacity/staffing-hours';

test('without a room the server is asked for pages only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const home = await openExample(page);
  for (const path of ['', '/capacity/staffing-hours', '/result', '/team', '/settings']) {
    await page.goto(home + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Verwijder deze beoordeling' })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test('keys stay in the fragment: no address, no referrer and no body carries them', async ({
  page,
  browser,
  kept,
}) => {
  const sent: string[] = [];
  const listen = (from: typeof page) =>
    from.on('request', (request) => {
      const { referer = '' } = request.headers();
      sent.push(request.url().split('#')[0] ?? '', referer, request.postData() ?? '');
    });
  listen(page);
  await keepOnline(page, kept);
  const link = await joinLink(page);
  const context = await browser.newContext({ locale: 'nl-BE' });
  const guest = await context.newPage();
  listen(guest);
  await guest.goto(link);
  await guest.getByLabel('In welke functie doet u mee?').selectOption({ label: 'Schepen' });
  await guest.getByRole('button', { name: 'Doe mee' }).click();
  await guest.waitForURL(/\/assessment\/[^/]+\/team$/);
  const fragment = link.split('#')[1] as string;
  // Behind the room's own id, which is no secret, everything is.
  const secret = fragment.slice(26);
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((text) => text.includes(secret.slice(0, 20)))).toEqual([]);
});

test('a personal link goes on elsewhere, and leaving takes the answers along', async ({
  page,
  browser,
  kept,
}) => {
  await keepOnline(page, kept);
  const member = await join(browser, await joinLink(page), 'Schepen');
  await answerLevel(member, QUESTION, 2);
  await expect(page.getByRole('cell', { name: 'Bezig' })).toBeVisible();
  await member.page.goto(`${member.home}/team`);
  await member.page.getByText('Toon de link').click();
  const personal = await member.page.locator('#personal-link').inputValue();

  const other = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await other.goto(personal);
  await other.waitForURL(/\/assessment\/[^/]+\/team$/);
  await other.goto(other.url().replace(/team$/, QUESTION));
  await expect(other.getByRole('radio').nth(2)).toBeChecked();

  await member.page.getByRole('button', { name: 'Verlaat de kamer' }).click();
  await member.page.getByRole('dialog').getByRole('button', { name: 'Verlaat de kamer' }).click();
  await expect(
    member.page.getByRole('heading', { level: 1, name: 'Samen invullen' }),
  ).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Vertrokken' })).toBeVisible();
});

test('a removed member and a withdrawn link open nothing any more', async ({
  page,
  browser,
  kept,
}) => {
  await keepOnline(page, kept);
  const link = await joinLink(page);
  const member = await join(browser, link, 'Schepen');
  await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijder dit lid' }).click();
  await expect(member.page.getByText('Deze link werkt niet meer.')).toBeVisible();
  await expect.poll(() => joinLink(page)).not.toBe(link);
  const late = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await late.goto(link);
  await expect(late.getByText('Deze link werkt niet meer.')).toBeVisible();
});

test('a coordinator who lost the device comes back with the key file', async ({
  page,
  browser,
  kept,
}) => {
  await keepOnline(page, kept);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als sleutelbestand' }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain('draagkracht-room-key');

  const other = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await other.goto('/nl/room');
  await other.getByLabel('Link', { exact: true }).fill('zomaar iets');
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByText('Dit is geen link naar een kamer.')).toBeVisible();
  await other.getByLabel('Sleutelbestand').setInputFiles(file);
  await expect(other.getByRole('heading', { level: 1, name: 'Het team' })).toBeVisible();
  await expect(other.locator('#join-link')).toHaveValue(/\/nl\/room#/);

  await page.getByRole('button', { name: 'Wis de kamer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wis de kamer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Samen invullen' })).toBeVisible();
  await expect(other.getByText('Deze link werkt niet meer.')).toBeVisible();
});

test('an observer follows the discussion without a vote', async ({ page, browser, kept }) => {
  await keepOnline(page, kept);
  await page.getByRole('button', { name: 'Maak een link voor waarnemers' }).click();
  await page.getByText(/^Link van/).click();
  const link = await page.getByLabel('Waarnemers').inputValue();
  const watcher = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await watcher.goto(link);
  await expect(watcher.getByRole('heading', { level: 1, name: 'U kijkt mee' })).toBeVisible();
  await expect(watcher.getByText('Het team antwoordt nog.')).toBeVisible();
});
