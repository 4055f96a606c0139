import './seed';
import fc from 'fast-check';
import { instrument } from '@/lib/instrument/instrument';
import { ROLES } from '@/lib/instrument/roles';
import type {
  Answer,
  AnswerInterval,
  Answers,
  AssessRequest,
  Confidential,
  CostTable,
  Question,
} from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { allAnswered } from './builders';

/** Random valid requests: any question of the instrument, answered, unknown or absent. */

interface Mix {
  known: number;
  unknown: number;
  absent: number;
}

const COMPLETE: Mix = { known: 30, unknown: 1, absent: 0 };
const MIXED: Mix = { known: 6, unknown: 2, absent: 1 };
const SPARSE: Mix = { known: 1, unknown: 1, absent: 4 };

export function knownAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'scale':
    case 'choice':
      return fc.constantFrom(...question.values);
    case 'multi':
      return fc.subarray(question.values);
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'text':
      return fc.constantFrom('', 'Een antwoord.');
  }
}

function answerTo(question: Question, mix: Mix): fc.Arbitrary<Answer | undefined> {
  const { allows } = question;
  return fc.oneof(
    { weight: mix.known, arbitrary: knownAnswer(question) },
    { weight: mix.absent, arbitrary: fc.constant(undefined) },
    { weight: allows.includes(UNKNOWN) ? mix.unknown : 0, arbitrary: fc.constant(UNKNOWN) },
  );
}

const given = (answers: Record<string, Answer | undefined>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined),
  ) as Answers;

const answersIn = (mix: Mix): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(instrument.questions.map((q) => [q.id, answerTo(q, mix)])))
    .map(given);

/** Mostly complete answers, with an initiative on the table more often than not. */
export const completeAnswers = answersIn(COMPLETE);

export const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  completeAnswers,
  answersIn(MIXED),
  answersIn(SPARSE),
);

/** Answers with a digital initiative on the table, so that relief is at stake. */
export const digitalAnswers: fc.Arbitrary<Answers> = fc
  .tuple(fc.oneof(completeAnswers, answersIn(MIXED)), fc.constantFrom('concrete', 'idea'))
  .map(([answers, gate]) => ({ ...answers, 'construct-considered': gate }));

export const anyNorm = fc.constantFrom('firstTier' as const, 'executor' as const);

const euros = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 500_000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const costRow = (years: number) => ({
  oneOff: euros,
  perYear: fc.array(euros, { minLength: years, maxLength: years }),
  indexed: fc.constantFrom(true, false, null),
});

export const anyCosts: fc.Arbitrary<CostTable> = fc.integer({ min: 3, max: 20 }).chain((years) =>
  fc.record(
    {
      from: fc.integer({ min: 2000, max: 2100 }),
      years: fc.constant(years),
      lines: fc.array(
        fc.record({
          label: fc.constant('Personeel'),
          fte: fc.oneof(fc.double({ min: 0, max: 20, noNaN: true }), fc.constant(null)),
          ...costRow(years),
        }),
        { maxLength: 4 },
      ),
      promised: fc.record(costRow(years)),
    },
    { requiredKeys: ['years', 'lines', 'promised'] },
  ),
);

const anyMunicipality = fc.record(
  {
    nis: fc.constantFrom('11002', '44021'),
    name: fc.constantFrom('Voorbeeldgemeente', ''),
    population: fc.integer({ min: 1, max: 600_000 }),
    province: fc.constant('Antwerpen'),
    country: fc.constantFrom('BE', 'NL'),
    group: fc.constantFrom('V1', 'V12'),
  },
  { requiredKeys: [] },
);

const anyTask = fc.record(
  {
    title: fc.constant('Taak'),
    description: fc.constant('Wat de taak inhoudt.'),
    proposer: fc.constant('Vlaanderen'),
    domain: fc.constantFrom('political' as const, 'fiscal' as const, 'administrative' as const),
    intensity: fc.constantFrom(
      'deconcentration' as const,
      'delegation' as const,
      'devolution' as const,
    ),
    refusable: fc.constantFrom('choice' as const, 'negotiable' as const, 'imposed' as const),
    start: fc.constant('2027-01-01'),
    reference: fc.constantFrom(...instrument.referenceTasks.map(({ id }) => id)),
  },
  { requiredKeys: ['title'] },
);

