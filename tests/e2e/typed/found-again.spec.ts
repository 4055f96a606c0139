import { type BrowserContext, expect, type Page } from '@playwright/test';
import { beginAssessment, follow, openExample, seeThatItIsSaved } from '../support/assessment';
import { startBrowser } from '../support/browser-process';
import { withExample as test } from '../support/example';
import { joinLink, keepOnline } from '../support/room';
import { walkedPages } from '../support/walked';

/**
 * A walk over every input that the instrument and the forms make: what is typed there, usable or not, is
 * found again as it was typed, whichever way somebody leaves; where it cannot be used it is marked.
 */

type Kind = 'text' | 'number' | 'date' | 'year';
type Sort = 'usable' | 'unusable' | 'too long';

const VALUES: Record<Sort, Record<Kind, string>> = {
  usable: { text: ' Tekst, met spaties ', number: '12', date: '1/7/2099', year: '2031' },
  unusable: { text: 'Andere tekst', number: 'ca. 15.000', date: '31/2/2027', year: 'volgend jaar' },
  'too long': {
    text: 'x'.repeat(10_001),
    number: '9'.repeat(400),
    date: '1'.repeat(400),
    year: '2'.repeat(400),
  },
};

/** Whether a control is the note that every question has. */
const isNote = (name: string) => /-note$/.test(name);

const isMarked = (sort: Sort, kind: Kind) =>
  sort === 'too long' || (sort === 'unusable' && kind !== 'text');

interface Typed {
  name: string;
  kind: Kind;
}

/** Opens whatever is folded, and gives every control on the screen that is typed in. */
async function typedControls(page: Page): Promise<Typed[]> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
  });
  return page.locator('main form :is(input[type=text], textarea):visible').evaluateAll((controls) =>
    (controls as HTMLInputElement[]).map(({ name, inputMode }) => ({
      name,
      kind: /start$|due$|date$/.test(name)
        ? 'date'
        : name === 'costs-from'
          ? 'year'
          : inputMode === 'decimal'
            ? 'number'
            : 'text',
    })),
  );
}

/**
 * Chooses the first or the last of every group on the screen, and takes back the only choice of a group
 * where the first is asked; gives the ids of what it chose.
 */
const choose = (page: Page, end: 'first' | 'last'): Promise<string[]> =>
  page
    .locator('main form :is(input[type=radio], input[type=checkbox])')
    .evaluateAll((found, which) => {
      const boxes = found as HTMLInputElement[];
      const ordered = which === 'last' ? boxes : [...boxes].reverse();
      const ends = [...new Map(ordered.map((box) => [box.name, box])).values()];
      const isAlone = ({ name }: HTMLInputElement) =>
        boxes.filter((box) => box.name === name).length === 1;
      const chosen = ends.filter((box) => which === 'last' || !isAlone(box));
      for (const box of ends) if (box.checked !== chosen.includes(box)) box.click();
      return chosen.map(({ id }) => id);
    }, end);

const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);

interface Held {
  /** By name of the control. */
  typed: Record<string, { value: string; marked: boolean }>;
  /** By id of what can be chosen, whether it is. */
  boxes: Record<string, boolean>;
}

/** All that the screen holds, also where it is folded. */
const heldOn = (page: Page): Promise<Held> =>
  page.locator('main :is(input, textarea)').evaluateAll((found) => {
    const controls = found as HTMLInputElement[];
    const isBox = ({ type }: HTMLInputElement) => /radio|checkbox/.test(type);
    const typed = controls
      .filter((one) => !isBox(one))
      .map((one) => {
        const marked = one.getAttribute('aria-invalid') === 'true';
        return [one.name, { value: one.value, marked }] as const;
      });
    const boxes = controls.filter(isBox).map(({ id, checked }) => [id, checked] as const);
    return { typed: Object.fromEntries(typed), boxes: Object.fromEntries(boxes) };
  });

/** What was typed stands there, marked where it cannot be used, and the same is chosen. */
async function seeAgain(page: Page, sort: Sort, typed: Typed[], boxes: Held['boxes'] = {}) {
  const values = typed.map(({ name, kind }) => [
    name,
    { value: VALUES[sort][kind], marked: isMarked(sort, kind) },
  ]);
  await expect.poll(() => heldOn(page)).toMatchObject({ typed: Object.fromEntries(values), boxes });
}

