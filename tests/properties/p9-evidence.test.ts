import { describe, expect, it } from 'vitest';
import { SEEDS } from '@/lib/instrument/content-schema/evidence';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceOf } from '@/lib/instrument/question-evidence';
import { evidence, LOCALES, modelTexts, questionTexts, strings } from '@/tests/support/model/texts';

const known = new Set(evidence.map(({ id }) => id));
const requirements = instrument.factors.flatMap((factor) => factor.requirements);

/** Every list of evidence in the instrument, with its path. */
function cited(value: unknown, path = ''): [string, string[]][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string[]][] =>
    key === 'evidence' ? [[path, inner as string[]]] : cited(inner, `${path}.${key}`),
  );
}

type Parts = { id: string; evidence: string[] }[];

const PARTS: [group: string, list: Parts][] = [
  ['factors', instrument.factors],
  ['requirements', requirements],
  ['flags', instrument.flags],
  ['measures', instrument.measures],
  ['assumptions', instrument.assumptions],
  ['notes', instrument.notes],
  ['stations', instrument.stations],
  ['referenceTasks', instrument.referenceTasks],
];

const questions = instrument.questions.map(({ id }) => ({ id, evidence: [...evidenceOf(id)] }));

describe('P9 everything names existing evidence', () => {
  it('wherever the instrument cites', () => {
    const lists = cited({ ...instrument, questions });
    expect(lists.length).toBeGreaterThan(250);
    const missing = lists.flatMap(([path, ids]) =>
      ids.filter((id) => !known.has(id)).map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it.each<[string, Parts]>([['questions', questions], ...PARTS])(
    'all %s cite at least one source',
    (_, list) => {
      expect(list.filter(({ evidence: ids }) => ids.length === 0).map(({ id }) => id)).toEqual([]);
    },
  );

  it('every rule of a team rests on a source, on literature, or is called an assumption', () => {
    for (const { id, basis, evidence: ids, literature } of instrument.team.rules)
      expect(basis === 'assumption' || [...ids, ...literature].length > 0, id).toBe(true);
  });

  it('evidence has a place in a source and a text in every language', () => {
    for (const { id, seed, ref, nl, en } of evidence) {
      expect(SEEDS, id).toContain(seed);
      for (const text of [ref, nl, en]) expect(text.trim(), id).not.toBe('');
    }
  });
});

describe.each(LOCALES)('P9 everything has its text in %s', (locale) => {
  it.each([...PARTS, ['rules', instrument.rules] as const])('all %s', (group, list) => {
    const texts = modelTexts(locale)[group] ?? {};
    for (const { id } of list) {
      const words = strings(texts[id]);
      expect(words, `${group}.${id}`).not.toEqual([]);
      for (const [path, text] of words) expect(text.trim(), `${id}${path}`).not.toBe('');
    }
  });

  it('all questions, with a label for each value', () => {
    const texts = questionTexts(locale);
    for (const { id, values } of instrument.questions) {
      const { title, why, options } = texts[id] ?? {};
      expect(title?.trim(), id).toBeTruthy();
      expect(why?.trim(), id).toBeTruthy();
      for (const value of values) expect(options?.[String(value)]?.label.trim(), id).toBeTruthy();
    }
  });
});
