import { describe, expect, it } from 'vitest';
import file from '@/content/instrument/known-groups.json';
import { knownGroups } from '@/tests/support/model/known-groups';

const { groups, ...rest } = knownGroups();
const share = (id: string) => {
  const group = groups.find((one) => one.id === id)!;
  return group.strengthen / group.cases;
};

describe('Known groups in drawn assessments', () => {
  it('strategic tasks, small and not invested: at least 85 % not now', () => {
    expect(share('strategicSmall')).toBeGreaterThanOrEqual(0.85);
  });

  it('strategic tasks, large and invested: at most 20 % not now', () => {
    expect(share('strategicLargeInvested')).toBeLessThanOrEqual(0.2);
  });

  it('a simple operational task: at most 5 % not now', () => {
    expect(share('simple')).toBeLessThanOrEqual(0.05);
  });

  it('the table of the method page is of these very cases (npm run known-groups)', () => {
    expect(file).toEqual({ ...rest, groups });
  });
});