/** The ways to leave a page and come back to it. */
const WAYS: Record<string, (page: Page, address: string) => Promise<Page>> = {
  async continue(page, address) {
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
    return back(page, address);
  },
  async previous(page, address) {
    await page.locator('main form a').first().click();
    return back(page, address);
  },
  async later(page, address) {
    await page.getByRole('link', { name: 'Later verder, naar het overzicht' }).click();
    return back(page, address);
  },
  async header(page, address) {
    await page.getByRole('banner').getByRole('link', { name: 'Methode' }).click();
    await expect(page).toHaveURL(/\/method$/);
    await page.goBack();
    await expect(page).toHaveURL(address);
    return page;
  },
  async language(page, address) {
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    return back(page, address);
  },
  async reload(page) {
    await seeThatItIsSaved(page);
    await page.reload();
    return page;
  },
  async close(page, address) {
    await seeThatItIsSaved(page);
    const context = page.context();
    await page.close();
    return back(await context.newPage(), address);
  },
};

/** Comes back by the address, once what was typed is kept. */
async function back(page: Page, address: string): Promise<Page> {
  if (page.url() !== 'about:blank') await seeThatItIsSaved(page);
  await page.goto(address);
  return page;
}

const SORTS: Sort[] = ['usable', 'unusable', 'too long'];
const ways = Object.keys(WAYS);
const stations = [...new Set(walkedPages.map(({ station }) => station))];

/**
 * A form of facts and a page of questions, which have what can be typed and chosen between them: they are
 * left in every way. The others are left once with each sort of value, in one way after the other.
 */
const VARIED = ['/objective/task', '/capacity/pooling'];

for (const station of stations) {
  const own = walkedPages.filter((one) => one.station === station);
  test(`what is typed on the pages of ${station} is found again, whichever way they are left`, async ({
    page: first,
  }) => {
    // Some seconds for each time that a page is left.
    test.setTimeout(60_000 + own.length * ways.length * 15_000);
    let page = first;
    const home = await beginAssessment(page);
    let turn = stations.indexOf(station);
    for (const [at, { path }] of own.entries()) {
      await follow(page, new URL(home).pathname + path);
      const inEveryWay = VARIED.includes(path);
      for (let nth = 0; nth < (inEveryWay ? ways.length : SORTS.length); nth++) {
        const sort = SORTS[nth % SORTS.length] as Sort;
        await seeThatItIsSaved(page);
        // Where a page is left once with each sort, choices are the same each time.
        const chosen =
          inEveryWay || nth === 0 ? await choose(page, nth % 2 === 0 ? 'last' : 'first') : [];
        const all = await typedControls(page);
        // A note is the same control at every question: once in a station it is too long.
        const isShort = sort === 'too long' && at > 0 && !inEveryWay;
        const typed = isShort ? all.filter(({ name }) => !isNote(name)) : all;
        if (typed.length + chosen.length === 0) continue;
        // Words can always be used, as long as they are not too many.
        const isPlain = sort === 'unusable' && typed.every(({ kind }) => kind === 'text');
        if (isPlain && !inEveryWay) continue;
        for (const { name, kind } of typed) await control(page, name).fill(VALUES[sort][kind]);
        const before = await heldOn(page);
        // One choice may take away the question of another.
        expect(chosen.filter((id) => before.boxes[id] === false)).toEqual([]);
        const way = ways[turn % ways.length] ?? '';
        turn += 1;
        await test.step(`${path}: ${sort}, ${way}`, async () => {
          page = (await WAYS[way]?.(page, home + path)) ?? page;
          await seeThatItIsSaved(page);
          await seeAgain(page, sort, typed, before.boxes);
        });
      }
    }
  });
}

test('what is typed in the moment in which the page is left is found again', async ({
  page: first,
}) => {
  let page = first;
  const context = page.context();
  const home = await beginAssessment(page);
  const address = `${home}/objective/task`;
  const leavings: ((from: Page) => Promise<unknown>)[] = [
    (from) => from.reload(),
    (from) => from.goto('/nl/method'),
    async (from) => {
      const closed = from.waitForEvent('close');
      await from.close({ runBeforeUnload: true });
      await closed;
      page = await context.newPage();
    },
  ];
  for (const [at, leave] of [...leavings, ...leavings].entries()) {
    await page.goto(address);
    await seeThatItIsSaved(page);
    const title = page.getByRole('textbox', { name: /^Titel van de taak/ });
    await title.fill('');
    await title.pressSequentially(`Opvang ${at}`);
    await leave(page);
    await page.goto(address);
    await expect(page.getByRole('textbox', { name: /^Titel van de taak/ })).toHaveValue(
      `Opvang ${at}`,
    );
  }
});

