import { expect, it } from 'vitest';
import { exampleConsultation } from '@/lib/consultation/example/example';
import { classificationTitle, groupTitle } from '@/lib/findings/consultation';
import { locales } from '@/lib/i18n/locales';
import { loadManyWording } from '@/lib/wording/consultation';

it.each(locales)('names the thirds of incomes in words, in %s', async (locale) => {
  const consultation = await exampleConsultation(locale, {
    id: '6f1c1f5e-1111-4111-8111-111111111111',
    now: '2027-11-29T10:00:00Z',
  });
  const given = { wording: await loadManyWording(locale), consultation };
  expect(classificationTitle(given, 'income')).toMatch(/inkomen|income/i);
  for (const third of ['low', 'middle', 'high']) {
    expect(groupTitle(given, 'income', third)).toMatch(/derde van de inkomens|third of incomes/);
  }
  // What a list of its own calls them stays.
  expect(groupTitle(given, 'income', 'boven 25.000')).toBe('boven 25.000');
});
