import { doneMeasures } from '@/lib/model/advice/done';
import { within } from '@/lib/model/answers/interval';
import { type AnswerReading, copyOf } from '@/lib/model/answers/reading';
import { KEY } from '@/lib/model/answers/structure';
import type { Flag, Reading, RoundResult } from '@/lib/model/result';
import { readingOf } from '@/lib/model/steps/levels';
import { score } from '@/lib/model/steps/score';
import type { Combined } from '@/lib/model/team/team';
import type {
  Answer,
  AnswerInterval,
  Instrument,
  OptionValue,
  PreviousRound,
  ScoredRequest,
} from '@/lib/model/types';
import { CAPACITIES, UNKNOWN } from '@/lib/model/types';

/** An assessment as a round compares it. */
export interface Side {
  combined: Combined;
  reading: AnswerReading;
}

export interface RoundInput {
  instrument: Instrument;
  request: ScoredRequest;
  previous: PreviousRound;
  now: Side;
  /** The earlier request, read under the present norm and instrument. */
  earlier: Side;
  /** Questions that keep the present level open. */
  open: readonly string[];
  flags: readonly Flag[];
}

/**
 * What changed since the earlier round (000¶66, ¶75; model §8): both rounds scored under the present norm and
 * instrument, per station what changed, and where to enter the cycle again.
 */
export function compareRounds(input: RoundInput): RoundResult {
  const { previous, request, now, earlier } = input;
  const changed = changedQuestions(input);
  return {
    on: previous.on,
    earlier: levelsOfSide(earlier.reading),
    otherNorm: normOf(previous.request) === normOf(request) ? null : normOf(previous.request),
    stations: stationsOf(input, changed),
    answers: replayed(now.reading, earlier.reading, changed).map(({ question, between }) => ({
      question,
      from: answerIn(earlier, question),
      to: answerIn(now, question),
      between,
    })),
    measures: measuresDone(input),
  };
}

const normOf = ({ norm = 'firstTier' }: Pick<ScoredRequest, 'norm'>) => norm;

function levelsOfSide(reading: AnswerReading): RoundResult['earlier'] {
  const { levels } = score(reading);
  return {
    capacities: CAPACITIES.map((id, c) => ({
      id,
      ...readingOf(levels.best[c]!, levels.worst[c]!),
    })),
    overall: overallOf(reading),
  };
}

function overallOf(reading: AnswerReading): Reading {
  const { levels } = score(reading);
  return readingOf(Math.max(...levels.best), Math.max(...levels.worst));
}

/** The interval that counts: of the promise, what a cost table says of it. */
function intervalIn({ combined, reading }: Side, id: string): AnswerInterval | null {
  const band = id === KEY.promised ? reading.costs?.band : null;
  if (!band) return combined.intervals.get(id) ?? null;
  const { low, high } = band;
  return { low, high, point: low === high ? low : null, divided: false };
}

