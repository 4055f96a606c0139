import { fill } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import type {
  AssessmentResult,
  CapacityResult,
  ConstraintResult,
  Ends,
  FactorResult,
  Reading,
} from '@/lib/model/result';
import { LEVELS, type LoadReading, READINGS } from '@/lib/model/types';
import { enumerate, percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { answeredState, anyTooFew } from './answers';
import type { Finder, Finding, Given } from './finding';
import { lowerFirst, readingClass, readingWords, stepRange, steps, upperFirst } from './words';

/** Whether the task has a digital initiative at all. */
const GATE = 'construct-considered';

/** From this share 0–1 on, a constraint binds: it holds back half of the gain or more. */
const BINDING = 0.5;

/** Whether what is left of a constraint still binds. */
export const binds = ({ binding }: Pick<ConstraintResult, 'binding'>): boolean =>
  binding >= BINDING;

/** Whether the initiative has anything to say about a factor. */
export const isTouched = ({ relief, load }: FactorResult): boolean =>
  relief.expected > 0 || load.during > 0 || load.running > 0;

/** Whether there is an initiative, and it has anything to say about any factor. */
export const hasInitiative = ({
  factors,
  initiative,
}: Pick<AssessmentResult, 'factors' | 'initiative'>): boolean =>
  initiative !== null && initiative !== 'none' && factors.some(isTouched);

/** The questions that rate how severe a constraint is. */
export const ratedBy = (constraint: string): string[] =>
  instrument.questions.flatMap((question) =>
    question.side === 'constraint' && question.constraint === constraint ? [question.id] : [],
  );

/** The initiative, the three readings, relief and load per factor, and what stands in the way. */
export const digitalFindings: Finder = (given) => {
  const considered = initiative(given);
  const { result } = given;
  return [
    considered,
    ...(hasInitiative(result)
      ? [
          ...READINGS.map((when) => reading(given, when)),
          ...result.capacities.flatMap((capacity) => stages(given, capacity)),
          ...result.factors
            .filter(isTouched)
            .flatMap((factor) => [
              ...stagesOf(given, factor),
              relief(given, factor),
              load(given, factor),
            ]),
        ]
      : []),
    ...result.constraints.flatMap((constraint) => constraintFinding(given, constraint)),
  ];
};

function initiative(given: Given): Finding {
  const texts = given.wording.texts.findings.initiative;
  const state = answeredState(given, GATE);
  const status = given.result.initiative ?? (state === 'answered' ? 'unanswered' : state);
  return { id: 'initiative', class: status, sentence: texts[status] };
}

const weight = ({ between: [best, worst] }: Reading): [number, number] => [
  LEVELS.indexOf(best),
  LEVELS.indexOf(worst),
];

/** Whether one reading is heavier (1) or lighter (−1) than another: at its worst end, then at its best. */
function compare(one: Reading, other: Reading): number {
  const [best, worst] = weight(one);
  const [otherBest, otherWorst] = weight(other);
  return Math.sign(worst - otherWorst) || Math.sign(best - otherBest);
}

/** What changes between today and one of the other two readings, capacity by capacity. */
function reading({ wording, result }: Given, when: LoadReading): Finding {
  const texts = wording.texts.findings.reading;
  const changed = result.capacities.filter((one) => compare(one[when], one) !== 0);
  const turns = new Set(changed.map((one) => compare(one[when], one)));
  const turn =
    turns.size === 0 ? 'same' : turns.size > 1 ? 'mixed' : turns.has(1) ? 'heavier' : 'lighter';
  const changes = changed.map((one) =>
    fill(texts.change, {
      capacity: lowerFirst(wording, titles.capacity(wording, one.id)),
      from: readingWords(wording, one),
      to: readingWords(wording, one[when]),
    }),
  );
  const template = texts[when];
  return {
    id: `reading.${when}`,
    class: turn,
    sentence:
      turn === 'same'
        ? template.same
        : fill(template[turn], { changes: enumerate(wording, changes) }),
  };
}

function stages({ wording }: Given, capacity: CapacityResult): Finding[] {
  const texts = wording.texts.findings.stage;
  return READINGS.map((when) => ({
    id: `${when}.${capacity.id}`,
    class: readingClass(capacity[when]),
    sentence: fill(texts.sentence, {
      stage: texts[when],
      level: readingWords(wording, capacity[when]),
    }),
  }));
}

/** The steps of a factor in the three readings beside each other, where they are not all the same. */
function stagesOf({ wording }: Given, factor: FactorResult): Finding[] {
  const { id, shortfall, during, running } = factor;
  const turn = steeper(running, shortfall) || steeper(during, shortfall);
  if (turn === 0) return [];
  const words = (ends: Ends): string =>
    ends.point === null ? stepRange(wording, ends) : steps(wording, ends.point);
  return [
    {
      id: `stages.${id}`,
      class: turn > 0 ? 'heavier' : 'lighter',
      sentence: fill(wording.texts.findings.stage.factor, {
        factor: titles.factor(wording, id),
        today: words(shortfall),
        during: words(during),
        running: words(running),
      }),
    },
  ];
}

/** Whether one shortfall is larger (1) or smaller (−1) than another, as they are told. */
function steeper(one: Ends, other: Ends): number {
  if (one.point !== null && other.point !== null) return Math.sign(one.point - other.point);
  return Math.sign(one.worst - other.worst) || Math.sign(one.best - other.best);
}

/** Whole steps that the initiative takes away once it runs; what it adds itself is told apart. */
function relieved({ shortfall, running, load }: FactorResult): number {
  const today = shortfall.point ?? shortfall.worst;
  const then = running.point ?? running.worst;
  return Math.max(0, Math.round(today + load.running) - then);
}

function relief({ wording }: Given, factor: FactorResult): Finding {
  const texts = wording.texts.findings.relief;
  const { expected, supported } = factor.relief;
  const taken = supported > 0 ? Math.min(4, relieved(factor)) : 0;
  const values = {
    expected: percent(wording, expected),
    supported: percent(wording, supported),
  };
  const id = `relief.${factor.id}`;
  if (expected === 0) return { id, class: 'none', sentence: texts.none };
  const figure = percent(wording, supported);
  if ((factor.shortfall.point ?? factor.shortfall.worst) === 0)
    return { id, class: 'nothing', figure, sentence: fill(texts.nothing, values) };
  return taken > 0
    ? {
        id,
        class: 'steps',
        figure,
        sentence: fill(texts.steps, { ...values, steps: steps(wording, taken) }),
      }
    : { id, class: 'fraction', figure, sentence: fill(texts.fraction, values) };
}

function load({ wording }: Given, { id: factor, load: added }: FactorResult): Finding {
  const texts = wording.texts.findings.load;
  const status =
    added.during > 0 && added.running > 0
      ? 'both'
      : added.during > 0
        ? 'during'
        : added.running > 0
          ? 'running'
          : 'none';
  const values = {
    during: steps(wording, added.during),
    running: steps(wording, added.running),
  };
  const sentence = status === 'none' ? texts.none : fill(texts[status], values);
  return { id: `load.${factor}`, class: status, sentence };
}

function constraintFinding({ wording, result }: Given, constraint: ConstraintResult): Finding[] {
  const { id, binding, severity } = constraint;
  if (binding === 0 && severity === null) return [];
  const texts = wording.texts.findings.constraint;
  const share = percent(wording, binding);
  const values = { constraint: titles.constraint(wording, id), share };
  const tooFew = severity === null && anyTooFew(result, ratedBy(id));
  const status =
    severity === null ? 'unknown' : binding === 0 ? 'free' : binds(constraint) ? 'binds' : 'eased';
  return [
    {
      id: `constraint.${id}`,
      class: binding === 0 ? 'free' : binds(constraint) ? 'binds' : 'eased',
      figure: share,
      sentence: upperFirst(wording, fill(texts[status === 'unknown' ? 'binds' : status], values)),
    },
    ...(status === 'unknown'
      ? [
          {
            id: `constraintAnswer.${id}`,
            class: tooFew ? 'tooFew' : 'unknown',
            sentence: fill(tooFew ? texts.tooFew : texts.unknown, values),
            forTeam: true as const,
          },
        ]
      : []),
  ];
}
