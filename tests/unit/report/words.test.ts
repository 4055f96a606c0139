import { beforeAll, describe, expect, it } from 'vitest';
import { coverage, findingsOf, leaning, stepFigure, stepRange, steps } from '@/lib/findings';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { Answers } from '@/lib/model/types';
import { day, euros, fte, percent } from '@/lib/wording/numbers';
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

const told = (change: Partial<AssessmentResult['overall']>, base: AssessmentResult = result) =>
  findingsOf({ ...base, overall: { ...base.overall, ...change } }, fullRequest, nl);

describe('steps', () => {
  it('are words when whole or in quarters, and numbers in any other part', () => {
    expect([0, 1, 2, 4].map((value) => steps(nl, value))).toEqual([
      'geen stap',
      'één stap',
      'twee stappen',
      'vier stappen',
    ]);
    expect([0.25, 0.5, 0.75].map((value) => steps(nl, value))).toEqual([
      'een kwart stap',
      'een halve stap',
      'driekwart stap',
    ]);
    expect(steps(nl, 0.4)).toBe('0,4 stap');
    expect(steps(en, 2)).toBe('two steps');
  });

  it('are a range while answers are missing', () => {
    expect(stepRange(nl, { best: 1, worst: 3, point: null })).toBe('één tot drie stappen');
    expect(stepRange(nl, { best: 2, worst: 2, point: 2 })).toBe('twee stappen');
    expect(stepFigure({ best: 0, worst: 4, point: null })).toBe('0–4');
    expect(stepFigure({ best: 1, worst: 3, point: 2 })).toBe('2 (1–3)');
  });
});

describe('numbers', () => {
  it('are written as Dutch and English write them', () => {
    expect(percent(nl, 0.874)).toBe('87\u00a0%');
    expect(percent(en, 0.874)).toBe('87%');
    expect(euros(nl, 1234567).replace(/\s/g, ' ')).toBe('€ 1.234.567');
    expect(fte(nl, 1.25)).toBe('1,25');
    expect(day(nl, '2027-03-01')).toBe('1 maart 2027');
  });
});

describe('the verdict', () => {
  it('names the municipality, and says why without a formula', () => {
    const { verdict, because, norm } = told({});
    expect(verdict?.sentence).toContain('De Pinte');
    expect(because?.sentence).toMatch(
      /ge(eft|ven) de doorslag: .*onderde(el|len) mis(t|sen)|geven de doorslag\.$/,
    );
    expect(norm?.sentence).toContain(nl.texts.model.norms.firstTier.title);
  });

  it('names which answers decide while it is open, and both levels', () => {
    const open = told({
      level: null,
      between: ['carries', 'strengthen'],
      advice: 'unknown',
      unless: [],
      open: [['supply-strategy-time'], ['demand-strategy', 'demand-cases']],
    });
    expect(open.open?.class).toBe('1');
    expect(open.openFirst?.sentence).toContain(nl.texts.questions['supply-strategy-time']?.title);
    expect(open.openFirst?.sentence).toContain(nl.texts.model.levels.carries.title);
    expect(open.openFirst?.sentence).toContain(nl.texts.model.levels.strengthen.title);
    expect(open.openFirst?.forTeam).toBe(true);
    expect(open.openAnswers?.sentence).toContain('samen');
    expect(open.open?.sentence).not.toContain('‘');
  });

  it('says what to talk about when the team is divided', () => {
    const divided = told({ level: null, advice: 'unknown', divided: ['demand-cases'], unless: [] });
    expect(divided.verdict?.sentence).toContain('verdeeld');
    expect(divided.divided?.sentence).toContain(nl.texts.questions['demand-cases']?.title);
  });

  it('stays "not now" where it rests on unsure answers, and names them to the team', () => {
    const unsure = told({
      level: null,
      between: ['conditions', 'strengthen'],
      advice: 'notNow',
      unless: ['demand-outside'],
    });
    expect(unsure.verdict?.class).toBe('notNow');
    expect(unsure.unless?.sentence).toContain('één antwoord');
    expect(unsure.unlessAnswers?.sentence).toContain(nl.texts.questions['demand-outside']?.title);
  });

  it('is firm by steps, and never where too few answered', () => {
    const margin = (changes: number) => ({ down: { changes, sets: [] }, up: null });
    const sentence = (firmness: 'firm' | 'fairly' | 'close', changes: number, voices = 'team') =>
      told({ firmness, margin: margin(changes), voices: voices as 'team' }).firmness?.sentence;
    const texts = nl.texts.findings.firmness;
    expect(sentence('close', 1)).toBe(texts.close);
    expect(sentence('fairly', 2)).toBe(texts.fairly);
    expect(sentence('firm', 3)).toBe(texts.firm);
    for (const voices of ['one', 'few', 'oneSide'] as const)
      expect(sentence('fairly', 3, voices)).toBe(texts.notFirm[voices]);
    expect(told({ voices: 'one' }).voices?.sentence).toContain('één persoon');
  });
});

describe('beside the verdict', () => {
  it('views lean from one step apart on', () => {
    const lean = (orientation: number | null) => leaning({ ...result.views, orientation });
    expect([-1, -0.9, 0.9, 1].map(lean)).toEqual([
      'incremental',
      'balanced',
      'balanced',
      'transformational',
    ]);
    expect(lean(null)).toBeNull();
  });

  it('a promise covers the cost at the cuts of the answer', () => {
    const costs = (low: number, high: number) =>
      coverage({ share: { low, high } } as NonNullable<AssessmentResult['costs']>);
    expect(costs(0.875, 1)).toBe('covered');
    expect(costs(0, 0.12)).toBe('none');
    expect(costs(0.5, 0.5)).toBe('partly');
    expect(costs(0, 0.5)).toBe('open');
  });

  it('nothing filled in about cooperation is not the same as considering none', () => {
    const pooled = (kind: AssessmentResult['pooling']['kind']) =>
      findingsOf({ ...result, pooling: { ...result.pooling, kind } }, fullRequest, nl).pooling;
    expect(pooled(null)?.class).toBe('unanswered');
    expect(pooled('no')?.class).toBe('no');
    expect(pooled(null)?.sentence).not.toBe(pooled('no')?.sentence);
  });

  it('tells an idea from an initiative, none, and no answer', () => {
    const considered = (answer?: string) => {
      const answers: Answers = answer ? { 'construct-considered': answer } : {};
      const asked = { ...fullRequest, answers };
      return findingsOf(assess(instrument, asked), asked, nl).initiative?.class;
    };
    expect(['concrete', 'idea', 'none', 'unknown', undefined].map(considered)).toEqual([
      'concrete',
      'idea',
      'none',
      'unanswered',
      'unanswered',
    ]);
  });
});
