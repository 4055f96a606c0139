import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { quickEffort, readingIn, roundEffort, stationEffort } from '@/lib/instrument/effort';
import { roundStations } from '@/lib/instrument/stations';
import { effortOf, minutesOf, readingOf, toldMinutes, wordsIn } from '@/lib/model/effort';

const options = { 0: { label: 'Niets' }, 1: { label: 'Hoogstens 25 %', description: 'van alles' } };
const question = (id: string, page: string) => ({ id, station: 's', page });

describe('the effort of a form', () => {
  it('counts words, and no signs', () => {
    expect(wordsIn('Meer dan 25 % – of  niets')).toBe(5);
    expect(wordsIn()).toBe(0);
  });

  it('takes a minute for 200 words and 12 seconds for an answer', () => {
    expect(minutesOf({ words: 200, answers: 5 })).toBe(2);
    expect(toldMinutes({ words: 10, answers: 1 })).toBe(1);
    expect(toldMinutes({ words: 500, answers: 0 })).toBe(0);
  });

  it('reads title, help and options of a question, and once what a whole page says', () => {
    const texts = {
      a: { title: 'Een vraag', help: 'Zo zit het', options },
      b: { title: 'Nog een vraag', help: 'Zo zit het', options },
      c: { title: 'Alleen', help: 'Zo zit het', options },
    };
    const asked = [question('a', 'one'), question('b', 'one'), question('c', 'two')];
    const forms = { 's/facts': { texts: ['Hoe heet u?'], answers: 2 } };
    const titles = { 's/one': 'Twee vragen samen', 's/none': 'Niet gevraagd' };
    const reading = readingOf(asked, texts, { forms, titles });
    expect(reading).toEqual({
      questions: { a: 2, b: 3, c: 9 },
      pages: { 's/facts': 3, 's/one': 11, 's/two': 0 },
      answers: { 's/facts': 2 },
    });
    expect(effortOf(reading, asked, ['s/facts'])).toEqual({ words: 28, answers: 5 });
    expect(effortOf(reading, [])).toEqual({ words: 0, answers: 0 });
  });
});

describe.each(locales)('a round in %s', (locale) => {
  it('takes less than 45 minutes, with every question that can appear', async () => {
    const reading = await readingIn(locale);
    expect(minutesOf(roundEffort(reading))).toBeLessThan(45);
    for (const { id } of roundStations)
      expect(minutesOf(stationEffort(reading, id)), id).toBeLessThan(15);
  });

  it('begins with a quick check of less than ten minutes', async () => {
    expect(minutesOf(quickEffort(await readingIn(locale)))).toBeLessThan(10);
  });
});
