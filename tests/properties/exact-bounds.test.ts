import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentResult, Bounds } from '@/lib/model/result';
import type { Answer, Answers, AssessRequest, Question } from '@/lib/model/types';
import { anyNorm, completeAnswers, digitalAnswers } from '@/tests/support/model/arbitraries';
import {
  allAnswered,
  digital,
  idsOn,
  notAsked,
  questionOf,
  questions,
  request,
} from '@/tests/support/model/builders';
import { STEP, scoresOf, spans } from '@/tests/support/model/scores';

/** Lowest and highest of every score over a number of results. */
function extremes(results: AssessmentResult[]): Map<string, Bounds> {
  const found = new Map<string, Bounds>();
  for (const result of results) {
    for (const { name, score } of spans(result)) {
      if (score === null) continue;
      const [low, high] = found.get(name) ?? [score, score];
      found.set(name, [Math.min(low, score), Math.max(high, score)]);
    }
  }
  return found;
}

/** Everything a question nobody knows may turn out to be. */
const possible = ({ values, allows }: Question): Answer[] => [
  ...values,
  ...(allows.includes('notApplicable') ? ['notApplicable'] : []),
];

const everyChoice = (ids: string[]): Answers[] =>
  ids.reduce<Answers[]>(
    (list, id) =>
      list.flatMap((answers) =>
        possible(questionOf(id)).map((answer) => ({ ...answers, [id]: answer })),
      ),
    [{}],
  );

/** Whether the bounds with these questions unknown are exactly what their answers can give. */
function expectExact(answers: Answers, ids: string[], changes: Partial<AssessRequest> = {}) {
  const unknown = Object.fromEntries(ids.map((id) => [id, 'unknown']));
  const open = scoresOf(request({ ...answers, ...unknown }, changes));
  const reached = extremes(
    everyChoice(ids).map((choice) => scoresOf(request({ ...answers, ...choice }, changes))),
  );
  for (const { name, bounds } of spans(open)) {
    const found = reached.get(name);
    if (!bounds || !found) continue;
    const about = JSON.stringify({ name, ids, bounds, found });
    expect(Math.abs(bounds[0] - found[0]), about).toBeLessThanOrEqual(STEP);
    expect(Math.abs(bounds[1] - found[1]), about).toBeLessThanOrEqual(STEP);
  }
}

const GATES = ['construct-considered', 'security-audit', 'maturity-imonitor'];
const open = questions
  .filter(({ factors, side, id }) => factors.length > 0 || side === 'owner' || GATES.includes(id))
  .map(({ id }) => id);

/** Complete answers: nothing is open but what the test opens. */
const settled = fc.oneof(completeAnswers, digitalAnswers).map((answers) => ({
  ...allAnswered(3, 1),
  ...digital({ severity: 2, added: 2, owner: 'ourselves', affordance: 3 }),
  ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unknown')),
}));

describe('The bounds are exact', () => {
  it('for any two unknown answers, before and after digitalization', () => {
    fc.assert(
      fc.property(
        settled,
        fc.uniqueArray(fc.constantFrom(...open), { minLength: 1, maxLength: 2 }),
        anyNorm,
        (answers, ids, norm) => {
          expectExact(answers, ids, { norm });
        },
      ),
      { numRuns: 20 },
    );
  });

  const gapWith = (...asked: string[]): Answers => ({
    ...notAsked(
      ...['staffing', 'specialism', 'newProfiles', 'organization', 'itData'],
      ...['fundingBrought', 'ownRoom', 'workableVolume'],
      ...[
        'strategicAbility',
        'politicalSteering',
        'durability',
        'individualCases',
        'outsideParties',
      ],
    ),
    ...Object.fromEntries(asked.flatMap((id) => idsOn(id, 'demand')).map((id) => [id, 4])),
  });

  it.each([
    [
      'a severity, its owner and an audit',
      ['constraint-security', 'owner-security', 'security-audit'],
    ],
    ['both halves of a limiting pair', ['supply-strategy-profile', 'supply-strategy-time']],
    ['a factor that may not apply', ['demand-strategy', 'demand-durability']],
    ['planned hires and the scarcity of profiles', ['supply-staffing-planned', 'demand-profiles']],
    ['an initiative that may not come', ['construct-considered', 'construct-project']],
    ['simulation before the highest maturity', ['maturity-imonitor', 'affordance-simulation']],
    ['a volume that may be too small for savings', ['demand-volume', 'supply-volume-reached']],
    ['a subsidy that may be temporary', ['construct-subsidy', 'affordance-joint-buying']],
  ])('for %s', (_, ids) => {
    expectExact({ ...allAnswered(4, 1), ...digital({ severity: 1, added: 1 }) }, ids);
    expectExact({ ...allAnswered(2, 3), ...digital({ severity: 2, added: 3 }) }, ids);
  });

  it('when a volume that may not apply would also decide about savings', () => {
    const answers = {
      ...gapWith('fundingBrought', 'ownRoom'),
      ...Object.fromEntries(idsOn('fundingBrought', 'supply').map((id) => [id, 0])),
      'supply-room-plan': 0,
      'supply-volume-reached': 2,
      ...digital(),
    };
    expectExact(answers, ['demand-volume']);
  });

  it('for a team: a split on a scale ranges over everything between its ends', () => {
    const scales = open.map(questionOf).filter(({ kind }) => kind === 'scale');
    fc.assert(
      fc.property(
        settled,
        fc.constantFrom(...scales),
        fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
        (answers, { id }, given) => {
          const split = scoresOf({
            ...request({}),
            respondents: given.map((value) => ({
              role: 'other',
              answers: { ...answers, [id]: value },
            })),
          });
          const [low, high] = [Math.min(...given), Math.max(...given)];
          const between = [0, 1, 2, 3, 4].filter((value) => value >= low && value <= high);
          const reached = extremes(
            between.map((value) => scoresOf(request({ ...answers, [id]: value }))),
          );
          for (const { name, bounds } of spans(split)) {
            const found = reached.get(name);
            if (!bounds || !found) continue;
            const about = JSON.stringify({ name, id, given, bounds, found });
            expect(Math.abs(bounds[0] - found[0]), about).toBeLessThanOrEqual(STEP);
            expect(Math.abs(bounds[1] - found[1]), about).toBeLessThanOrEqual(STEP);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
