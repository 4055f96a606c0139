import { expect } from '@playwright/test';
import { withExample as test } from '../support/example';
import { join, joinLink, keepOnline } from '../support/room';

/** How long the network is away, in ms: long enough for several attempts, or the whole minute promised. */
const AWAY = Number(process.env.OFFLINE_SECONDS ?? 3) * 1_000;

test('what is answered without a network waits, says so, and arrives when it is back', async ({
  page,
  browser,
  kept,
}) => {
  await keepOnline(page, kept);
  const member = await join(browser, await joinLink(page), 'Schepen');
  await member.page.goto(`${member.home}/capacity/staffing-hours`);
  await expect(member.page.locator('[data-complete]')).toBeAttached();
  await member.context.setOffline(true);
  const since = Date.now();
  await member.page.getByRole('radio').nth(1).check();
  const told = member.page.getByText(
    'Uw antwoorden staan op dit toestel en worden later verstuurd.',
  );
  await expect(told).toBeVisible();
  await expect.poll(() => Date.now() - since, { timeout: 2 * AWAY + 10_000 }).toBeGreaterThan(AWAY);
  await member.context.setOffline(false);
  await expect(told).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Bezig' })).toBeVisible();
});
