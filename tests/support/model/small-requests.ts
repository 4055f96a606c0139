import './seed';
import fc from 'fast-check';
import {
  type Answer,
  type AnswerInterval,
  type Answers,
  OWNERS,
  type Question,
  type ScoredRequest,
} from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { asked } from './naive';
import { smallInstrument } from './small-instrument';

/** Random requests of the small instrument, in which all three levels are about as likely. */

const scales = new Set(asked(smallInstrument));

const level = (lightest: number, heaviest: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: lightest, max: heaviest }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  );

function known({ side, direction, id }: Question): fc.Arbitrary<number> {
  const value = side === 'demand' ? level(0, 2) : level(2, 4);
  return scales.has(id) && direction === -1 ? value.map((one) => 4 - one) : value;
}

function answerTo(question: Question, unknown: number): fc.Arbitrary<Answer> {
  return fc.oneof(
    { weight: 12, arbitrary: known(question) },
    { weight: unknown, arbitrary: fc.constant<Answer>(UNKNOWN) },
    {
      weight: question.intervals ? 1 : 0,
      arbitrary: fc.constantFrom(...Object.keys(question.intervals ?? { '': [0, 0] })),
    },
  );
}

const initiative: fc.Arbitrary<Answers> = fc.oneof(
  fc.constant<Answers>({ 'construct-considered': 'none' }),
  fc.record({
    'construct-considered': fc.constantFrom('concrete', 'idea', UNKNOWN),
    'affordance-workflow': fc.nat(4),
    'affordance-criteria': fc.nat(4),
    'constraint-readiness': fc.oneof(fc.nat(4), fc.constant(UNKNOWN)),
    'owner-readiness': fc.constantFrom(...OWNERS, UNKNOWN),
    'construct-project': fc.oneof(fc.nat(4), fc.constant(UNKNOWN)),
    'construct-upkeep': fc.oneof(fc.nat(4), fc.constant(UNKNOWN)),
  }),
);

const answersWith = (unknown: number): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          smallInstrument.questions
            .filter(({ id }) => scales.has(id))
            .map((question) => [question.id, answerTo(question, unknown)]),
        ),
      ),
      initiative,
    )
    .map(([scaled, digital]) => ({ 'supply-planned': 0, ...scaled, ...digital }));

/** Every demand and supply question answered, and an initiative or none. */
const smallAnswers = answersWith(0);

/** The same with some that nobody knows. */
const smallAnswersWithUnknowns = answersWith(1);

const interval: fc.Arbitrary<AnswerInterval> = fc
  .tuple(fc.nat(4), fc.nat(4), fc.boolean())
  .map(([a, b, hasPoint]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { low, high, point: hasPoint ? low : null, divided: hasPoint && high - low > 1 };
  });

const smallUnsure = fc.subarray([...scales], { maxLength: 5 });

const scored = (answers: fc.Arbitrary<Answers>, details: boolean): fc.Arbitrary<ScoredRequest> =>
  fc
    .record({
      answers,
      norm: fc.constantFrom('firstTier' as const, 'executor' as const),
      unsure: details ? smallUnsure : fc.constant<string[]>([]),
      intervals: details
        ? fc
            .subarray([...scales], { maxLength: 3 })
            .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, interval]))))
        : fc.constant<Record<string, AnswerInterval>>({}),
    })
    .map((request) => ({ context: { task: {} }, ...request }));

/** Everything known exactly, under either norm. */
export const settledSmallRequest = scored(smallAnswers, false);

/** Also with unknown, unsure and divided answers. */
export const anySmallRequest = fc.oneof(
  scored(smallAnswersWithUnknowns, true),
  scored(smallAnswersWithUnknowns, false),
);
