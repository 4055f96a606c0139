import { describe, expect, it } from 'vitest';
import type { Answers, Owner } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  carried,
  digital,
  factorOf,
  flagIds,
} from '@/tests/support/model/builders';

const lacking = allAnswered(4, 0);
const factorWith = (answers: Answers, factor: string) =>
  factorOf(assessed({ ...lacking, ...answers }), factor);

describe('relief by who takes a constraint on', () => {
  it('is the whole ceiling when nothing stands in the way', () => {
    expect(factorWith(digital(), 'staffing')).toMatchObject({
      shortfall: 100,
      relief: { expected: 0.35, supported: 0.35 },
      shortfallAfter: 65,
      netEffect: 35,
    });
    expect(factorWith(digital(), 'ownRoom').shortfallAfter).toBeLessThanOrEqual(100);
  });

  it.each<[string, string, string, Owner, number]>([
    ['own', 'expertise', 'staffing', 'nobody', 0],
    ['own', 'expertise', 'staffing', 'others', 0.0875],
    ['own', 'expertise', 'staffing', 'ourselves', 0.28],
    ['own', 'expertise', 'staffing', 'agreed', 0.21],
    ['shared', 'interoperability', 'politicalSteering', 'nobody', 0],
    ['shared', 'interoperability', 'politicalSteering', 'others', 0.0875],
    ['shared', 'interoperability', 'politicalSteering', 'ourselves', 0.21],
    ['shared', 'interoperability', 'politicalSteering', 'agreed', 0.21],
    ['higher', 'multilevel', 'individualCases', 'nobody', 0],
    ['higher', 'multilevel', 'individualCases', 'others', 0.0875],
    ['higher', 'multilevel', 'individualCases', 'ourselves', 0.0875],
    ['higher', 'multilevel', 'individualCases', 'agreed', 0.21],
  ])('%s reach, %s on %s, %s', (_, constraint, factor, owner, supported) => {
    const { relief, shortfallAfter } = factorWith(
      { ...digital(), [`constraint-${constraint}`]: 4, [`owner-${constraint}`]: owner },
      factor,
    );
    expect(relief.expected).toBe(0.35);
    expect(relief.supported).toBeCloseTo(supported, 6);
    expect(shortfallAfter).toBeCloseTo(100 * (1 - supported), 6);
  });

  it('follows the worst constraint only', () => {
    const { relief } = factorWith(
      {
        ...digital(),
        'constraint-expertise': 2,
        'owner-expertise': 'nobody',
        'constraint-readiness': 4,
        'owner-readiness': 'ourselves',
      },
      'staffing',
    );
    // worst binding: 0.5 × 1 against 1 × 0.2
    expect(relief.supported).toBeCloseTo(0.175, 6);
  });

  it('follows the strongest affordance only', () => {
    const one = { ...digital({ affordance: 0 }), 'affordance-workflow': 2 };
    expect(factorWith(one, 'staffing').relief.expected).toBe(0.175);
    expect(factorWith({ ...one, 'affordance-self-service': 1 }, 'staffing').relief.expected).toBe(
      0.175,
    );
    expect(factorWith({ ...one, 'affordance-self-service': 4 }, 'staffing').relief.expected).toBe(
      0.35,
    );
  });
});

describe('unknown is never optimistic', () => {
  it('an unknown severity counts in full and an unknown owner as nobody', () => {
    const severity = {
      ...digital(),
      'constraint-expertise': 'unknown',
      'owner-expertise': 'unknown',
    };
    expect(factorWith(severity, 'staffing').relief.supported).toBe(0);
    const owner = { ...digital(), 'constraint-expertise': 2, 'owner-expertise': 'unknown' };
    expect(factorWith(owner, 'staffing').relief.supported).toBeCloseTo(0.175, 6);
  });

  it('an affordance nobody rated is not counted', () => {
    const unrated = {
      ...digital(),
      'affordance-workflow': 'unknown',
      'affordance-self-service': 'unknown',
    };
    expect(factorWith(unrated, 'staffing').relief).toEqual({ expected: 0, supported: 0 });
  });

  it('an unknown added demand counts as its maximum', () => {
    expect(
      factorWith({ ...digital(), 'construct-expertise': 'unknown' }, 'itData').addedDemand,
    ).toBe(25);
  });
});

