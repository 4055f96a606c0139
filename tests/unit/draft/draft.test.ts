import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';
import { newId } from '@/lib/bytes/new-id';
import { draftSchema } from '@/lib/draft/draft';
import { toRequest } from '@/lib/draft/to-request';
import * as updates from '@/lib/draft/updates';
import { requestSchema } from '@/lib/instrument/schema/request';
import { anyDraft, ID, LATER, NOW, OTHER_ID, sampleDraft } from './drafts';

const draft = sampleDraft();
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

  it('set and take away notes, confidence, costs, plan, review and norm', () => {
    const costs = {
      years: 3,
      lines: [],
      promised: { oneOff: null, yearly: null, indexed: null },
    };
    const full = [
      updates.withNote(draft, 'demand-it', 'Vraag Els'),
      updates.withConfidence(draft, 'demand-it', 0),
      updates.withCosts(draft, costs),
      updates.withPlan(draft, [{ measure: 'own-a' }]),
      updates.withReview(draft, '2027-01-31'),
      updates.withNorm(draft, 'executor'),
    ].map(({ request }) => request);
    expect(full).toEqual([
      { locale: 'nl', notes: { 'demand-it': 'Vraag Els' } },
      { locale: 'nl', confidence: { 'demand-it': 0 } },
      { locale: 'nl', costs },
      { locale: 'nl', plan: [{ measure: 'own-a' }] },
      { locale: 'nl', reviewOn: '2027-01-31' },
      { locale: 'nl', norm: 'executor' },
    ]);
    expect(updates.withNote(updates.withNote(draft, 'demand-it', 'x'), 'demand-it', '')).toEqual(
      draft,
    );
    expect(updates.withPlan(draft, [])).toEqual(draft);
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

  it('start a next round with the answers kept and the gaps recorded', () => {
    const first = updates.withReview(updates.withAnswer(draft, 'demand-it', 3), '2027-01-31');
    const next = updates.startNextRound(first, {
      closedOn: '2027-02-01',
      gaps: { administrative: 40, financial: null, policy: undefined },
      level: 'conditions',
    });
    const gaps = { administrative: 40, financial: null };
    expect(next.request).toEqual({
      locale: 'nl',
      answers: { 'demand-it': 3 },
      previousRound: { date: '2027-02-01', gaps },
    });
    expect(next.rounds).toEqual([{ closedOn: '2027-02-01', gaps, level: 'conditions' }]);
    expect(z.safeParse(draftSchema, next).success).toBe(true);
    expect(next).toMatchObject({ id: ID, createdAt: NOW });
  });
});
