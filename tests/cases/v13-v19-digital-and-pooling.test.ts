import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import type { Answers } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  carried,
  digital,
  each,
  factorOf,
  flagIds,
  idsOn,
  onSide,
} from '@/tests/support/model/builders';
import { LOCALES, modelTexts, questionTexts, strings } from '@/tests/support/model/texts';

describe('V13 Digital gain is never shown as job cuts', () => {
  const CUTS =
    /ontslag|ontslaan|afvloei|banen schrap|job cuts?|cuts? jobs|lay-?offs?|redundanc|dismiss/i;

  it.each(LOCALES)('V13 no text promises them (%s)', (locale) => {
    const promising = strings({ model: modelTexts(locale), questions: questionTexts(locale) })
      .filter(([path]) => path !== '.model.notes.no-job-cuts.text')
      .filter(([, text]) => CUTS.test(text));
    expect(promising).toEqual([]);
  });

  it('V13 a result with an affordance says so, one without does not', () => {
    expect(assessed({ ...carried(), ...digital() }).notes).toContain('no-job-cuts');
    expect(assessed(carried()).notes).not.toContain('no-job-cuts');
    expect(modelTexts('en').notes!['no-job-cuts']).toMatchObject({
      text: expect.stringMatching(/hiring avoided, net of in-house upkeep/),
    });
  });

  it('V13 avoided hiring bears on new profiles only, and upkeep weighs once it runs', () => {
    const avoided = instrument.questions.find(({ id }) => id === 'affordance-avoided-hiring')!;
    expect(avoided.factors.map(({ id }) => id)).toEqual(['newProfiles']);
    const upkeep = assessed({ ...carried(), ...digital({ added: 4 }) });
    expect(factorOf(upkeep, 'itData').load.running).toBe(1);
  });
});

describe('V14 Simulation and prediction count only at the highest digital maturity', () => {
  const relief = (level: string) =>
    factorOf(
      assessed({
        ...allAnswered(4, 0),
        ...digital({ affordance: 0 }),
        'affordance-simulation': 4,
        'maturity-imonitor': level,
      }),
      'strategicAbility',
    ).relief.expected;

  it('V14 at level 5 they do', () => expect(relief('5')).toBeCloseTo(0.35));

  it.each(['1', '2', '3', '4', 'unknown'])('V14 at level %s they do not', (level) => {
    expect(relief(level)).toBe(0);
  });
});

describe('V15 No affordance without its constraints', () => {
  it('V15 every factor that digitalization may relieve has a constraint', () => {
    for (const { id } of instrument.factors) {
      if (idsOn(id, 'affordance').length === 0) continue;
      expect(idsOn(id, 'constraint').length, id).toBeGreaterThan(0);
    }
  });

  it('V15 a benefit whose constraints nobody rated is not counted', () => {
    const onlyBenefits = {
      ...allAnswered(4, 0),
      'construct-considered': 'concrete',
      ...each(
        onSide('affordance').map(({ id }) => id),
        4,
      ),
    };
    const result = assessed(onlyBenefits);
    for (const { relief } of result.factors) expect(relief.supported).toBe(0);
    expect(flagIds(result)).toContain('magic-bullet');
  });

  it('V15 what a constraint leaves is less than what was hoped for', () => {
    const result = assessed({ ...allAnswered(4, 0), ...digital({ severity: 2, owner: 'nobody' }) });
    const { relief } = factorOf(result, 'staffing');
    expect(relief.supported).toBeLessThan(relief.expected);
    expect(
      result.constraints.some(
        ({ binding, factors }) => binding > 0 && factors.includes('staffing'),
      ),
    ).toBe(true);
  });
});