describe('an audit', () => {
  const rated = { ...digital({ audit: 'no', owner: 'nobody' }), 'constraint-security': 0 };

  it('is needed before a low security rating lowers the constraint', () => {
    expect(factorWith(rated, 'staffing').relief.supported).toBe(0);
    expect(factorWith({ ...rated, 'security-audit': 'unknown' }, 'staffing').relief.supported).toBe(
      0,
    );
    expect(factorWith({ ...rated, 'security-audit': 'yes' }, 'staffing').relief.supported).toBe(
      0.35,
    );
  });

  it('leaves an agreement with others its effect', () => {
    const agreed = factorWith({ ...rated, 'owner-security': 'agreed' }, 'staffing');
    expect(agreed.relief.supported).toBeCloseTo(0.21, 6);
  });
});

describe('simulation and prediction', () => {
  it.each([
    ['5', 0.35],
    ['4', 0],
    ['1', 0],
    ['unknown', 0],
  ])('at maturity %s give %d', (level, expected) => {
    const answers = {
      ...digital({ affordance: 0 }),
      'affordance-simulation': 4,
      'maturity-imonitor': level,
    };
    expect(factorWith(answers, 'strategicAbility').relief.expected).toBe(expected);
  });
});

describe('savings', () => {
  const saving: Answers = {
    ...digital({ affordance: 0 }),
    'affordance-earn-back': 4,
    'demand-volume': 2,
    'supply-volume-reached': 2,
  };

  it('count up to the financial ceiling with a workable volume and lasting money', () => {
    expect(factorWith(saving, 'ownRoom')).toMatchObject({
      relief: { supported: 0.2 },
      shortfallAfter: 80,
    });
  });

  it('count half at half the volume shortfall at which they lapse', () => {
    const small = factorWith({ ...saving, 'supply-volume-reached': 1 }, 'ownRoom');
    expect(small).toMatchObject({ relief: { expected: 0.2, supported: 0.1 }, shortfallAfter: 90 });
    const smaller = factorWith({ ...saving, 'supply-volume-reached': 0 }, 'ownRoom');
    expect(smaller).toMatchObject({ relief: { supported: 0 }, shortfallAfter: 100 });
  });

  it('count for less, and cost more, the more temporary the money is', () => {
    const half = factorWith({ ...saving, 'construct-subsidy': 2 }, 'ownRoom');
    // 100 − 0.1 × 100 + 25 × 0.4 × 0.5
    expect(half).toMatchObject({ relief: { supported: 0.1 }, addedDemand: 5, shortfallAfter: 95 });
    const whole = factorWith({ ...saving, 'construct-subsidy': 4 }, 'ownRoom');
    expect(whole).toMatchObject({ relief: { supported: 0 }, addedDemand: 10, shortfallAfter: 100 });
  });

  it('do not count while the volume is unknown', () => {
    expect(factorWith({ ...saving, 'demand-volume': 'unknown' }, 'ownRoom').relief.supported).toBe(
      0,
    );
  });
});

describe('the net effect', () => {
  it('is negative when an initiative asks more than it relieves, also where nothing was lacking', () => {
    const result = assessed({
      ...carried(),
      ...digital({ affordance: 0 }),
      'construct-project': 4,
    });
    expect(factorOf(result, 'staffing')).toMatchObject({
      shortfall: 0,
      addedDemand: 25,
      shortfallAfter: 25,
      netEffect: -25,
    });
  });

  it('weighs added demand against headroom first', () => {
    const result = assessed({
      ...allAnswered(1, 3),
      ...digital({ affordance: 0 }),
      'construct-project': 4,
    });
    expect(factorOf(result, 'staffing')).toMatchObject({ shortfallAfter: 0, netEffect: 0 });
  });

  it('is shown as expectation above the conditions where they differ', () => {
    const result = assessed({ ...lacking, ...digital({ severity: 4, owner: 'nobody' }) });
    expect(factorOf(result, 'staffing').relief).toEqual({ expected: 0.35, supported: 0 });
    expect(flagIds(result)).toContain('magic-bullet');
  });
});
