import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';
import { newId } from '@/lib/bytes/new-id';
import * as costUpdates from '@/lib/draft/cost-updates';
import { draftSchema } from '@/lib/draft/draft';
import { toDraftRequest } from '@/lib/draft/from-request';
import { startNextRound } from '@/lib/draft/next-round';
import * as planUpdates from '@/lib/draft/plan-updates';
import { toRequest } from '@/lib/draft/to-request';
import * as updates from '@/lib/draft/updates';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { instrument } from '@/lib/instrument/instrument';
import { questions } from '@/lib/instrument/questions';
import { ROLES } from '@/lib/instrument/roles';
import { requestSchema } from '@/lib/instrument/schema/request';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { assess } from '@/lib/model';
import { anyDraft, ID, LATER, NOW, OTHER_ID, sampleDraft } from './drafts';

const draft = sampleDraft();

/** A member's answers to every scale; members differ by a level. */
const answersAt = (member: number) =>
  Object.fromEntries(
    questions.flatMap(({ id, kind }, at) =>
      kind === 'scale' ? [[id, (at + (member % 2)) % 5]] : [],
    ),
  );

const fallback = { title: 'Naamloos', locale: 'nl' as const };

describe('a draft', () => {
  it('is valid while everything is missing', () => {
    expect(z.parse(draftSchema, draft)).toEqual(draft);
    expect(z.parse(draftSchema, { ...draft, request: {} }).request).toEqual({});
  });

  it('may have an empty task title', () => {
    const named = updates.withContext(draft, { task: { title: '' } });
    expect(z.safeParse(draftSchema, named).success).toBe(true);
  });

  it.each([
    ['an unknown field', { ...draft, extra: 1 }],
    ['an unknown field of the request', { ...draft, request: { extra: 1 } }],
    ['an answer that its question does not know', updates.withAnswer(draft, 'demand-it', 9)],
    ['an unknown question', updates.withAnswer(draft, 'demand-nothing', 1)],
    ['no UUID', { ...draft, id: 'x' }],
    ['another instrument version', { ...draft, instrumentVersion: '0.9.0' }],
  ])('does not pass with %s', (_, value) => {
    expect(z.safeParse(draftSchema, value).success).toBe(false);
  });

  it('always amounts to a valid request', () => {
    fc.assert(
      fc.property(anyDraft, (any) => {
        expect(z.parse(draftSchema, any)).toEqual(any);
        expect(z.safeParse(requestSchema, toRequest(any, fallback)).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its own title and language over the fallback', () => {
    const own = updates.withLocale(
      updates.withContext(draft, { task: { title: ' Opvang ' }, municipality: { name: 'Lede' } }),
      'en',
    );
    expect(toRequest(own, fallback)).toMatchObject({
      locale: 'en',
      context: { municipality: { name: 'Lede' }, task: { title: 'Opvang' } },
    });
    expect(toRequest(draft, fallback).context.task.title).toBe('Naamloos');
  });

  it('tells the role of one person, and none beside the answers of a team', () => {
    const mine = updates.withRole(draft, 'alderman');
    expect(toRequest(mine, fallback).role).toBe('alderman');
    expect(toRequest(updates.withRole(mine, undefined), fallback)).not.toHaveProperty('role');
    const team = updates.withTeam(mine, {
      respondents: [{ role: 'it', answers: { 'demand-it': 1 } }],
      confidential: {},
    });
    expect(toRequest(team, fallback)).not.toHaveProperty('role');
    expect(toDraftRequest(toRequest(mine, fallback))).not.toHaveProperty('role');
  });

  it('gets a UUID even where randomUUID is missing', () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
    const id = newId();
    vi.unstubAllGlobals();
    expect(z.safeParse(z.uuid(), id).success).toBe(true);
  });
});

describe('updates', () => {
  it('set and take away an answer without touching the original', () => {
    const answered = updates.withAnswer(draft, 'demand-it', 0);
    expect(answered.request.answers).toEqual({ 'demand-it': 0 });
    expect(draft.request.answers).toBeUndefined();
    expect(updates.withAnswer(answered, 'demand-it', undefined)).toEqual(draft);
    expect(updates.withAnswer(answered, 'demand-it', '')).toEqual(draft);
    expect(updates.withAnswer(answered, 'demand-it', [])).toEqual(draft);
  });

  it('set and take away notes, what is unsure, costs, plan, review and norm', () => {
    const costs = {
      years: 3,
      lines: [],
      promised: { oneOff: null, perYear: [null, null, null], indexed: null },
    };
    const full = [
      updates.withNote(draft, 'demand-it', 'Vraag Els'),
      updates.withUnsure(draft, 'demand-it', true),
      costUpdates.withCosts(draft, costs),
      planUpdates.withPlan(draft, [{ measure: 'own-a' }]),
      updates.withReview(draft, '2027-01-31'),
      updates.withNorm(draft, 'executor'),
    ].map(({ request }) => request);
    expect(full).toEqual([
      { locale: 'nl', notes: { 'demand-it': 'Vraag Els' } },
      { locale: 'nl', unsure: { 'demand-it': true } },
      { locale: 'nl', costs },
      { locale: 'nl', plan: [{ measure: 'own-a' }] },
      { locale: 'nl', reviewOn: '2027-01-31' },
      { locale: 'nl', norm: 'executor' },
    ]);
    expect(updates.withNote(updates.withNote(draft, 'demand-it', 'x'), 'demand-it', '')).toEqual(
      draft,
    );
    expect(planUpdates.withPlan(draft, [])).toEqual(draft);
    const unsure = updates.withUnsure(draft, 'demand-it', true);
    expect(updates.withUnsure(unsure, 'demand-it', false)).toEqual(draft);
  });

  it('merge facts and drop those that are taken away', () => {
    const first = updates.withContext(draft, { municipality: { name: 'Lede', population: 19000 } });
    const second = updates.withContext(first, {
      municipality: { population: undefined },
      task: { title: 'Opvang' },
    });
    expect(second.request.context).toEqual({
      municipality: { name: 'Lede' },
      task: { title: 'Opvang' },
    });
    const none = updates.withContext(second, {
      municipality: { name: undefined },
      task: { title: undefined },
    });
    expect(none).toEqual(draft);
  });

  it('duplicate under another id, as not stored yet', () => {
    const copy = updates.duplicate(sampleDraft({ revision: 7, fictional: 'childcare' }), {
      id: OTHER_ID,
      name: 'Kopie',
      now: LATER,
    });
    expect(copy).toMatchObject({ id: OTHER_ID, revision: 0, createdAt: LATER, updatedAt: LATER });
    expect(copy.fictional).toBe('childcare');
  });

  it('answer a question anew where a team answered it together before', () => {
    const interval = { low: 1, high: 3, point: 2, divided: true };
    const together = { ...draft, request: { intervals: { 'demand-it': interval } } };
    expect(updates.withAnswer(together, 'demand-it', 1).request).toEqual({
      answers: { 'demand-it': 1 },
    });
  });
});

describe('a request', () => {
  it('lists what is unsure in the order of the alphabet', () => {
    const ids = ['supply-it-sharing', 'demand-it'];
    const marked = ids.reduce((so, id) => updates.withUnsure(so, id, true), draft);
    expect(toRequest(marked, fallback).unsure).toEqual(['demand-it', 'supply-it-sharing']);
  });

  it.each([
    ['deconcentration', 'executor'],
    ['delegation', 'executor'],
    ['devolution', 'firstTier'],
    [undefined, 'firstTier'],
  ] as const)('for %s is judged as %s, until somebody chooses', (intensity, norm) => {
    const facts = updates.withContext(draft, { task: { intensity } });
    expect(toRequest(facts, fallback).norm).toBe(norm);
    expect(toRequest(updates.withNorm(facts, 'firstTier'), fallback).norm).toBe('firstTier');
  });
});

describe('a next round', () => {
  const outcome = { closedOn: '2027-02-01', level: 'conditions' } as const;
  const first = updates.withUnsure(
    updates.withReview(updates.withAnswer(draft, 'demand-it', 3), '2027-01-31'),
    'demand-it',
    true,
  );

  it('keeps the answers and closes the round with all that was scored', () => {
    const next = startNextRound(first, outcome);
    expect(next.request).toEqual({
      locale: 'nl',
      answers: { 'demand-it': 3 },
      unsure: { 'demand-it': true },
    });
    expect(next.rounds).toMatchObject([
      {
        ...outcome,
        fingerprints: FINGERPRINTS,
        request: {
          instrumentVersion: INSTRUMENT_VERSION,
          norm: 'firstTier',
          answers: { 'demand-it': 3 },
          unsure: ['demand-it'],
        },
      },
    ]);
    expect(z.safeParse(draftSchema, JSON.parse(JSON.stringify(next))).error).toBeUndefined();
    expect(next).toMatchObject({ id: ID, createdAt: NOW });
  });

  it('is compared with the last one closed, whose own earlier round is not carried along', () => {
    const second = startNextRound(first, outcome);
    const third = startNextRound(updates.withAnswer(second, 'demand-it', 1), {
      closedOn: '2028-02-01',
      level: null,
    });
    const { previousRound } = toRequest(third, fallback);
    expect(previousRound).toMatchObject({
      on: '2028-02-01',
      request: { answers: { 'demand-it': 1 } },
    });
    expect(previousRound?.request).not.toHaveProperty('previousRound');
    const body = JSON.parse(JSON.stringify(toRequest(third, fallback)));
    expect(z.safeParse(requestSchema, body).error).toBeUndefined();
    expect(assess(instrument, toRequest(third, fallback)).round).not.toBeNull();
  });

  it('has nothing to compare with where only gaps were kept', () => {
    const round = { closedOn: '2026-01-01', level: null, gaps: { administrative: 40 } };
    expect(toRequest(sampleDraft({ rounds: [round] }), fallback).previousRound).toBeUndefined();
  });

  it('of a team begins with what it answered together, and never holds its members', () => {
    const opened = sampleDraft({
      request: {
        answers: { 'demand-it': 4 },
        respondents: ROLES.slice(0, 5).map((role, at) => ({ role, answers: answersAt(at) })),
        confidential: {},
      },
    });
    const next = startNextRound(opened, outcome);
    const intervals = next.request.intervals ?? {};
    expect(Object.keys(intervals).length).toBeGreaterThan(10);
    for (const [id, { point }] of Object.entries(intervals)) {
      expect(next.request.answers?.[id], id).toBe(point === null ? 'unknown' : Math.round(point));
    }
    expect(next.rounds[0]?.request?.intervals).toEqual(intervals);
    for (const request of [next.request, next.rounds[0]?.request]) {
      expect(request).not.toMatchObject({ respondents: expect.anything() });
    }
    const result = assess(instrument, toRequest(next, fallback));
    expect(result.overall.between).toEqual(
      assess(instrument, toRequest(opened, fallback)).overall.between,
    );
    expect(result.round?.answers).toEqual([]);
  });
});