test('what is typed in the plan and its next action is found again', async ({ page }) => {
  const home = await openExample(page);
  await page.goto(`${home}/result#plan`);
  await page
    .getByRole('button', { name: /^Zet in het plan/ })
    .first()
    .click();
  await page.goto(`${home}/result#plan`);
  for (const sort of SORTS) {
    await expect(control(page, 'plan-own-action')).toBeAttached();
    // The form of a sign-off is checked when it is sent, and kept as the forms outside an assessment are.
    const typed = (await typedControls(page)).filter(({ name }) => /^(plan|review)-/.test(name));
    expect(typed.length).toBeGreaterThan(4);
    for (const { name, kind } of typed) await control(page, name).fill(VALUES[sort][kind]);
    await seeThatItIsSaved(page);
    await page.reload();
    await seeAgain(page, sort, typed);
  }
});

test('the name of the assessment is found again', async ({ page }) => {
  const home = await openExample(page);
  for (const sort of SORTS) {
    await page.goto(`${home}/settings`);
    await control(page, 'assessment-name').fill(VALUES[sort].text);
    await seeThatItIsSaved(page);
    await page.reload();
    await seeAgain(page, sort, [{ name: 'assessment-name', kind: 'text' }]);
  }
});

test('what cannot be used is told on the other screens, with the way there', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/costs/table`);
  await page.getByLabel('Jaar 1, in euro').first().fill('zestigduizend');
  await page.getByRole('button', { name: 'Voeg een kostenpost toe' }).click();
  await expect(page.getByLabel('Omschrijving').nth(1)).toBeFocused();
  await page.getByLabel('Omschrijving').nth(1).fill('Software');
  await page.getByLabel('Voltijdse eenheden').nth(1).fill('0.500');
  await page.getByRole('link', { name: 'Later verder, naar het overzicht' }).click();
  const notice = page.getByText(/2 velden bevatten iets dat niet gebruikt kan worden/);
  await expect(notice).toBeVisible();
  await page.getByRole('link', { name: 'Wat kost de taak, en wat is toegezegd?' }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByLabel('Omschrijving').nth(1)).toHaveValue('Software');
  await expect(page.getByText('Bedoelt u 0,5 of 500?')).toBeVisible();
  await page.getByLabel('Voltijdse eenheden').nth(1).fill('0,5');
  await expect(page.getByText('Bedoelt u 0,5 of 500?')).toBeHidden();
});

test('what is typed last survives a kill of the browser, usable or not', async ({
  baseURL,
  launchOptions,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const before = await startBrowser(profile, launchOptions);
  const tab = await before.newPage();
  const home = await beginAssessment(tab, baseURL);
  await tab.goto(`${home}/costs/table`);
  await tab.getByLabel('Jaar 1, in euro').first().fill('€ 60.000,-');
  await tab.getByLabel('Eenmalig, in euro').first().fill('nog niet bekend');
  await seeThatItIsSaved(tab);
  const door = await before.newPage();
  await door.goto(`${baseURL}/nl/room`);
  await door.getByRole('textbox', { name: 'Link' }).fill('https://elders.example/halve link');
  // Another tab reads what is stored, not what the first one shows.
  const witness = await before.newPage();
  await witness.goto(`${baseURL}/nl/room`);
  await expect(witness.getByRole('textbox', { name: 'Link' })).toHaveValue(/halve link$/);
  await before.kill();

  const after = await startBrowser(profile, launchOptions);
  const later = await after.newPage();
  await later.goto(`${home}/costs/table`);
  await expect(later.getByLabel('Jaar 1, in euro').first()).toHaveValue('€ 60.000,-');
  await expect(later.getByLabel('Eenmalig, in euro').first()).toHaveValue('nog niet bekend');
  await later.goto(`${baseURL}/nl/room`);
  await expect(later.getByRole('textbox', { name: 'Link' })).toHaveValue(
    'https://elders.example/halve link',
  );
  await after.kill();
});

/** A storage that lets itself be opened and then says nothing. */
const silence = (context: BrowserContext) =>
  context.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...given) => {
      const request = open(...given);
      for (const type of ['success', 'upgradeneeded', 'blocked', 'error']) {
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      }
      return request;
    };
  });

test('a storage that does not answer is told, and nothing is called saved', async ({
  page,
  context,
}) => {
  const home = await beginAssessment(page);
  await silence(context);
  const other = await context.newPage();
  await other.goto(`${home}/objective/task`);
  await control(other, 'task-title').fill('Kinderopvang');
  await expect(other.getByText('Nog niet opgeslagen: de opslag antwoordt niet')).toBeVisible();
  await expect(other.getByText(/De opslag van deze browser antwoordt niet/)).toBeVisible();
  await expect(other.getByText(/Opgeslagen om/)).toHaveCount(0);
});

test('what only this tab holds is not called saved, and survives the other language', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/nl/assessments');
  await page.getByRole('button', { name: 'Begin een nieuwe beoordeling' }).click();
  await page.waitForURL(/\/nl\/assessment\/[^/]+$/);
  await page.getByRole('link', { name: 'Kijk op technologie' }).click();
  await page.locator('main form input[type=radio]').first().check();
  await expect(
    page.getByRole('status').filter({ hasText: 'Staat alleen in dit tabblad' }),
  ).toBeVisible();
  await expect(page.getByText(/Opgeslagen om/)).toHaveCount(0);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main form input[type=radio]').first()).toBeChecked();
  // The browser asks before what only it holds is gone.
  const asked = page.waitForEvent('dialog');
  void page.reload().catch(() => {});
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(page.locator('main form input[type=radio]').first()).toBeChecked();
});

test('what is typed in forms outside an assessment, and in dialogs, is found again', async ({
  page,
}) => {
  const home = await openExample(page);

  await page.goto('/nl/room');
  await page.getByRole('textbox', { name: 'Link' }).fill('https://elders.example/halve link');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/halve link$/);

  await page.goto(`${home}/team`);
  await page.getByLabel(/Beantwoordt u zelf ook vragen/).selectOption({ index: 3 });
  await page.locator('main form input[type=radio]').last().check();
  await page.reload();
  await expect(page.getByLabel(/Beantwoordt u zelf ook vragen/)).not.toHaveValue('none');
  await expect(page.locator('main form input[type=radio]').last()).toBeChecked();

  await page.goto('/nl/assessments');
  await page.getByText('Meer: Meer met').click();
  await page.getByRole('button', { name: 'Hernoem' }).click();
  const name = page.getByRole('dialog').getByLabel('Naam');
  await name.fill('Een andere naam, nog niet bewaard');
  await page.reload();
  await page.getByText('Meer: Meer met').click();
  await page.getByRole('button', { name: 'Hernoem' }).click();
  await expect(name).toHaveValue('Een andere naam, nog niet bewaard');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: 'Hernoem' }).click();
  await expect(name).not.toHaveValue('Een andere naam, nog niet bewaard');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();

  await page.goto(`${home}/result`);
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  await page.getByRole('dialog').getByText('Huisstijl van uw gemeente').click();
  await page.getByLabel('Accentkleur', { exact: true }).fill('#12');
  await page.reload();
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  await page.getByRole('dialog').getByText('Huisstijl van uw gemeente').click();
  await expect(page.getByLabel('Accentkleur', { exact: true })).toHaveValue('#12');

  await page.goto('/nl/assessments');
  await page.getByRole('button', { name: 'Wis alle beoordelingen' }).click();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Er staan nog geen beoordelingen op dit toestel.')).toBeVisible();
  await page.goto('/nl/room');
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue('');
});

test('who is about to join a room finds role and name again', async ({ page, browser, kept }) => {
  await keepOnline(page, kept);
  const link = await joinLink(page);
  const context = await browser.newContext({ locale: 'nl-BE' });
  const guest = await context.newPage();
  await guest.goto(link);
  const role = guest.getByLabel('In welke functie doet u mee?');
  await role.selectOption({ index: 2 });
  const chosen = await role.inputValue();
  await guest.getByRole('textbox').fill('x'.repeat(101));
  await guest.reload();
  await expect(guest.getByRole('textbox')).toHaveValue('x'.repeat(101));
  await expect(role).toHaveValue(chosen);
  await guest.getByRole('textbox').fill('An');
  await guest.getByRole('button', { name: 'Doe mee' }).click();
  await guest.waitForURL(/\/assessment\/[^/]+\/team$/);
  // What has been used is not kept any longer.
  await guest.goto(link);
  await guest.getByRole('button', { name: /Doe mee als iemand anders|iemand anders/ }).click();
  await expect(guest.getByRole('textbox')).toHaveValue('');
  await context.close();
});