function answerIn(side: Side, id: string): RoundResult['answers'][number]['to'] {
  const interval = intervalIn(side, id);
  if (interval?.divided) return { ...interval };
  if (id !== KEY.promised || !side.reading.costs?.band) return side.combined.answers[id] ?? null;
  return interval?.point ?? interval;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Questions whose answer differs between the rounds; nobody's answer in words counts. */
function changedQuestions({ instrument, now, earlier }: RoundInput): string[] {
  return instrument.questions
    .filter(({ kind }) => kind !== 'text')
    .map(({ id }) => id)
    .filter(
      (id) =>
        !same(answerIn(now, id), answerIn(earlier, id)) ||
        !same(intervalIn(now, id), intervalIn(earlier, id)),
    );
}

/**
 * The changed answers replayed one by one on the earlier round, each time the one that then moves the level
 * most.
 */
function replayed(
  now: AnswerReading,
  earlier: AnswerReading,
  changed: readonly string[],
): { question: string; between: Reading['between'] }[] {
  const { position } = now.structure;
  const scored = changed.filter((id) => position.has(id));
  const silent = changed.filter((id) => !position.has(id));
  let current = copyOf(earlier);
  const left = new Set(scored);
  const result: { question: string; between: Reading['between'] }[] = [];
  while (left.size > 0) {
    const candidates = [...left].map((id) => {
      const next = withAnswer(current, now, position.get(id)!);
      return { id, next, weight: Math.abs(weightOf(next) - weightOf(current)) };
    });
    const [first] = candidates.toSorted((a, b) => b.weight - a.weight);
    current = first!.next;
    left.delete(first!.id);
    result.push({ question: first!.id, between: overallOf(current).between });
  }
  const { between } = overallOf(current);
  return [...result, ...silent.map((question) => ({ question, between }))];
}

function withAnswer(into: AnswerReading, from: AnswerReading, at: number): AnswerReading {
  const copy = copyOf(into);
  copy.low[at] = from.low[at]!;
  copy.high[at] = from.high[at]!;
  copy.point[at] = from.point[at]!;
  return copy;
}

/** Levels first, then the steps beneath them. */
function weightOf(reading: AnswerReading): number {
  const { levels, worst, best } = score(reading);
  const sum = (list: ArrayLike<number>) => Array.from(list).reduce((a, b) => a + b, 0);
  return 1000 * (Math.max(...levels.best) + Math.max(...levels.worst)) + sum(worst) + sum(best);
}

function stationsOf(input: RoundInput, changed: readonly string[]): RoundResult['stations'] {
  const { instrument, request, now, open, flags } = input;
  const { on: today } = request;
  const stationOf = new Map(instrument.questions.map(({ id, station }) => [id, station]));
  const measureStation = new Map(instrument.measures.map(({ id, station }) => [id, station]));
  const plan = request.plan ?? [];
  return instrument.stations
    .filter(({ module }) => !module)
    .map(({ id }) => {
      const of = (questions: readonly string[]) =>
        questions.filter((question) => stationOf.get(question) === id);
      const changes = of(changed);
      const given = of(Object.keys(now.combined.answers));
      const decide = of(open);
      const done = plan.filter(
        ({ measure, status }) => status === 'done' && measureStation.get(measure) === id,
      );
      const late = plan.filter(
        ({ measure, status, due }) =>
          status !== 'done' &&
          status !== 'dropped' &&
          due !== undefined &&
          today !== undefined &&
          due < today &&
          measureStation.get(measure) === id,
      );
      const above = id === 'perceptions' && flags.some((flag) => flag.id === 'magic-bullet');
      const reenter =
        decide.length > 0
          ? ('unknownDecides' as const)
          : done.length > 0
            ? ('measureDone' as const)
            : late.length > 0
              ? ('datePassed' as const)
              : above
                ? ('expectationAbove' as const)
                : null;
      return {
        id,
        state: changes.length > 0 ? 'changed' : given.length > 0 ? 'same' : 'notLookedAt',
        reenter,
        questions: reenter === 'unknownDecides' ? decide : changes,
      };
    });
}

/** For each measure marked done, what it was expected to change and what the answers show. */
function measuresDone({ instrument, request, now, earlier }: RoundInput): RoundResult['measures'] {
  const done = doneMeasures(request);
  return instrument.measures
    .filter(({ id, effect }) => done.has(id) && effect.length > 0)
    .map(({ id, effect }) => ({
      id,
      questions: effect.flatMap((one) => {
        const before = earlier.combined.answers[one.question];
        const expected =
          'set' in one ? one.set : typeof before === 'number' ? within(before + one.step) : null;
        const observed = single(now.combined.answers[one.question]);
        return expected === null ? [] : [{ question: one.question, expected, observed }];
      }),
    }));
}

const single = (answer: Answer | undefined): OptionValue | null =>
  answer === undefined || answer === UNKNOWN || Array.isArray(answer) ? null : answer;
