import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/model/types';
import { allAnswered, assessed, capacityOf } from '@/tests/support/model/builders';

const CONDITIONS = ['pooling-tradition', 'pooling-coordination', 'pooling-it'];

const pooled = (kind: string, changes: Answers = {}) =>
  assessed({
    ...allAnswered(4, 0),
    'pooling-kind': kind,
    'pooling-partner': 'agreed',
    ...Object.fromEntries(CONDITIONS.map((id) => [id, 4])),
    ...changes,
  }).pooling;

const stepsOf = ({ factors }: ReturnType<typeof pooled>) =>
  Object.fromEntries(factors.map(({ id, to }) => [id, to.point]));

describe('pooling', () => {
  it('takes 0.6 of sporadic, half the continuity and 0.3 of strategic work, in whole steps', () => {
    const sporadic = pooled('sporadic');
    expect(sporadic).toMatchObject({ kind: 'sporadic', fit: 'strong', missing: [], share: 0.6 });
    expect(stepsOf(sporadic)).toEqual({
      specialism: 2,
      newProfiles: 2,
      workableVolume: 2,
      outsideParties: 2,
    });
    const continuity = pooled('continuity', { 'supply-staffing-hours': 4 });
    expect(continuity).toMatchObject({ fit: 'partial', share: 0.5 });
    expect(stepsOf(continuity)).toEqual({ staffing: 2 });
    const strategic = pooled('strategic', { 'supply-strategy-time': 4 });
    expect(strategic).toMatchObject({ fit: 'partial', share: 0.3 });
    expect(stepsOf(strategic)).toEqual({ specialism: 3, strategicAbility: 3, outsideParties: 3 });
  });

  it('takes nothing without a partner, half with a candidate', () => {
    for (const partner of ['none', 'unknown']) {
      expect(pooled('sporadic', { 'pooling-partner': partner })).toMatchObject({
        fit: 'none',
        missing: ['pooling-partner'],
        share: 0,
        factors: [],
      });
    }
    const candidate = pooled('sporadic', { 'pooling-partner': 'candidate' });
    expect(candidate.share).toBeCloseTo(0.3, 6);
    expect(candidate).toMatchObject({ fit: 'partial', missing: ['pooling-partner'] });
  });

  it.each(CONDITIONS)('takes sharply less without %s, which it names', (id) => {
    for (const lacking of [0, 'unknown']) {
      const result = pooled('sporadic', { [id]: lacking });
      expect(result.share).toBeCloseTo(0.12, 6);
      expect(result).toMatchObject({ missing: [id], fit: 'none', factors: [] });
    }
  });

  it('fits partly from 0.15, strongly from 0.4 and only where the work is sporadic', () => {
    // 0.6 × (0.2 + 0.8 × 2/4)
    const half = pooled('sporadic', { 'pooling-it': 2 });
    expect(half.share).toBeCloseTo(0.36, 6);
    expect(half.fit).toBe('partial');
    // 0.6 × (0.2 + 0.8 × 3/4)
    expect(pooled('sporadic', { 'pooling-it': 3 }).fit).toBe('strong');
    expect(pooled('continuity').fit).toBe('partial');
  });

  it('is absent when nobody considers it, and its follow-up answers are ignored', () => {
    const plain = assessed(allAnswered(4, 0));
    const result = assessed({ ...allAnswered(4, 0), 'pooling-kind': 'no', 'pooling-it': 4 });
    expect(result.pooling).toMatchObject({
      kind: 'no',
      fit: 'none',
      missing: [],
      share: 0,
      factors: [],
      level: plain.overall.level,
    });
    expect(result.ignored).toEqual(['pooling-it']);
  });

  it('never changes a level, and says beside it what the level would be', () => {
    const answers = { ...allAnswered(1, 4), 'demand-specialism': 4, 'supply-specialism-who': 0 };
    const plain = assessed(answers);
    const result = assessed({
      ...answers,
      'pooling-kind': 'sporadic',
      'pooling-partner': 'agreed',
      ...Object.fromEntries(CONDITIONS.map((id) => [id, 4])),
    });
    expect(result.capacities).toEqual(plain.capacities);
    expect(result.overall.level).toBe('strengthen');
    expect(result.pooling).toMatchObject({ level: 'conditions' });
  });
});

describe('autonomy', () => {
  const autonomy = (formal: number | string, changes: Answers = {}) =>
    assessed({ ...allAnswered(1, 2), 'context-formal-autonomy': formal, ...changes }).autonomy;

  it('is usable as far as the profile and the protected time carry, whatever the task asks', () => {
    expect(autonomy(4)).toEqual({ formal: 4, usable: 2 });
    expect(autonomy(1)).toEqual({ formal: 1, usable: 1 });
    expect(autonomy(4, { 'supply-strategy-time': 0 })).toEqual({ formal: 4, usable: 0 });
    expect(autonomy(4, { 'supply-steering-together': 0 })).toEqual({ formal: 4, usable: 2 });
  });

  it('is unknown where either side is, unless one is none at all', () => {
    expect(autonomy('unknown')).toEqual({ formal: null, usable: null });
    expect(autonomy(3, { 'supply-strategy-time': 'unknown' })).toEqual({ formal: 3, usable: null });
    expect(
      autonomy(3, { 'supply-strategy-time': 'unknown', 'supply-strategy-profile': 0 }),
    ).toEqual({ formal: 3, usable: 0 });
  });

  it('changes no level', () => {
    const [none, all] = [0, 4].map((formal) =>
      capacityOf(assessed({ ...allAnswered(2, 1), 'context-formal-autonomy': formal }), 'policy'),
    );
    expect(all).toEqual(none);
  });
});
