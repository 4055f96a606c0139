import { describe, expect, it } from 'vitest';
import { capacityWords } from '@/lib/wording';
import { fullRequest } from './requests';
import { reportOf } from './support';

const { wording, result } = await reportOf(fullRequest);
const { words } = wording.texts.report;
const [first] = result.capacities;
if (!first) throw new Error('A result has capacities.');

describe('what is said of a range', () => {
  it('claims that all is answered only when nothing is to be asked', () => {
    const capacity = { ...first, bounds: [30.1, 30.4] as [number, number] };
    const ask = [{ role: 'it', questions: ['supply-data'] }];
    expect(capacityWords(wording, result, { ...capacity, ask: [] }).range).toBe(words.rangeNone);
    expect(capacityWords(wording, result, { ...capacity, ask }).range).toBe(words.rangeNarrow);
  });
});

describe('what is said of digitalization', () => {
  it('is nothing where no initiative does anything', () => {
    const factors = result.factors.map((factor) => ({
      ...factor,
      relief: { ...factor.relief, expected: 0, supported: 0 },
      addedDemand: 0,
      netEffect: 0,
    }));
    const same = { ...first, gapAfter: first.gap };
    expect(capacityWords(wording, { ...result, factors }, same).after).toBeNull();
    expect(capacityWords(wording, result, same).after).toBe(words.after.same);
  });
});
