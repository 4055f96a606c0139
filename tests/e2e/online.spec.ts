import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { openDatabase } from '@/lib/server/store/database';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { expectFineInLight } from '../a11y/support';
import { servedStore } from '../support/release';
import { answerLevel, finish, join, joinLink, type MemberPage } from './support/room';

const TITLE = 'Lokale handhaving van woningkwaliteit';
const HOLDER = 'Agentschap Wonen';
const QUESTION = 'capacity/staffing-hours';
const BODIES = ['Aalter', 'Bornem', 'Deinze', 'Evergem', 'Lochristi', 'Zulte'];

/** A creation key, as the operator gives one. */
async function creationKey(): Promise<string> {
  const database = await openDatabase({ directory: servedStore() });
  const { key } = await issueKey(database, HOLDER, Date.now());
  await database.query.destroy();
  return key;
}

/** A day this many days from now, as people write it. */
function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
}

/** Prepares a consultation and puts it online; gives its address. */
async function putOnline(page: Page): Promise<string> {
  await page.goto('/nl/consultations');
  await page.getByRole('button', { name: 'Bereid een raadpleging voor' }).click();
  await page.waitForURL(/\/nl\/consultation\/[\w-]+/);
  const [, home = ''] = /^(.*\/consultation\/[\w-]+)/.exec(page.url()) ?? [];
  await page.goto(`${home}/proposal`);
  await page.getByLabel('Titel van de taak').fill(TITLE);
  await page.getByLabel('Titel van de taak').blur();
  await page.goto(`${home}/bodies`);
  await page.getByLabel('Lijst van besturen').setInputFiles({
    name: 'besturen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `naam;e-mail\n${BODIES.map((name) => `${name};post@${name.toLowerCase()}.example`).join('\n')}\n`,
    ),
  });
  await page.getByRole('button', { name: 'Neem 6 besturen over' }).click();
  await page.goto(`${home}/terms`);
  const controller = page.getByLabel('Wie is verantwoordelijk voor de gegevens?');
  await controller.fill('Agentschap Wonen, dienst Beleid');
  await controller.blur();

  await page.goto(`${home}/invitation`);
  await page.getByLabel('Antwoorden tot en met (dag)').fill(dayAhead(30));
  await page.getByLabel('Uw naam of dienst').fill('Dienst Beleid');
  const key = page.getByRole('textbox', { name: 'Sleutel van de aanbieder' });
  await key.fill('geen-sleutel');
  await page.getByRole('button', { name: 'Zet online' }).click();
  await expect(page.getByText(/sleutel van de aanbieder wordt niet aanvaard/)).toBeVisible();
  // What was typed stays, but for the key.
  await page.reload();
  await expect(page.getByLabel('Uw naam of dienst')).toHaveValue('Dienst Beleid');
  await expect(key).toHaveValue('');
  await key.fill(await creationKey());
  await page.getByRole('button', { name: 'Zet online' }).click();
  await expect(page.getByText(`op naam van ${HOLDER}`)).toBeVisible();
  return home;
}

/** Tries the key file, makes the links, and gives each body's own. */
async function invite(page: Page): Promise<Map<string, string>> {
  await expect(page.getByRole('button', { name: /^Maak 6 links$/ })).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het sleutelbestand' }).click();
  const keyFile = await (await saving).path();
  await page.getByLabel('Probeer het sleutelbestand').setInputFiles({
    name: 'sleutel.json',
    mimeType: 'application/json',
    buffer: await readFile(keyFile),
  });
  await page.getByRole('button', { name: 'Maak 6 links' }).click();
  await expect(page.getByText('6 besturen hebben een link.')).toBeVisible();
  const merging = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Samenvoegbestand (csv)' }).click();
  const text = await readFile(await (await merging).path(), 'utf8');
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .slice(1);
  return new Map(
    lines.map((line) => {
      const cells = line.split(';');
      return [cells[0] ?? '', cells.find((cell) => cell.includes('/consult#')) ?? ''];
    }),
  );
}

type Linked = readonly [name: string, link: string];

