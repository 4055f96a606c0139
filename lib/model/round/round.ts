import { answerAfter, doneMeasures } from '@/lib/model/advice/effects';
import { levelIn } from '@/lib/model/answers/conditions';
import { copyOf, normOf, promisedIn, type WholeReading } from '@/lib/model/answers/reading';
import { isDue } from '@/lib/model/plan';
import { type Between, type Flag, REENTRY_REASONS, type RoundResult } from '@/lib/model/result';
import { capacitiesOf, overallOf, score } from '@/lib/model/steps/score';
import type {
  Answer,
  AnswerInterval,
  OptionValue,
  PreviousRound,
  ScoredRequest,
} from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';

interface Rounds {
  request: ScoredRequest;
  previous: PreviousRound;
  now: WholeReading;
  /** The earlier request, read under the present norm and instrument. */
  earlier: WholeReading;
  /** Questions that keep the present level open. */
  open: readonly string[];
  flags: readonly Flag[];
}

/**
 * What changed since the earlier round (000¶66, ¶75; model §8): both rounds scored under the present norm and
 * instrument, per station what changed, and where to enter the cycle again.
 */
export function compareRounds(rounds: Rounds): RoundResult {
  const { previous, request, now, earlier } = rounds;
  const changed = changedQuestions(rounds);
  const { levels } = score(earlier);
  const norm = normOf(previous.request);
  return {
    on: previous.on,
    earlier: {
      capacities: capacitiesOf(levels),
      overall: overallOf(levels),
    },
    otherNorm: norm === normOf(request) ? null : norm,
    stations: stationsOf(rounds, changed),
    answers: replayed(now, earlier, changed).map(({ question, between }) => ({
      question,
      from: answerIn(earlier, question),
      to: answerIn(now, question),
      between,
    })),
    measures: measuresDone(rounds),
  };
}

/** The interval that counts: of the promise, what a cost table says of it. */
function intervalIn(reading: WholeReading, id: string): AnswerInterval | null {
  const promised = promisedIn(reading, id);
  return promised ? { ...promised, divided: false } : (reading.combined.intervals.get(id) ?? null);
}

function answerIn(reading: WholeReading, id: string): RoundResult['answers'][number]['to'] {
  const interval = intervalIn(reading, id);
  if (interval?.divided) return { ...interval };
  if (!promisedIn(reading, id)) return reading.combined.answers[id] ?? null;
  return interval?.point ?? interval;
}

/** Questions whose answer differs between the rounds; nobody's answer in words counts. */
function changedQuestions({ now, earlier }: Rounds): string[] {
  const said = (reading: WholeReading, id: string) =>
    JSON.stringify([answerIn(reading, id), intervalIn(reading, id)]);
  return now.structure.instrument.questions
    .filter(({ kind, id }) => kind !== 'text' && said(now, id) !== said(earlier, id))
    .map(({ id }) => id);
}

/**
 * The changed answers replayed one by one on the earlier round, each time the one that then moves the level
 * most; last those that bear on no level.
 */
function replayed(
  now: WholeReading,
  earlier: WholeReading,
  changed: readonly string[],
): { question: string; between: Between }[] {
  const { position } = now.structure;
  const left = new Set(changed.filter((id) => position.has(id)));
  const result: { question: string; between: Between }[] = [];
  let current = copyOf(earlier);
  while (left.size > 0) {
    const candidates = [...left].map((question) => {
      const next = withAnswer(current, now, position.get(question)!);
      return { question, next, weight: Math.abs(weightOf(next) - weightOf(current)) };
    });
    const { question, next } = candidates.toSorted((a, b) => b.weight - a.weight)[0]!;
    current = next;
    left.delete(question);
    result.push({ question, between: overallOf(score(current).levels).between });
  }
  const { between } = overallOf(score(current).levels);
  const silent = changed.filter((id) => !position.has(id));
  return [...result, ...silent.map((question) => ({ question, between }))];
}

function withAnswer(into: WholeReading, from: WholeReading, at: number): WholeReading {
  const copy = copyOf(into);
  for (const end of ['low', 'high', 'point'] as const) copy[end][at] = from[end][at]!;
  return copy;
}

/** Levels first, then the steps beneath them. */
function weightOf(reading: WholeReading): number {
  const { levels, worst, best } = score(reading);
  const steps = [...worst, ...best].reduce((a, b) => a + b, 0);
  return 1000 * (Math.max(...levels.best) + Math.max(...levels.worst)) + steps;
}

function stationsOf(
  { request, now, open, flags }: Rounds,
  changed: readonly string[],
): RoundResult['stations'] {
  const { questions, measures, stations } = now.structure.instrument;
  const { on: today = '', plan = [] } = request;
  const late = (item: (typeof plan)[number]) => isDue(item) && item.due < today;
  return stations
    .filter(({ module }) => !module)
    .map((station) => {
      const own = new Set(
        questions.filter((one) => one.station === station.id).map(({ id }) => id),
      );
      const planned = plan.filter(({ measure }) =>
        measures.some(({ id, station: of }) => id === measure && of === station.id),
      );
      const changes = changed.filter((id) => own.has(id));
      const decide = open.filter((id) => own.has(id));
      const given = Object.keys(now.combined.answers).some((id) => own.has(id));
      const reasons = {
        unknownDecides: decide.length > 0,
        measureDone: planned.some(({ status }) => status === 'done'),
        datePassed: planned.some(late),
        expectationAbove:
          station.id === 'perceptions' && flags.some(({ id }) => id === 'magic-bullet'),
      };
      return {
        id: station.id,
        state: changes.length > 0 ? 'changed' : given ? 'same' : 'notLookedAt',
        reenter: REENTRY_REASONS.find((reason) => reasons[reason]) ?? null,
        questions: decide.length > 0 ? decide : changes,
      };
    });
}

/** For each measure marked done, what it was expected to change and what the answers show. */
function measuresDone({ request, now, earlier }: Rounds): RoundResult['measures'] {
  const done = doneMeasures(request);
  return now.structure.instrument.measures
    .filter(({ id, effect }) => done.has(id) && effect.length > 0)
    .map(({ id, effect }) => ({
      id,
      questions: effect.flatMap((one) => {
        const { question } = one;
        const expected = answerAfter(one, levelIn(earlier.combined.answers, question));
        const observed = single(now.combined.answers[question]);
        return expected === null ? [] : [{ question, expected, observed }];
      }),
    }));
}

const single = (answer: Answer | undefined): OptionValue | null =>
  answer === undefined || answer === UNKNOWN || Array.isArray(answer) ? null : answer;