const anyContext = fc.record(
  { municipality: anyMunicipality, task: anyTask },
  { requiredKeys: ['task'] },
);

export const anyUnsure = fc.subarray(
  instrument.questions.map(({ id }) => id),
  { maxLength: 8 },
);

export const anyTeam = (member: fc.Arbitrary<Answers> = anyAnswers, maxLength = 4) =>
  fc.array(
    fc.record(
      { role: fc.constantFrom(...ROLES), answers: member, unsure: anyUnsure },
      { requiredKeys: ['role', 'answers'] },
    ),
    { minLength: 1, maxLength },
  );

/** Answers in confidence, with some questions asked of somebody in the open. */
export const anyConfidential: fc.Arbitrary<Confidential> = fc.record(
  {
    assigned: fc.subarray(
      instrument.questions.map(({ id }) => id),
      { maxLength: 8 },
    ),
  },
  { requiredKeys: [] },
);

const anyConsensus = fc
  .subarray(
    instrument.questions.filter(({ kind }) => kind === 'scale' || kind === 'choice'),
    { maxLength: 4 },
  )
  .chain((list) =>
    fc.record(
      Object.fromEntries(
        list.map((question) => [
          question.id,
          fc.record(
            {
              value: knownAnswer(question) as fc.Arbitrary<string | number>,
              reason: fc.constant('Besproken.'),
              dissent: fc.constant('Niet iedereen.'),
            },
            { requiredKeys: ['value', 'reason'] },
          ),
        ]),
      ),
    ),
  );

/** A team's combined answer on a scale; its point may lie between two levels. */
const anyInterval: fc.Arbitrary<AnswerInterval> = fc
  .record({
    ends: fc.tuple(fc.nat(4), fc.nat(4)),
    at: fc.option(fc.nat(8), { freq: 4 }),
    divided: fc.boolean(),
  })
  .map(({ ends, at, divided }) => {
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const point = at === null ? null : Math.min(high, Math.max(low, at / 2));
    return { low, high, point, divided: divided && high - low > 1 };
  });

const anyIntervals: fc.Arbitrary<Record<string, AnswerInterval>> = fc
  .subarray(
    instrument.questions.filter(({ kind }) => kind === 'scale'),
    { maxLength: 12 },
  )
  .chain((list) => fc.record(Object.fromEntries(list.map(({ id }) => [id, anyInterval]))));

/** Any valid request: alone or as a team, either norm, with or without a cost table. */
export const anyRequest: fc.Arbitrary<AssessRequest> = fc.oneof(
  { weight: 2, arbitrary: requestWith({ answers: anyAnswers }) },
  { weight: 1, arbitrary: requestWith({ answers: anyAnswers, intervals: anyIntervals }) },
  { weight: 1, arbitrary: requestWith({ respondents: anyTeam() }) },
  {
    weight: 1,
    arbitrary: requestWith({ respondents: anyTeam(anyAnswers, 9), confidential: anyConfidential }),
  },
);

export function requestWith<T extends Record<string, fc.Arbitrary<unknown>>>(parts: T) {
  return fc.record(
    {
      locale: fc.constantFrom('nl' as const, 'en' as const),
      norm: anyNorm,
      context: anyContext,
      costs: anyCosts,
      consensus: anyConsensus,
      unsure: anyUnsure,
      ...parts,
    },
    { requiredKeys: ['locale', 'context', ...Object.keys(parts)] as never[] },
  ) as unknown as fc.Arbitrary<AssessRequest>;
}

/** Answers close to what is asked, a step off here and there: verdicts that turn on few answers. */
export const nearlyCarried: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.constantFrom(-2, -1, -1, 0, 0, 0, 1), { minLength: 40, maxLength: 40 }),
  )
  .map(([level, off]) => {
    const answers = allAnswered(level, level);
    return Object.fromEntries(
      Object.entries(answers).map(([id, answer], at) =>
        typeof answer === 'number' && id.startsWith('supply')
          ? [id, Math.min(4, Math.max(0, answer + off[at % off.length]!))]
          : [id, answer],
      ),
    );
  });
