import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { Answers, AssessRequest } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  carried,
  digital,
  measureIds,
  request,
  without,
} from '@/tests/support/model/builders';

const ON = '2026-03-01';

/** A round after an earlier one. */
const nextRound = (earlier: Answers, now: Answers, changes: Partial<AssessRequest> = {}) =>
  assess(instrument, {
    ...request(now, changes),
    previousRound: { on: ON, request: request(earlier) },
  });

const stationOf = (result: ReturnType<typeof nextRound>, id: string) =>
  result.round!.stations.find((station) => station.id === id)!;

describe('a round', () => {
  it('is told only after an earlier one', () => {
    expect(assessed(carried()).round).toBeUndefined();
    expect(nextRound(carried(), carried()).round).toMatchObject({
      on: ON,
      otherNorm: null,
      answers: [],
    });
  });

  it('scores the earlier round under the present norm, and says that it had another', () => {
    const strategic = { ...allAnswered(2, 2), 'demand-strategy': 4, 'demand-durability': 4 };
    const result = assess(instrument, {
      ...request(strategic, { norm: 'executor' }),
      previousRound: { on: ON, request: request(strategic) },
    });
    expect(result.round).toMatchObject({
      otherNorm: 'firstTier',
      answers: [],
      earlier: { overall: { level: 'carries' } },
    });
    expect(result.overall.level).toBe('carries');
  });

  it('replays the changed answers, first the one that moves the level most', () => {
    const now = {
      ...carried(),
      'supply-it-upkeep': 3,
      'demand-start-advance': 4,
      'supply-start-prefinance': 0,
    };
    const { answers } = nextRound(carried(), now).round!;
    // Two steps asked more of what is there, then the rest.
    expect(answers.map(({ question }) => question)).toEqual([
      'demand-start-advance',
      'supply-start-prefinance',
      'supply-it-upkeep',
    ]);
    expect(answers.map(({ between }) => between.join())).toEqual([
      'conditions,conditions',
      'strengthen,strengthen',
      'strengthen,strengthen',
    ]);
    expect(answers[0]).toMatchObject({ from: 2, to: 4 });
  });

  it('names answers that were known and no longer are', () => {
    const now = { ...carried(), 'demand-it': 'unknown' };
    expect(nextRound(carried(), now).overall.lost).toEqual(['demand-it']);
    expect(nextRound(now, carried()).overall.lost).toEqual([]);
    expect(nextRound(without(carried(), 'demand-it'), now).overall.lost).toEqual([]);
  });
});

describe('the stations of a round', () => {
  const capacity = instrument.questions.find(({ id }) => id === 'supply-it-sharing')!.station;
  const objective = instrument.questions.find(({ id }) => id === 'demand-it')!.station;

  it('are changed, the same, or not looked at', () => {
    const result = nextRound(carried(), { ...carried(), 'supply-it-sharing': 4 });
    expect(stationOf(result, capacity)).toMatchObject({
      state: 'changed',
      reenter: null,
      questions: ['supply-it-sharing'],
    });
    expect(stationOf(result, objective)).toMatchObject({ state: 'same', questions: [] });
    expect(stationOf(result, 'perceptions')).toMatchObject({ state: 'notLookedAt' });
  });

  it('leave out the modules outside the round', () => {
    const shown = nextRound(carried(), carried()).round!.stations.map(({ id }) => id);
    expect(shown).toEqual(instrument.stations.filter(({ module }) => !module).map(({ id }) => id));
  });

  it('are entered again where an answer decides that nobody knows', () => {
    const open = { ...carried(), 'demand-durability': 'unknown', 'supply-durability-survived': 0 };
    expect(stationOf(nextRound(open, open), objective)).toMatchObject({
      reenter: 'unknownDecides',
      questions: ['demand-durability'],
    });
  });

  it('are entered again where a measure is done, or its date has passed', () => {
    const { station } = instrument.measures.find(({ id }) => id === 'data-upkeep')!;
    const reenter = (status: 'done' | 'open' | 'started' | 'dropped', due: string) =>
      stationOf(
        nextRound(carried(), carried(), {
          on: '2027-01-01',
          plan: [{ measure: 'data-upkeep', status, due }],
        }),
        station,
      ).reenter;
    expect(reenter('done', '2028-01-01')).toBe('measureDone');
    expect(reenter('open', '2026-12-31')).toBe('datePassed');
    expect(reenter('started', '2026-12-31')).toBe('datePassed');
    expect(reenter('open', '2027-01-01')).toBeNull();
    expect(reenter('dropped', '2026-12-31')).toBeNull();
  });

  it('are entered again where expectation lies above the conditions', () => {
    const hoped = { ...allAnswered(4, 1), ...digital({ severity: 4, owner: 'nobody' }) };
    expect(stationOf(nextRound(hoped, hoped), 'perceptions').reenter).toBe('expectationAbove');
  });
});

describe('a measure that is done', () => {
  const short = { ...carried(), 'supply-it-upkeep': 0, 'supply-it-sharing': 0 };
  const plan: AssessRequest['plan'] = [
    { measure: 'data-upkeep', status: 'done' },
    { measure: 'functional-analysis', status: 'dropped' },
  ];

  it('is held against what was observed since', () => {
    const result = assess(instrument, {
      ...request({ ...short, 'supply-it-upkeep': 2 }),
      previousRound: { on: ON, request: { ...request(short), plan } },
    });
    expect(result.round!.measures).toEqual([
      {
        id: 'data-upkeep',
        questions: [
          { question: 'supply-it-upkeep', expected: 1, observed: 2 },
          { question: 'supply-it-sharing', expected: 1, observed: 0 },
        ],
      },
    ]);
  });

  it('is not proposed again; one that was dropped is', () => {
    const result = assess(instrument, {
      ...request(short),
      previousRound: { on: ON, request: { ...request(short), plan } },
    });
    expect(measureIds(result)).not.toContain('data-upkeep');
    expect(measureIds(result)).toContain('functional-analysis');
    expect(measureIds(assessed(short, { plan }))).not.toContain('data-upkeep');
  });
});
