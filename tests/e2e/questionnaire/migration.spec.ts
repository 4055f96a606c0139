import { expect, type Page, test } from '@playwright/test';
import { beginAssessment, seeThatItIsSaved } from '../support/assessment';

/** Makes what the device keeps a draft of an earlier version of the questions, with these answers. */
function keepAsOldDraft(page: Page, answers: Record<string, string | number>) {
  return page.evaluate(async (old) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('draagkracht'));
    const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
    const [record] = await settled(drafts.getAll());
    record.draft.instrumentVersion = '1.0.0';
    record.draft.request.answers = old;
    await settled(drafts.put(record));
    database.close();
  }, answers);
}

test('a draft of older questions opens, and tells what changed until that is seen', async ({
  page,
}) => {
  const home = await beginAssessment(page);
  await keepAsOldDraft(page, { 'supply-funding-promised': 3, 'demand-profiles': 4 });
  await page.goto(home);
  const told = page.getByText('De vragenlijst is vernieuwd sinds u antwoordde');
  await expect(told).toBeVisible();
  for (const change of [
    'Verplaatst, met uw antwoord:',
    'Opnieuw te beantwoorden, want de vraag betekent nu iets anders:',
  ]) {
    await expect(page.getByText(change)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Begrepen, verberg dit' }).click();
  await expect(told).toHaveCount(0);
  await seeThatItIsSaved(page);
  await page.goto(`${home}/capacity/funding`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(told).toHaveCount(0);
});
