import { beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentResult } from '@/lib/model/result';
import { conclusion, expectedEffect, firmness } from '@/lib/wording';
import {
  day,
  euros,
  fte,
  percent,
  range,
  score,
  shareInWords,
  signed,
  span,
} from '@/lib/wording/numbers';
import { loadWording, type Wording } from '@/lib/wording/texts';
import { fullRequest } from './requests';
import { reportOf } from './support';

let nl: Wording;
let en: Wording;
let result: AssessmentResult;

beforeAll(async () => {
  [nl, en] = await Promise.all([loadWording('nl'), loadWording('en')]);
  ({ result } = await reportOf(fullRequest));
});

describe('numbers', () => {
  it('are whole, and unknown when they are', () => {
    expect(score(nl, 41.6)).toBe('42');
    expect(score(nl, -0.2)).toBe('0');
    expect(score(nl, null)).toBe('onbekend');
    expect(signed(nl, -12.4)).toBe('−12');
    expect(signed(nl, 12.4)).toBe('+12');
    expect(signed(nl, -0.3)).toBe('0');
  });

  it('are written as Dutch and English write them', () => {
    expect(range(nl, [20, 45])).toBe('tussen 20 en 45');
    expect(range(en, [20, 45])).toBe('between 20 and 45');
    expect(span(nl, [20.2, 20.4])).toBe('20');
    expect(percent(nl, 0.874)).toBe('87\u00a0%');
    expect(percent(en, 0.874)).toBe('87%');
    expect(euros(nl, 1234567).replace(/\s/g, ' ')).toBe('€ 1.234.567');
    expect(fte(nl, 1.25)).toBe('1,25');
    expect(day(nl, '2027-03-01')).toBe('1 maart 2027');
  });

  it('say a share in words', () => {
    expect([1, 0.95, 0.7, 0.5, 0.2, 0.01, 0].map((share) => shareInWords(nl, share))).toEqual([
      'alle',
      'bijna alle',
      'de meeste',
      'ongeveer de helft',
      'een minderheid',
      'enkele',
      'geen enkele',
    ]);
  });
});

describe('the conclusion', () => {
  it('names the municipality, the advice, the norm and what decides', () => {
    const said = conclusion(nl, fullRequest, result);
    expect(said.headline).toContain('De Pinte');
    expect(said.advice.norm).toContain(nl.texts.model.norms.firstTier.title);
    expect(said.capacities.map(({ id }) => id)).toEqual(['administrative', 'financial', 'policy']);
    for (const { gap, decisive } of said.capacities) {
      expect(gap).toMatch(/\d/);
      expect(decisive).not.toBe('');
    }
    expect(said.whatWouldChange.length).toBeGreaterThan(1);
  });

  it('says how firm it is by the share of the runs', () => {
    const withShare = (share: number): AssessmentResult => ({
      ...result,
      overall: {
        ...result.overall,
        level: 'strengthen',
        stability: {
          runs: 2000,
          seed: 1,
          levels: { carries: 0, conditions: 1 - share, strengthen: share },
        },
      },
    });
    const start = (text: string) => text.slice(0, text.indexOf('{'));
    expect(firmness(nl, withShare(0.9))).toContain(start(nl.texts.model.firmness.firm));
    expect(firmness(nl, withShare(0.7))).toContain(start(nl.texts.model.firmness.fairly));
    expect(firmness(nl, withShare(0.4))).toContain(start(nl.texts.model.firmness.loose));
    expect(firmness(nl, withShare(0.87))).toContain('2.000');
  });

  it('says what a measure is expected to do', () => {
    const strongest = result.advice[0];
    expect(strongest && expectedEffect(nl, strongest)).toMatch(/ongeveer \d+ punten/);
  });
});
