import { expect, type Page } from '@playwright/test';
import { withExample as test } from '../support/example';
import { join, joinLink, keepOnline } from '../support/room';

const ROOMS = '**/api/v1/rooms/**';

/** Lets something answer in the place of the host, from now on. */
const intercept = (page: Page, status: number, body: string) =>
  page.route(ROOMS, (route) => route.fulfill({ status, body, contentType: 'text/html' }));

test('while a proxy answers for the server, a member is told, and everything arrives afterwards', async ({
  page,
  browser,
  kept,
}) => {
  await keepOnline(page, kept);
  const member = await join(browser, await joinLink(page), 'Schepen');
  await member.page.goto(`${member.home}/capacity/staffing-hours`);
  await expect(member.page.locator('[data-complete]')).toBeAttached();
  await intercept(member.page, 404, '404 page not found');
  await member.page.getByRole('radio').nth(1).check();
  const told = member.page.getByText('Uw laatste antwoorden staan nog niet online.');
  await expect(told).toBeVisible();
  await expect(told).toContainText('een firewall, een proxy of de aanmeldpagina van een netwerk');
  await member.page.unroute(ROOMS);
  await expect(told).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Bezig' })).toBeVisible();
});

test('a firewall does not send the coordinator to the coordinator', async ({ page, kept }) => {
  await keepOnline(page, kept);
  await intercept(page, 403, '<!doctype html><title>Blocked</title>');
  await page.reload();
  await expect(page.getByText('een firewall, een proxy of de aanmeldpagina')).toBeVisible();
  await expect(page.getByText('Vraag het aan de coördinator.')).toHaveCount(0);
});

test('a link is found with a full stop behind it, and in a mail', async ({
  page,
  browser,
  kept,
}) => {
  await keepOnline(page, kept);
  const link = await joinLink(page);
  const guest = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  const invitation = guest.getByRole('heading', { level: 1, name: 'Doe mee met de beoordeling' });
  for (const after of ['.', ')', '>']) {
    await guest.goto('about:blank');
    await guest.goto(link + after);
    await expect(invitation).toBeVisible();
  }
  await guest.goto('/nl/room');
  const field = guest.getByLabel('Link', { exact: true });
  const open = guest.getByRole('button', { name: 'Open', exact: true });
  await field.fill(`Kies: ${link} of ${link.slice(0, -5)}AAAAA`);
  await open.click();
  await expect(guest.getByText('Hier staan verschillende links')).toBeVisible();
  await field.fill(`Hier is de link: <${link}>. Tot morgen!`);
  await open.click();
  await expect(invitation).toBeVisible();
});
