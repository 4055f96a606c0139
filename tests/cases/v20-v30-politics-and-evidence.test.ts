import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import type { Answers } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  carried,
  digital,
  factorOf,
  flagIds,
  inhabitants,
  oriented,
  supplyQuestions,
} from '@/tests/support/model/builders';
import { evidence, LOCALES, modelTexts } from '@/tests/support/model/texts';

const placed = (municipality: {
  population?: number;
  nis?: string;
  name?: string;
  country?: string;
}) => assessed(carried(), { context: { municipality, task: { title: 'Taak' } } });

describe('V20 Policy risks depend on size', () => {
  it('V20 fragmented attention for small and medium', () => {
    for (const population of [5_000, 60_000]) {
      const { notes } = assessed(carried(), inhabitants(population));
      expect(notes).toContain('fragmented-attention');
      expect(notes).not.toContain('explanation-pressure');
    }
  });

  it('V20 explanation pressure for large', () => {
    const { notes } = assessed(carried(), inhabitants(250_000));
    expect(notes).toContain('explanation-pressure');
    expect(notes).not.toContain('fragmented-attention');
  });
});

describe('V21 Clientelism risk follows discretion and drops with fixed criteria', () => {
  const cases = (demand: number, criteria: number) =>
    assessed({ ...carried(), 'demand-cases': demand, 'supply-cases-criteria': criteria });

  it('V21 more discretion, more risk', () => {
    expect(flagIds(cases(4, 1))).toContain('pressure-in-individual-cases');
    expect(flagIds(cases(0, 1))).not.toContain('pressure-in-individual-cases');
  });

  it('V21 fixed criteria lower it', () => {
    const shortfall = (criteria: number) =>
      factorOf(cases(4, criteria), 'individualCases').requirements[0]!.shortfall.point!;
    expect(shortfall(4)).toBeLessThan(shortfall(0));
  });
});

describe('V22 Poor political-administrative relations lower capacity at any size', () => {
  const policy = (together: number, population: number) =>
    capacityOf(
      assessed(
        {
          ...carried(),
          'demand-steering': 4,
          'supply-steering-attention': 4,
          'supply-steering-together': together,
        },
        inhabitants(population),
      ),
      'policy',
    ).level;

  it.each([6_000, 40_000, 300_000])('V22 with %d inhabitants', (population) => {
    expect(policy(4, population)).toBe('carries');
    expect(policy(0, population)).toBe('strengthen');
  });

  it('V22 nobody is asked whether an alderman steers directly: it is not negative as such', () => {
    expect(instrument.questions.some(({ id }) => /style/.test(id))).toBe(false);
  });
});

describe('V23 What the regressions associate with digital maturity', () => {
  const { drivers } = assessed({ 'maturity-e1': 2 }).maturity!;
  const outcomes = (id: string) => drivers.find((driver) => driver.id === id)!.associatedWith;
  const names = modelTexts('en').drivers as Record<string, string>;
  const named = (name: string) => outcomes(Object.keys(names).find((id) => names[id] === name)!);

  it.each(['Digital strategy', 'Knowledge and development opportunities', 'Human resources'])(
    'V23 %s is associated with all three',
    (name) => {
      expect(named(name)).toEqual(['efficiency', 'innovation', 'balance']);
    },
  );

  it('V23 IT in the management team only with efficiency, money with balance, business with innovation', () => {
    expect(named('IT represented in the management team')).toEqual(['efficiency']);
    expect(named('Financial resources')).toEqual(['balance']);
    expect(named('Expectations of businesses')).toEqual(['innovation']);
  });

  it('V23 imposed pressure and a digital alderman get nothing', () => {
    expect(named('Imposed digital agenda')).toEqual([]);
    expect(named('{term.alderman.One} for digitalization')).toEqual([]);
  });

  it('V23 the figures are those of the evidence', () => {
    for (const { id, outcomes: figures } of drivers) {
      const { data } = evidence.find((item) => item.id === id)!;
      expect(data).toMatchObject(figures);
    }
  });
});

describe('V24 Missing benchmarks stay "none"', () => {
  const { indicators, groups } = assessed({
    'maturity-h5': 4,
    'maturity-e1': 3,
    'maturity-e2': 'unknown',
  }).maturity!;
  const indicator = (question: string) => indicators.find((one) => one.question === question)!;

  it('V24 three of nineteen capabilities have none, and none is 0', () => {
    const capabilities = indicators.filter(({ group }) => group !== 'heritage');
    expect(capabilities).toHaveLength(19);
    const missing = capabilities.filter(({ flemishShare }) => flemishShare === null);
    expect(missing.map(({ question }) => question)).toEqual([
      'maturity-e1',
      'maturity-i1',
      'maturity-i5',
    ]);
    expect(indicators.some(({ flemishShare }) => flemishShare === 0)).toBe(false);
  });

  it('V24 the shares are those of the evidence', () => {
    for (const { flemishShare, evidence: sources } of indicators) {
      const { data } = evidence.find(({ id }) => id === sources[0])!;
      expect(data!.flemishBenchmarkPct).toBe(flemishShare);
    }
  });

  it('V24 the legacy indicator is reversed, the others are not', () => {
    expect(indicator('maturity-h5').own).toBe(0);
    expect(indicator('maturity-e1').own).toBe(3);
  });

  it('V24 an own rating nobody gave stays null as well', () => {
    expect(indicator('maturity-e2').own).toBeNull();
    expect(groups.find(({ id }) => id === 'balance')!.own).toBeNull();
  });
});

