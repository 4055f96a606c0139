import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { ROLES } from '@/lib/instrument/schema/request';
import { ORIGINS, SPLIT_REASONS } from '@/lib/model';
import { TEAM_GROUPS } from '@/lib/model/types';
import { onSide, questions } from '@/tests/support/model/builders';
import { LOCALES, modelTexts, questionTexts, strings } from '@/tests/support/model/texts';

const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const conditions = instrument.measures.flatMap(({ condition }) => condition ?? []);

/** What each group of texts must have an entry for. */
const GROUPS: Record<string, string[]> = {
  factors: ids(instrument.factors),
  stations: ids(instrument.stations),
  flags: ids(instrument.flags),
  measures: ids(instrument.measures),
  assumptions: ids(instrument.assumptions),
  notes: ids(instrument.notes),
  referenceTasks: ids(instrument.referenceTasks),
  constraints: onSide('constraint').map(({ constraint }) => constraint!),
  affordances: onSide('affordance').map(({ id }) => id.replace('affordance-', '')),
  drivers: ids(instrument.maturity.drivers),
  capacities: ['administrative', 'financial', 'policy'],
  levels: ['carries', 'conditions', 'strengthen', 'unknown'],
  advice: ['accept', 'acceptIf', 'notNow', 'prepare', 'unknown'],
  norms: ['firstTier', 'executor'],
  views: ['tool', 'computational', 'proxy', 'ensemble'],
  owners: ['nobody', 'others', 'ourselves', 'agreed'],
  reaches: ['own', 'shared', 'higher'],
  actors: ['municipality', 'neighbours', 'higher', 'jointly'],
  horizons: ['beforeStart', 'short', 'long'],
  changes: ['incremental', 'transformational'],
  conditions: [...new Set(conditions)],
  roles: [...ROLES],
  teamGroups: [...TEAM_GROUPS, 'other', 'total'],
  teamRules: ids(instrument.team.rules),
  splitReasons: [...SPLIT_REASONS],
  origins: [...ORIGINS],
};

describe.each(LOCALES)('texts in %s', (locale) => {
  const texts = modelTexts(locale);
  const asked = questionTexts(locale);

  it.each(Object.entries(GROUPS))('name all %s, and no others', (group, expected) => {
    expect(Object.keys(texts[group] ?? {}).toSorted()).toEqual(expected.toSorted());
  });

  it('exist for every question, and no other', () => {
    expect(Object.keys(asked).toSorted()).toEqual(ids(questions).toSorted());
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s has a title, a help text and every option',
    (id, question) => {
      const text = asked[id]!;
      expect(text.title).toBeTruthy();
      if (question.side !== 'view') expect(text.help).toBeTruthy();
      const options = question.values.map(String);
      expect(Object.keys(text.options ?? {}).toSorted()).toEqual(options.toSorted());
      for (const option of options) expect(text.options![option]!.label, option).toBeTruthy();
      const labels = options.map((option) => text.options![option]!.label);
      expect(new Set(labels).size, 'labels differ').toBe(labels.length);
    },
  );

  it('are nowhere empty', () => {
    const empty = strings({ texts, asked }).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('give each flag and measure a title and a text', () => {
    for (const group of ['flags', 'measures', 'assumptions', 'teamRules'])
      for (const [id, text] of Object.entries(texts[group]!))
        expect(text, id).toMatchObject({ title: expect.any(String), text: expect.any(String) });
  });

  it('put the conditions in words for a letter', () => {
    for (const { id, condition } of instrument.measures)
      if (condition) expect(texts.measures![id], id).toMatchObject({ letter: expect.any(String) });
  });
});

describe('texts in both languages', () => {
  const shape = (value: unknown) => strings(value).map(([path]) => path);
  const placeholders = (value: unknown) =>
    strings(value).map(([path, text]) => `${path} ${(text.match(/\{\w+\}/g) ?? []).toSorted()}`);

  it('have the same structure', () => {
    expect(shape(modelTexts('en')).toSorted()).toEqual(shape(modelTexts('nl')).toSorted());
    expect(shape(questionTexts('en')).toSorted()).toEqual(shape(questionTexts('nl')).toSorted());
  });

  it('have the same placeholders', () => {
    expect(placeholders(modelTexts('en')).toSorted()).toEqual(
      placeholders(modelTexts('nl')).toSorted(),
    );
  });
});
