import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceOn } from '@/lib/model/steps/advice';
import type {
  Answer,
  AssessRequest,
  OptionValue,
  Question,
  ScoredRequest,
} from '@/lib/model/types';
import { REFUSABLE } from '@/lib/model/types';
import {
  anyAnswers,
  anyConfidential,
  anyCosts,
  anyNorm,
  anyTeam,
  completeAnswers,
  digitalAnswers,
  knownAnswer,
} from '@/tests/support/model/arbitraries';
import {
  allAnswered,
  digital,
  questionOf,
  questions,
  request,
} from '@/tests/support/model/builders';
import { asked } from '@/tests/support/model/naive';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest, settledSmallRequest } from '@/tests/support/model/small-requests';
import { changed, outside, scoredOf, stepsOf } from '@/tests/support/model/steps';

const GATES = ['construct-considered', 'security-audit', 'maturity-imonitor'];

/**
 * Every question that bears on steps or decides whether another one does. Not affordances: what is not rated
 * does not count (model §4.1), which is never lighter but no interval either.
 */
const scored = questions
  .filter(
    ({ factors, side, id }) =>
      side !== 'affordance' && (factors.length > 0 || side === 'owner' || GATES.includes(id)),
  )
  .map(({ id }) => id);

const anyOf = fc.oneof(completeAnswers, digitalAnswers, anyAnswers);