/** Begins an assessment from a link. */
async function begin(browser: Browser, link: string, { phone = false } = {}): Promise<MemberPage> {
  const context = await browser.newContext({
    locale: 'nl-BE',
    ...(phone && { viewport: { width: 390, height: 844 } }),
  });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByText(`Raadpleging van ${HOLDER}`)).toBeVisible();
  await expect(page.getByText(/U verstuurde nog niets/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin een beoordeling' }).click();
  await page.waitForURL(/\/nl\/assessment\/[\w-]+/);
  const [, home = ''] = /^(.*\/assessment\/[\w-]+)/.exec(page.url()) ?? [];
  return { page, context, home };
}

/** Fills in the form of the answer, and sends it. */
async function send({ page, home }: MemberPage, body: string): Promise<void> {
  await page.goto(`${home}/result#response`);
  await page.getByLabel('Naam van uw bestuur').fill(body);
  await page.getByRole('radio', { name: /Met naam, alleen voor de hogere overheid/ }).check();
  await page.getByLabel('Functie van wie tekent').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await expect(page.getByText(/Uw antwoord is aangekomen op/)).toBeVisible();
}

/** Begins, answers one question, and sends it, once however often that is clicked. */
async function answer(
  browser: Browser,
  [body, link]: Linked,
  { level, phone = false }: { level: number; phone?: boolean },
): Promise<MemberPage> {
  const begun = await begin(browser, link, { phone });
  await answerLevel(begun, QUESTION, level);
  await send(begun, body);
  const { page } = begun;
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await expect(page.getByText(/Dit antwoord was al aangekomen/)).toBeVisible();
  return begun;
}

/** Three answer apart in the room of their municipality; what they say together is opened, then sent. */
async function answerAsTeam(browser: Browser, [body, link]: Linked): Promise<void> {
  const coordinator = await begin(browser, link);
  const { page, home } = coordinator;
  await page.goto(`${home}/team`);
  await page.getByRole('button', { name: 'Maak de kamer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Het team' })).toBeVisible();
  const room = await joinLink(page);
  await Promise.all(
    ['Burgemeester', 'Schepen', 'Diensthoofd'].map(async (role, level) => {
      const member = await join(browser, room, role);
      await answerLevel(member, QUESTION, level + 1);
      await finish(member);
      await member.context.close();
    }),
  );
  await page.getByRole('button', { name: 'Open de resultaten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open de resultaten' }).click();
  await expect(page.getByRole('link', { name: 'Begin de bespreking' })).toBeVisible();
  await send(coordinator, body);
  await expect(page.getByText('1 antwoord van het team samen, als een bereik.')).toBeVisible();
}

