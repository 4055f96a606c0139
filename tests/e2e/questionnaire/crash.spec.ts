import { expect, test } from '@playwright/test';
import { answer, beginAssessment, seeAnswer } from '../support/assessment';
import { startBrowser } from '../support/browser-process';

test('killing the browser process loses at most what was being typed', async ({
  baseURL,
  launchOptions,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const first = await startBrowser(profile, launchOptions);
  const tab = await first.newPage();
  const home = await beginAssessment(tab, baseURL);
  await tab.goto(`${home}/capacity/staffing-hours`);
  await answer(tab, /Hoogstens één dag per week/);
  await tab.getByText('Notitie toevoegen').first().click();
  await tab.getByLabel('Notitie').first().fill('Vraag het aan de dienst');
  // Another tab reads what is stored, not what the first one shows.
  const witness = await first.newPage();
  await witness.goto(`${home}/capacity/staffing-hours`);
  await expect(witness.getByLabel('Notitie').first()).toHaveValue('Vraag het aan de dienst');
  await tab.getByLabel('Notitie').first().pressSequentially(' en aan');
  await first.kill();

  const second = await startBrowser(profile, launchOptions);
  const later = await second.newPage();
  await later.goto(`${home}/capacity/staffing-hours`);
  await seeAnswer(later, /Hoogstens één dag per week/);
  await expect(later.getByLabel('Notitie').first()).toHaveValue(/^Vraag het aan de dienst/);
  await second.kill();
});