describe('V25 The verdict names its norm', () => {
  const demanding: Answers = {
    ...allAnswered(2, 2),
    'demand-strategy': 4,
    'demand-steering': 4,
    'demand-durability': 4,
  };

  it('V25 under the executor norm there is no general gap', () => {
    const executor = assessed(demanding, { norm: 'executor' });
    expect(executor.norm).toBe('executor');
    expect(executor.overall).toMatchObject({ level: 'carries', advice: 'accept' });
  });

  it('V25 as first tier of government there is', () => {
    const first = assessed(demanding);
    expect(first.norm).toBe('firstTier');
    expect(first.overall).toMatchObject({ level: 'strengthen', advice: 'notNow' });
    expect(first.overall.otherNorm).toEqual({
      norm: 'executor',
      between: ['carries', 'carries'],
      advice: 'accept',
    });
  });

  it.each(LOCALES)('V25 both norms have a name (%s)', (locale) => {
    const names = modelTexts(locale).norms as Record<string, { title: string }>;
    expect(names.firstTier!.title).not.toBe(names.executor!.title);
  });
});

describe('V26 No single determinant may alone yield "sufficient"', () => {
  it.each(
    supplyQuestions
      .filter(({ id }) => id !== 'supply-staffing-planned')
      .map((question) => [question.id, question] as const),
  )('V26 not %s', (_, question) => {
    const result = assessed({ ...allAnswered(4, 0), [question.id]: oriented(question, 4) });
    for (const { level } of result.capacities) expect(level).not.toBe('carries');
    expect(result.overall.level).toBe('strengthen');
  });

  it('V26 all together do', () => {
    expect(assessed(allAnswered(4, 4)).overall.level).toBe('carries');
  });
});

describe('V27 Confidence drops where nothing was observed', () => {
  it('V27 between the two observed sizes, and above them', () => {
    expect(placed({ population: 25_000 }).notes).toContain('between-observed-sizes');
    for (const population of [10_000, 40_000]) {
      const { notes } = placed({ population });
      expect(notes).not.toContain('between-observed-sizes');
      expect(notes).not.toContain('outside-observed-sizes');
    }
    expect(placed({ population: 90_000 }).notes).toContain('outside-observed-sizes');
  });

  it('V27 outside Flanders', () => {
    expect(placed({ country: 'NL', name: 'Breda' }).notes).toContain('outside-flanders');
    expect(placed({ nis: '62063', name: 'Luik' }).notes).toContain('outside-flanders');
    expect(placed({ nis: '21004', name: 'Brussel' }).notes).toContain('outside-flanders');
    expect(placed({ nis: '11002', name: 'Antwerpen' }).notes).not.toContain('outside-flanders');
    expect(placed({ nis: '23088', name: 'Vilvoorde' }).notes).not.toContain('outside-flanders');
  });

  it('V27 the nearness of the evidence says so, with its reason', () => {
    const nearness = (municipality: Parameters<typeof placed>[0]) => {
      const { evidence, evidenceReason } = placed(municipality).overall;
      return [evidence, evidenceReason];
    };
    expect(nearness({ population: 10_000 })).toEqual(['near', null]);
    expect(nearness({ population: 25_000 })).toEqual(['between', 'size']);
    expect(nearness({ population: 90_000 })).toEqual(['beyond', 'size']);
    expect(nearness({ population: 10_000, country: 'NL' })).toEqual(['beyond', 'region']);
    expect(nearness({})).toEqual(['between', 'unknownSize']);
  });

  it('V27 where only perceptions exist, which is said always', () => {
    expect(placed({}).notes).toContain('perceptions-only');
  });
});

describe('V28 A socio-economic group gives peers, never points', () => {
  it('V28 changes nothing in the result', () => {
    const grouped = (group?: string) =>
      assessed(allAnswered(3, 2), {
        context: { municipality: { ...(group && { group }) }, task: { title: 'Taak' } },
      });
    expect(grouped('V1')).toEqual(grouped('V16'));
    expect(grouped('V1')).toEqual(grouped());
  });
});

describe('V29 Central and local views stand side by side, not averaged', () => {
  const answers: Answers = {
    ...carried(),
    'demand-specialism': 4,
    'supply-specialism-who': 0,
  };
  const provided = (...factors: string[]) => assessed({ ...answers, 'context-provided': factors });

  it('V29 what the proposal provides for stands beside what falls short', () => {
    expect(provided('staffing').provided).toEqual({
      factors: ['staffing'],
      missing: ['specialism'],
    });
    expect(assessed(answers).provided).toEqual({ factors: null, missing: [] });
  });

  it('V29 it changes no step and no level; a difference is a hint for the dialogue', () => {
    expect(provided('staffing').factors).toEqual(provided('specialism').factors);
    expect(provided('staffing').capacities).toEqual(provided('specialism').capacities);
    expect(flagIds(provided('staffing'))).toContain('central-local-difference');
    expect(flagIds(provided('specialism'))).not.toContain('central-local-difference');
  });
});

describe('V30 Self-reported security does not lower risk by itself', () => {
  const secure = (audit: string, severity: number) =>
    factorOf(
      assessed({
        ...allAnswered(4, 0),
        ...digital({ owner: 'nobody' }),
        'security-audit': audit,
        'constraint-security': severity,
      }),
      'itData',
    ).relief.supported;

  it('V30 a low rating without an audit relieves no more than a high one', () => {
    expect(secure('no', 0)).toBe(secure('no', 4));
    expect(secure('unknown', 0)).toBe(secure('unknown', 4));
  });

  it('V30 with an audit it does', () => {
    expect(secure('yes', 0)).toBeGreaterThan(secure('yes', 4));
  });

  it('V30 nor does a high own rating of information security', () => {
    const base = { ...allAnswered(4, 0), ...digital({ audit: 'no' }) };
    const [low, high] = [0, 4].map((rating) => assessed({ ...base, 'maturity-e6': rating }));
    expect(high!.factors).toEqual(low!.factors);
  });
});
