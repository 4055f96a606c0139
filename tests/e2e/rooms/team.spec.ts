import { expect } from '@playwright/test';
import { withExample as test } from '../support/example';
import { answerLevel, finish, join, joinLink, keepOnline, type MemberPage } from '../support/room';

const QUESTION = 'capacity/staffing-hours';
const ROLES = ['Burgemeester', 'Schepen', 'Financieel directeur', 'Diensthoofd'];
const LEVELS = [0, 0, 4, 4];

test('a team answers apart, sees where it is split, votes, agrees, and the report says so', async ({
  page,
  browser,
  kept,
}) => {
  const home = await keepOnline(page, kept);
  const link = await joinLink(page);
  const members: MemberPage[] = [];
  for (const [at, role] of ROLES.entries()) {
    const member = await join(browser, link, role);
    await answerLevel(member, QUESTION, LEVELS[at] as number);
    await finish(member);
    members.push(member);
    if (members.length !== 2) continue;
    // Two are too few to open anything.
    await expect(page.getByText('Het team antwoordt. Klaar: 2 van 2 leden.')).toBeVisible();
    await expect(page.getByText('Er zijn nog geen drie leden met antwoorden.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open de resultaten' })).toHaveCount(0);
  }
  await expect(page.getByText('Het team antwoordt. Klaar: 4 van 4 leden.')).toBeVisible();

  // What a coordinator is choosing stands there again, until it is used or put aside.
  await page.getByLabel('Nieuwe termijn, vanaf vandaag').selectOption({ index: 1 });
  const days = await page.getByLabel('Nieuwe termijn, vanaf vandaag').inputValue();
  await page.getByRole('button', { name: 'Wijs vragen toe' }).first().click();
  await page.getByRole('dialog').getByRole('checkbox').first().check();
  await page.reload();
  await expect(page.getByLabel('Nieuwe termijn, vanaf vandaag')).toHaveValue(days);
  await page.getByRole('button', { name: 'Wijs vragen toe' }).first().click();
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();

  // What would not count is told before anything is opened, and asked of everybody in the room.
  await expect(page.getByText(/vragen kregen nog te weinig antwoorden/)).toBeVisible();
  await page.getByRole('button', { name: /^Vraag \d+ vragen aan alle leden$/ }).click();
  await expect(page.getByText(/De leden zien \d+ vragen op hun lijst/)).toBeVisible();

  // Until the results are opened, nobody sees more than their own.
  const [mayor] = members as [MemberPage];
  await expect(mayor.page.getByText('Tot dan ziet u alleen uw eigen antwoorden.')).toBeVisible();
  await expect(mayor.page.getByRole('heading', { name: 'Te weinig antwoorden' })).toBeVisible();
  await page.getByRole('button', { name: 'Open de resultaten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open de resultaten' }).click();
  await expect(page.getByText('Op 1 vraag lopen de antwoorden uiteen.')).toBeVisible();

  await page.getByRole('link', { name: 'Begin de bespreking' }).click();
  await page.getByRole('button', { name: 'Bespreek deze vraag' }).click();
  await mayor.page.goto(`${mayor.home}/meeting`);
  await expect(mayor.page.getByText('Bespreek deze vraag samen.')).toBeVisible();
  // Who drops out for a moment finds the same page again.
  await mayor.context.setOffline(true);
  await page.getByRole('button', { name: 'Begin de stemming' }).click();
  await expect(page.getByText('Gestemd: 0 van 4 leden.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waaruit het team kiest' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await mayor.context.setOffline(false);
  await expect(mayor.page.getByRole('button', { name: 'Stem', exact: true })).toBeVisible();
  for (const member of members) {
    await member.page.goto(`${member.home}/meeting`);
    await member.page.getByRole('radio').nth(2).check();
    // What is chosen and not sent yet stands there again.
    await member.page.reload();
    await expect(member.page.getByRole('radio').nth(2)).toBeChecked();
    await member.page.getByRole('button', { name: 'Stem', exact: true }).click();
    await expect(member.page.getByText('Uw stem is ontvangen.')).toBeVisible();
  }
  await expect(page.getByText('Gestemd: 4 van 4 leden.')).toBeVisible();
  await page.getByRole('button', { name: 'Sluit de stemming' }).click();
  await expect(page.getByRole('heading', { name: 'Wat het team stemde' })).toBeVisible();
  await expect(mayor.page.getByText('De stemming is gesloten.')).toBeVisible();

  await page.getByRole('radio').nth(2).check();
  await page.getByLabel('Waarom?').fill('Anderhalve dag is haalbaar als de dienst meewerkt.');
  await page.reload();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await expect(page.getByLabel('Waarom?')).toHaveValue(/^Anderhalve dag is haalbaar/);
  await page.getByRole('button', { name: 'Bewaar wat het team afspreekt' }).click();
  await expect(
    page.getByText('Op geen enkele vraag lopen de antwoorden nog uiteen.'),
  ).toBeVisible();

  await page.goto(`${home}/result`);
  await page.locator('#team > details > summary').click();
  await expect(
    page.getByText('Anderhalve dag is haalbaar als de dienst meewerkt.').first(),
  ).toBeVisible();
  await mayor.page.goto(`${mayor.home}/shared`);
  await mayor.page.locator('#team > details > summary').click();
  await expect(
    mayor.page.getByText('Anderhalve dag is haalbaar als de dienst meewerkt.').first(),
  ).toBeVisible();
});