test('a consultation goes out by links, comes back once from each, and is published', async ({
  page,
  browser,
}) => {
  const home = await putOnline(page);
  const links = await invite(page);
  expect([...links.keys()].sort()).toEqual(BODIES);
  const linkOf = (name: string) => links.get(name) ?? '';
  const linked = (name: string) => [name, linkOf(name)] as const;

  const first = await answer(browser, linked('Aalter'), { level: 1 });
  await answer(browser, linked('Bornem'), { level: 3, phone: true });
  const third = await answer(browser, linked('Deinze'), { level: 2 });
  await test.step('a team of three', () => answerAsTeam(browser, linked('Evergem')));

  // A receipt, and the same link on another device shows what was sent.
  await first.page.goto(linkOf('Aalter'));
  await expect(first.page.getByText(/^Verstuurd op/)).toBeVisible();
  const receipt = first.page.waitForEvent('download');
  await first.page.getByRole('button', { name: 'Bewaar het ontvangstbewijs (pdf)' }).click();
  expect((await receipt).suggestedFilename()).toMatch(/^ontvangstbewijs.*\.pdf$/);
  const other = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await other.goto(linkOf('Aalter'));
  await expect(other.getByText(/verstuurd met een ander toestel/)).toBeVisible();
  // The link goes along to the other language.
  await other.getByRole('link', { name: 'English' }).click();
  await expect(other.getByText(/sent with another device/)).toBeVisible();
  await expectFineInLight(other);

  // The overview of the assessment says for whom it is.
  await first.page.goto(first.home);
  await expect(first.page.getByText(`voor een raadpleging van ${HOLDER}`)).toBeVisible();

  // One corrects, then takes it back.
  await answerLevel(third, QUESTION, 4);
  await third.page.goto(`${third.home}/result#response`);
  await third.page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await expect(third.page.getByText(/Uw antwoord is aangekomen op/)).toBeVisible();
  await third.page.goto(linkOf('Deinze'));
  await third.page.getByRole('button', { name: 'Trek uw antwoord in' }).click();
  await third.page.getByRole('dialog').getByRole('button', { name: 'Trek uw antwoord in' }).click();
  await expect(third.page.getByText(/U trok uw antwoord in op/)).toBeVisible();
  // The button is gone; the focus is where one now stands.
  await expect(third.page.locator(':focus')).toContainText('U trok uw antwoord in op');

  // Without a network it waits on the device, and goes as soon as there is one.
  await third.page.goto(`${third.home}/result#response`);
  const send = third.page.getByRole('button', { name: 'Verstuur het antwoord' });
  await expect(send).toBeVisible();
  await third.context.setOffline(true);
  await send.click();
  await expect(third.page.getByText(/nog niet aangekomen/)).toBeVisible();
  await third.context.setOffline(false);
  await expect(third.page.getByText(/^Verstuurd op/)).toBeVisible();
  await expect(third.page.getByText('Er is geen verbinding.', { exact: false })).toHaveCount(0);
  await third.page.goto(linkOf('Deinze'));
  await third.page.getByRole('button', { name: 'Trek uw antwoord in' }).click();
  await third.page.getByRole('dialog').getByRole('button', { name: 'Trek uw antwoord in' }).click();
  await expect(third.page.getByText(/U trok uw antwoord in op/)).toBeVisible();

  // The owner sees states that sum to all asked, and fetches.
  await page.goto(`${home}/collect`);
  await page.getByRole('button', { name: 'Haal nieuwe antwoorden op' }).click();
  await expect(page.getByText('4 van de 4 antwoorden op de server zijn geopend.')).toBeVisible();
  const states = page.getByRole('table', { name: /Waar de 6 bevraagde besturen staan/ });
  const count = (name: string) =>
    states
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .getByRole('cell');
  await expect(count('Verstuurd')).toHaveText('3');
  await expect(count('Ingetrokken')).toHaveText('1');
  await expect(count('Nog niet begonnen')).toHaveText('2');
  await expect(count('Samen')).toHaveText('6');

  // An analyst reads the same, and can publish nothing.
  await page.goto(`${home}/invitation`);
  await page.getByLabel('Voor wie').fill('Studiedienst');
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await expect(
    page.getByText('De link voor Studiedienst staat klaar.', { exact: false }),
  ).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopieer de link Studiedienst' }).click();
  const analystLink = await page.evaluate(() => navigator.clipboard.readText());
  const analyst = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await analyst.goto(analystLink);
  await analyst.waitForURL(/\/collect$/);
  await analyst.getByRole('button', { name: 'Haal nieuwe antwoorden op' }).click();
  await expect(analyst.getByText('4 van de 4 antwoorden op de server zijn geopend.')).toBeVisible();

  // Published in the open: a page that anybody reads without a key.
  await page.goto(`${home}/read`);
  await page.locator('#publish summary').first().click();
  await page.getByRole('button', { name: 'Publicatie voorbereiden' }).click();
  await page.getByRole('button', { name: 'Publicatie 1 vastleggen' }).click();
  await page.getByRole('button', { name: 'Zet publicatie 1 online' }).click();
  await expect(page.getByText('Publicatie 1 staat online.')).toBeVisible();
  const address = await page.getByRole('link', { name: 'Publieke pagina' }).getAttribute('href');
  const anybody = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await anybody.goto(address ?? '');
  await expect(anybody.getByRole('heading', { level: 1 })).toContainText(TITLE);

  // Its link leads a municipality to its own place beside what was published.
  await first.page.goto(linkOf('Aalter'));
  await expect(first.page.getByText(/^Publicatie 1 staat online sinds /)).toBeVisible();
  await first.page.getByRole('link', { name: 'Uw plaats naast de publicatie' }).click();
  await expect(first.page.getByText(/^Uw antwoord is meegeteld/)).toBeVisible();
});