describe('V16 A tool view changes no capacity, but expected transformation and misalignment', () => {
  const views = (tool: number, ensemble: number): Answers =>
    Object.fromEntries(
      onSide('view').map(({ id, view }) => [
        id,
        view === 'tool' ? tool : view === 'ensemble' ? ensemble : 2,
      ]),
    );
  const base = {
    ...allAnswered(3, 2),
    'construct-considered': 'concrete',
    'construct-ambition': 4,
  };
  const tool = assessed({ ...base, ...views(4, 0) });
  const ensemble = assessed({ ...base, ...views(0, 4) });

  it('V16 capacities and factors stay the same', () => {
    expect(tool.capacities).toEqual(ensemble.capacities);
    expect(tool.factors).toEqual(ensemble.factors);
  });

  it('V16 the orientation is lower and the mismatch is raised', () => {
    expect(tool.views.dominant).toBe('tool');
    expect(tool.views.orientation!).toBeLessThan(ensemble.views.orientation!);
    expect(flagIds(tool)).toContain('view-ambition-mismatch');
    expect(flagIds(ensemble)).not.toContain('view-ambition-mismatch');
  });
});

describe('V17 If the main remedy is central, a dependency flag appears', () => {
  it('V17 whatever the task', () => {
    for (const nature of [0, 4])
      expect(
        flagIds(
          assessed({ ...carried(), 'construct-remedy': 'central', 'context-nature': nature }),
        ),
      ).toContain('decentralization-paradox');
  });

  it('V17 a central platform for an autonomy-critical task raises it too', () => {
    const platform = {
      ...carried(),
      'construct-considered': 'concrete',
      'construct-builder': 'central',
    };
    const critical = assessed({ ...platform, 'context-nature': 4, 'context-formal-autonomy': 4 });
    expect(flagIds(critical)).toContain('decentralization-paradox');
    const executive = assessed({ ...platform, 'context-nature': 0, 'context-formal-autonomy': 0 });
    expect(flagIds(executive)).not.toContain('decentralization-paradox');
  });

  it('V17 another remedy does not', () => {
    expect(flagIds(assessed({ ...carried(), 'construct-remedy': 'neighbours' }))).not.toContain(
      'decentralization-paradox',
    );
  });
});

const pooling = (kind: string, more: Answers = {}) =>
  assessed({
    ...allAnswered(4, 0),
    'pooling-kind': kind,
    'pooling-partner': 'agreed',
    'pooling-tradition': 4,
    'pooling-coordination': 4,
    'pooling-it': 4,
    ...more,
  }).pooling;

describe('V18 Cooperation mitigates strongly for sporadic specialist work, partly for strategic work', () => {
  it('V18 and never fully', () => {
    const [sporadic, strategic] = [pooling('sporadic'), pooling('strategic')];
    expect(sporadic.fit).toBe('strong');
    expect(strategic.fit).toBe('partial');
    expect(sporadic.share).toBeGreaterThan(strategic.share);
    expect(strategic.share).toBeGreaterThan(0);
    expect(sporadic.factors).not.toEqual([]);
    for (const { from, to } of [...sporadic.factors, ...strategic.factors]) {
      expect(to.point).toBeLessThan(from.point!);
      expect(to.point).toBeGreaterThan(0);
    }
  });
});

describe('V19 Cooperation without its conditions gives no mitigation to speak of', () => {
  it('V19 none without a partner', () => {
    expect(pooling('sporadic', { 'pooling-partner': 'none' })).toMatchObject({
      fit: 'none',
      share: 0,
      factors: [],
    });
  });

  it.each(['pooling-tradition', 'pooling-coordination', 'pooling-it'])(
    'V19 sharply less without %s, which is named',
    (id) => {
      const lacking = pooling('sporadic', { [id]: 0 });
      expect(lacking.missing).toEqual([id]);
      expect(lacking.share).toBeLessThanOrEqual(0.2 * pooling('sporadic').share + 1e-9);
      expect(lacking.factors).toEqual([]);
    },
  );

  it('V19 next to none without all three', () => {
    const none = { 'pooling-tradition': 0, 'pooling-coordination': 0, 'pooling-it': 0 };
    expect(pooling('sporadic', none).share).toBeLessThan(0.01);
    expect(pooling('sporadic', none).fit).toBe('none');
  });
});
