import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { evidence } from '@/tests/support/model/texts';

const known = new Set(evidence.map(({ id }) => id));

/** Every list of evidence in the instrument, with its path. */
function cited(value: unknown, path = ''): [string, string[]][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string[]][] =>
    key === 'evidence' ? [[path, inner as string[]]] : cited(inner, `${path}.${key}`),
  );
}

describe('P9 everything names existing evidence', () => {
  it('wherever the instrument cites', () => {
    const lists = cited(instrument);
    expect(lists.length).toBeGreaterThan(200);
    const missing = lists.flatMap(([path, ids]) =>
      ids.filter((id) => !known.has(id)).map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['questions', instrument.questions],
    ['factors', instrument.factors],
    ['flags', instrument.flags],
    ['measures', instrument.measures],
    ['assumptions', instrument.assumptions],
    ['notes', instrument.notes],
    ['stations', instrument.stations],
    ['reference tasks', instrument.referenceTasks],
    ['team rules', instrument.team.rules],
  ])('all %s cite at least one source', (_, list: { id: string; evidence: string[] }[]) => {
    expect(list.filter(({ evidence: ids }) => ids.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('evidence has a place in a source and a text in both languages', () => {
    for (const { id, seed, ref, nl, en } of evidence) {
      expect(['000', '001', '002', '003'], id).toContain(seed);
      for (const text of [ref, nl, en]) expect(text.trim(), id).not.toBe('');
    }
  });
});
