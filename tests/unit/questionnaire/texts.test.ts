import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { buildRoute } from '@/lib/navigation/pages';

/** Every text with its path and the placeholders in it. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') {
    return [[path, (value.match(/\{\w+\}/g) ?? []).toSorted().join(' ')]];
  }
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const route = buildRoute(stations, questions);

describe('the texts of the questionnaire', () => {
  it('are there in both languages, with the same placeholders', () => {
    expect(leaves(questionnaireTexts('en'))).toEqual(leaves(questionnaireTexts('nl')));
  });

  it('contain no exclamation mark', () => {
    for (const locale of locales)
      expect(JSON.stringify(questionnaireTexts(locale))).not.toMatch(/!/);
  });

  it('name every page that asks more than one question', () => {
    for (const locale of locales) {
      const titles = questionnaireTexts(locale).pages as Record<string, string>;
      for (const page of route.legs.flatMap(({ pages }) => pages)) {
        if (page.kind === 'form' || page.questions.length < 2) continue;
        expect(titles[`${page.station}/${page.id}`], `${page.station}/${page.id}`).toBeTruthy();
      }
      const { quick } = questionnaireTexts(locale);
      const quickTitles: Record<string, string> = {
        subject: quick.title,
        answers: quick.answersTitle,
      };
      for (const { id } of route.quick) expect(quickTitles[id], id).toBeTruthy();
    }
  });
});
