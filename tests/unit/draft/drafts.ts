import fc from 'fast-check';
import { type Draft, newDraft } from '@/lib/draft/draft';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { questions } from '@/lib/instrument/questions';
import type { Answer, Question } from '@/lib/model/types';
import { anyCosts } from '@/tests/support/model/arbitraries';

export const ID = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';
export const OTHER_ID = '5d1c7a86-18a1-4c0f-8f0c-7d2b1a9e4c22';
export const NOW = '2026-11-22T09:00:00.000Z';
export const LATER = '2026-11-22T10:00:00.000Z';

/** An empty draft with a fixed id and time. */
export const sampleDraft = (change: Partial<Draft> = {}): Draft => ({
  ...newDraft({ id: ID, name: 'Kinderopvang', locale: 'nl', now: NOW }),
  ...change,
});

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const finite = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0);

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const beside = question.allows.map((word) => fc.constant<Answer>(word));
  switch (question.kind) {
    case 'scale':
    case 'choice':
      return fc.oneof(fc.constantFrom<Answer>(...question.values), ...beside);
    case 'multi':
      return fc.oneof(fc.subarray(question.values), ...beside);
    case 'number':
      return fc.oneof(finite(1e9), ...beside);
    case 'text':
      return fc.oneof(text(60), ...beside);
  }
}

const perQuestion = <T>(value: (question: Question) => fc.Arbitrary<T>) =>
  fc
    .subarray(questions, { maxLength: 12 })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((question) => [question.id, value(question)]))),
    );

const gap = fc.option(finite(100));
const gaps = fc.record({ administrative: gap, financial: gap, policy: gap }, { requiredKeys: [] });

const request = fc.record(
  {
    locale: fc.constantFrom('nl' as const, 'en' as const),
    norm: fc.constantFrom('firstTier' as const, 'executor' as const),
    context: fc.record(
      {
        municipality: fc.record({ name: text(40), population: fc.integer({ min: 1, max: 1e6 }) }),
        task: fc.record({ title: text(40), start: day }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
    answers: perQuestion(answerTo),
    notes: perQuestion(() => text(60)),
    unsure: perQuestion(() => fc.constant(true as const)),
    costs: anyCosts,
    plan: fc.array(fc.record({ measure: fc.constant('own-a'), title: text(30), due: day }), {
      maxLength: 3,
    }),
    reviewOn: day,
  },
  { requiredKeys: [] },
);

/** Any draft the app could have written. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    id: fc.uuid({ version: 4 }),
    name: text(60),
    revision: fc.nat(),
    fictional: fc.option(fc.constant('childcare')),
    request,
    rounds: fc.array(
      fc.record(
        {
          closedOn: day,
          level: fc.constantFrom(null, 'carries' as const),
          request: fc.record({
            context: fc.constant({ task: { refusable: 'imposed' as const } }),
            answers: perQuestion(answerTo),
          }),
          fingerprints: fc.constant(FINGERPRINTS),
          gaps,
        },
        { requiredKeys: ['closedOn', 'level'] },
      ),
      { maxLength: 3 },
    ),
    changes: fc.array(
      fc.record({
        kind: fc.constant('removed' as const),
        question: text(20),
        detail: fc.constant('notValid'),
        value: fc.constantFrom(null, 3, 'x', [1], { a: [{ b: null }] }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((parts) => sampleDraft(parts));