describe('P6 replacing an answer by "don\'t know" narrows nothing and lightens no worst end', () => {
  it.each(scored)('%s', (id) => {
    fc.assert(
      fc.property(anyOf, knownAnswer(questionOf(id)), anyNorm, (answers, known, norm) => {
        const base = request(answers, { norm });
        const sure = stepsOf(changed(base, { [id]: known }));
        const open = stepsOf(changed(base, { [id]: 'unknown' }));
        expect(outside(sure, open)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(GATES)('%s unknown holds every answer, "none" too, within its ends', (id) => {
    fc.assert(
      fc.property(digitalAnswers, anyNorm, (answers, norm) => {
        const base = request(answers, { norm });
        const open = stepsOf(changed(base, { [id]: 'unknown' }));
        for (const value of questionOf(id).values) {
          expect(outside(stepsOf(changed(base, { [id]: value })), open), `${value}`).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('an affordance that is not rated lightens no worst end', () => {
    const affordances = questions.filter(({ side }) => side === 'affordance');
    fc.assert(
      fc.property(
        digitalAnswers,
        fc.constantFrom(...affordances),
        fc.nat(4),
        (answers, { id }, level) => {
          const base = request(answers);
          const [rated, open] = [level, 'unknown'].map((answer) =>
            stepsOf(changed(base, { [id]: answer })),
          );
          rated!.factors.forEach(({ running }, f) => {
            expect(open!.factors[f]!.running.worst).toBeGreaterThanOrEqual(running.worst);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('holds for the cells of the cost table', () => {
    const cell = fc.constantFrom(
      'oneOff' as const,
      'year' as const,
      'promisedOneOff' as const,
      'promisedYear' as const,
      'indexed' as const,
    );
    fc.assert(
      fc.property(completeAnswers, anyCosts, cell, (answers, costs, which) => {
        const { lines, promised } = costs;
        const first = lines[0];
        if (!first) return;
        const open = {
          ...costs,
          lines: [
            {
              ...first,
              ...(which === 'oneOff' && { oneOff: null }),
              ...(which === 'year' && { perYear: first.perYear.with(1, null) }),
              ...(which === 'indexed' && { indexed: null }),
            },
            ...lines.slice(1),
          ],
          promised: {
            ...promised,
            ...(which === 'promisedOneOff' && { oneOff: null }),
            ...(which === 'promisedYear' && { perYear: promised.perYear.with(1, null) }),
            ...(which === 'indexed' && { indexed: null }),
          },
        };
        const known = [...open.lines, open.promised].some(({ oneOff, perYear }) =>
          [oneOff, ...perYear].some((amount) => amount !== null),
        );
        // When nothing is left of the table, the answer stands again.
        if (!known) return;
        const [sure, wide] = [costs, open].map((table) =>
          stepsOf(request(answers, { costs: table })),
        );
        expect(outside(sure!, wide!)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('P6 replacing an answer by an unsure one', () => {
  const scales = scored.filter((id) => questionOf(id).kind === 'scale');

  it('narrows nothing and lightens no worst end', () => {
    fc.assert(
      fc.property(
        anyOf,
        anyNorm,
        fc.subarray(scales, { minLength: 1 }),
        (answers, norm, unsure) => {
          const sure = request(answers, { norm });
          expect(outside(stepsOf(sure), stepsOf({ ...sure, unsure }))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never leaves more open than "don\'t know"', () => {
    fc.assert(
      fc.property(anyOf, fc.constantFrom(...scales), (answers, id) => {
        const given = request(answers);
        const unsure = stepsOf({ ...given, unsure: [id] });
        expect(outside(unsure, stepsOf(changed(given, { [id]: 'unknown' })))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const HEAVY = ['notNow', 'negotiate', 'prepare'];
  const smallScales = asked(smallInstrument);

  it('never turns "not now" into another advice, however many are unsure', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.oneof(settledSmallRequest, anySmallRequest),
        fc.constantFrom(...REFUSABLE),
        fc.subarray(smallScales, { minLength: 1 }),
        (given, refusable, more) => {
          const advice = (unsure: string[]) => {
            const { reading, scored: at } = scoredOf({ ...given, unsure }, smallInstrument);
            return adviceOn(reading, at.levels, refusable);
          };
          const before = [...(given.unsure ?? [])];
          const sure = advice(before);
          if (!HEAVY.includes(sure.advice)) return;
          // Only a verdict that stands, or one that rests on unsure answers: else "unknown" was read so.
          const { scored: at } = scoredOf({ ...given, unsure: before }, smallInstrument);
          const stands = Math.max(...at.levels.best) === 2 || sure.unless.length > 0;
          if (!stands) return;
          seen++;
          expect(advice([...new Set([...before, ...more])]).advice).toBe(sure.advice);
        },
      ),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it('nor on the real instrument', () => {
    const demandAndSupply = questions
      .filter(({ side, kind }) => (side === 'demand' || side === 'supply') && kind === 'scale')
      .map(({ id }) => id);
    fc.assert(
      fc.property(
        completeAnswers,
        anyNorm,
        fc.subarray(demandAndSupply),
        (answers, norm, unsure) => {
          const given = request(answers, { norm });
          const advice = (list: string[]) => {
            const { reading, scored: at } = scoredOf({ ...given, unsure: list });
            return adviceOn(reading, at.levels, 'choice').advice;
          };
          if (advice([]) === 'notNow') expect(advice(unsure)).toBe('notNow');
        },
      ),
      { numRuns: 200 },
    );
  });
});

const ofTeam = (
  confidential: AssessRequest['confidential'],
  team: AssessRequest['respondents'],
) => ({
  ...request({}),
  respondents: team,
  ...(confidential && { confidential }),
});

const inTeam: [string, fc.Arbitrary<AssessRequest['confidential']>, number][] = [
  ['in the open', fc.constant(undefined), 7],
  ['in confidence', anyConfidential, 8],
];

describe('P6 replacing the answer of one member of a team', () => {
  const mine = (
    question: Question,
    [first, ...rest]: NonNullable<ScoredRequest['respondents']>,
    answer: Answer,
  ) => [{ ...first!, answers: { ...first!.answers, [question.id]: answer } }, ...rest];
  const teamScored = scored
    .map(questionOf)
    .filter(({ kind, side }) => kind === 'scale' || side === 'owner');

  it.each(inTeam)(
    'by "don\'t know" narrows nothing and lightens no worst end, %s',
    (_, trust, most) => {
      fc.assert(
        fc.property(
          anyTeam(digitalAnswers, most),
          trust,
          fc
            .constantFrom(...teamScored)
            .chain((question) => fc.tuple(fc.constant(question), knownAnswer(question))),
          (team, confidential, [question, answer]) => {
            const sure = stepsOf(ofTeam(confidential, mine(question, team, answer)));
            const open = stepsOf(ofTeam(confidential, mine(question, team, 'unknown')));
            expect(outside(sure, open)).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('on who resolves a constraint leaves every owner possible', () => {
    const team = (...owners: Answer[]) =>
      stepsOf(
        ofTeam(
          undefined,
          owners.map((owner) => ({
            role: 'other',
            answers: {
              ...allAnswered(4, 0),
              ...digital(),
              'constraint-rules': 4,
              'owner-rules': owner,
            },
          })),
        ),
      );
    const open = team('unknown', 'ourselves');
    expect(outside(team('nobody', 'ourselves'), open)).toEqual([]);
    expect(outside(team('others', 'ourselves'), open)).toEqual([]);
    expect(outside(team('ourselves', 'ourselves'), open)).toEqual([]);
  });

  it('by an unsure one narrows nothing and lightens no worst end', () => {
    fc.assert(
      fc.property(
        anyTeam(digitalAnswers, 7),
        fc.constantFrom(...scored),
        ([first, ...rest], id) => {
          const { unsure: _, ...member } = first!;
          const sure = stepsOf(ofTeam(undefined, [member, ...rest]));
          const open = stepsOf(ofTeam(undefined, [{ ...member, unsure: [id] }, ...rest]));
          expect(outside(sure, open)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('P6 a split in the team', () => {
  it.each(scored)('%s: settling it on what any member said stays within the range', (id) => {
    const { values, intervals, kind } = questionOf(id);
    const ends = (value: OptionValue) => intervals?.[value] ?? [Number(value), Number(value)];
    /** Levels next to each other are no split: there the more cautious one counts. */
    const apart = (given: OptionValue[]) => {
      const all = given.flatMap(ends);
      return kind !== 'scale' || Math.max(...all) - Math.min(...all) > 1;
    };
    fc.assert(
      fc.property(
        completeAnswers,
        fc.uniqueArray(fc.constantFrom(...values), { minLength: 2, maxLength: 2 }).filter(apart),
        (answers, given) => {
          const split: AssessRequest = {
            ...request({}),
            respondents: given.map((value) => ({
              role: 'other',
              answers: { ...answers, 'construct-considered': 'concrete', [id]: value },
            })),
          };
          const range = stepsOf(split);
          for (const value of given) {
            const settled = { ...split, consensus: { [id]: { value, reason: 'Besproken.' } } };
            expect(outside(stepsOf(settled), range)).toEqual([]);
          }
        },
      ),
      { numRuns: 5 },
    );
  });
});
