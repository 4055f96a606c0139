import { describe, expect, it } from 'vitest';
import { letterSentence } from '@/lib/findings';
import { letterOf } from '@/lib/formats/letter/letter';
import { slidesOf } from '@/lib/formats/slides/deck';
import type { PlanItem } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { fullRequest } from '../report/requests';
import { LOCALES, materialOf } from './support';

/** One that was granted, one that was dropped, one that no answer calls for, and one that is called for. */
const PLAN: PlanItem[] = [
  { measure: 'condition-funding', status: 'done' },
  { measure: 'condition-staff', status: 'dropped' },
  { measure: 'condition-rules', status: 'open' },
  { measure: 'condition-dialogue' },
];
const ASKED = ['condition-rules', 'condition-dialogue'];

describe.each(LOCALES)('the conditions that a plan puts on the table (%s)', (locale) => {
  it('are the same on the first screen, in the letter and on the slides', async () => {
    const material = await materialOf({ ...fullRequest, locale, plan: PLAN });
    const { wording } = material;
    const { conditions } = material.findings;
    expect(conditions).toMatchObject({ class: 'chosen', figure: '2' });
    for (const { measure } of PLAN) {
      const names = conditions?.sentence.includes(titles.measure(wording, measure));
      expect(names, measure).toBe(ASKED.includes(measure));
    }
    const sentences = ASKED.map((id) => letterSentence(wording, id));
    expect(letterOf(material).conditions.map(({ sentence }) => sentence)).toEqual(sentences);
    const slide = slidesOf(material).find(
      ({ title }) => title === material.texts.slides.conditions,
    );
    expect(slide?.texts.map(({ text }) => text)).toEqual(sentences);
  });

  it('are proposals, the same in the letter and on the slides, where none was chosen', async () => {
    const material = await materialOf({ ...fullRequest, locale, plan: [] });
    const { slides } = material.texts;
    const slide = slidesOf(material).find(({ title }) => title === slides.conditions);
    expect(slide?.texts.map(({ text }) => text)).toEqual([
      slides.proposed,
      ...letterOf(material).conditions.map(({ sentence }) => sentence),
    ]);
  });
});
