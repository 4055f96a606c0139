import { fill, plural } from '@/lib/i18n/fill';
import { questionById, questions } from '@/lib/instrument/questions';
import type { AssessmentResult, RoundResult } from '@/lib/model/result';
import type { AnswerInterval } from '@/lib/model/types';
import { answerWords } from '@/lib/wording/answer';
import { day, enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { anyTooFew, missingWords } from './answers';
import type { Finder, Finding, Given } from './finding';
import { questionNames, readingOf, readingWords } from './words';

/** A next round beside the one before: what changed, what was done, where to go on (model §8). */
export const roundFindings: Finder = (given) => {
  const { round } = given.result;
  if (!round) return [];
  return [
    start(given, round),
    ...why(given, round),
    ...otherNorm(given, round),
    ...round.stations.flatMap((station) => stationFindings(given, station)),
    ...round.measures.map((measure) => done(given, measure)),
    next(given, round),
  ];
};

type Station = RoundResult['stations'][number];

function start({ wording, result }: Given, { on, earlier }: RoundResult): Finding {
  const texts = wording.texts.findings.round;
  const date = day(wording, on);
  const now = readingWords(wording, result.overall);
  const before = readingWords(wording, earlier.overall);
  return before === now
    ? { id: 'round', class: 'same', sentence: fill(texts.same, { date, now }) }
    : { id: 'round', class: 'changed', sentence: fill(texts.from, { date, before, now }) };
}

const stationNames = (wording: Wording, stations: readonly Station[]): string =>
  enumerate(
    wording,
    stations.map(({ id }) => `‘${titles.station(wording, id)}’`),
  );

/** At which stations answers changed. */
function why({ wording }: Given, { stations }: RoundResult): Finding[] {
  const changed = stations.filter(({ state }) => state === 'changed');
  if (changed.length === 0) return [];
  const sentence = fill(wording.texts.findings.round.why, {
    stations: stationNames(wording, changed),
  });
  return [{ id: 'round.why', class: String(changed.length), sentence }];
}

function otherNorm({ wording }: Given, { otherNorm: norm }: RoundResult): Finding[] {
  if (!norm) return [];
  const sentence = fill(wording.texts.findings.round.otherNorm, {
    norm: wording.texts.model.norms[norm].title,
  });
  return [{ id: 'round.otherNorm', class: norm, sentence }];
}

const questionsAt = (id: string): string[] =>
  questions.flatMap((question) => (question.station === id ? [question.id] : []));

/** A station's state, and why to re-enter there. Which answers changed is for the team. */
function stationFindings({ wording, result }: Given, station: Station): Finding[] {
  const texts = wording.texts.findings.round;
  const { id, state, reenter } = station;
  const changed = state === 'changed' ? station.questions : [];
  const tooFew = state === 'notLookedAt' && anyTooFew(result, questionsAt(id));
  return [
    {
      id: `round.${id}`,
      class: state,
      sentence:
        state === 'changed'
          ? plural(wording.locale, texts.state.changedCount, Math.max(1, changed.length))
          : texts.state[tooFew ? 'tooFew' : state],
    },
    ...(changed.length > 0
      ? [
          {
            id: `roundAnswers.${id}`,
            class: String(changed.length),
            sentence: fill(texts.state.changed, { questions: questionNames(wording, changed) }),
            forTeam: true as const,
          },
        ]
      : []),
    ...(reenter ? [{ id: `reenter.${id}`, class: reenter, sentence: texts.reenter[reenter] }] : []),
  ];
}

function next({ wording }: Given, { stations }: RoundResult): Finding {
  const texts = wording.texts.findings.round;
  const again = stations.filter(({ reenter }) => reenter !== null);
  return again.length > 0
    ? {
        id: 'round.next',
        class: String(again.length),
        sentence: fill(texts.next, { stations: stationNames(wording, again) }),
      }
    : { id: 'round.next', class: 'none', sentence: texts.nextNone };
}

type Done = RoundResult['measures'][number];

function done({ wording }: Given, { id, questions }: Done): Finding {
  const texts = wording.texts.findings.round.measure;
  const seen = questions.filter(reached).length;
  const known = questions.filter(({ observed }) => observed !== null).length;
  const status =
    known === 0
      ? 'unknown'
      : seen === questions.length
        ? 'asExpected'
        : seen > 0
          ? 'partly'
          : 'notSeen';
  return {
    id: `done.${id}`,
    class: status,
    sentence: fill(texts[status], { measure: titles.measure(wording, id) }),
  };
}

/** Whether an answer came at least as far as the measure was expected to bring it. */
function reached({ question, expected, observed }: Done['questions'][number]): boolean {
  if (observed === null) return false;
  if (typeof expected !== 'number' || typeof observed !== 'number') return observed === expected;
  const asked = questionById(question);
  const less = asked?.side === 'demand' || asked?.side === 'constraint';
  const sign = (less ? -1 : 1) * (asked?.direction ?? 1);
  return sign * (observed - expected) >= 0;
}

type Told = RoundResult['answers'][number]['from'];

const isInterval = (answer: Told): answer is AnswerInterval =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

/** An answer of a round in the words of its question. */
function roundAnswer(wording: Wording, id: string, answer: Told): string {
  const question = questionById(id);
  if (answer === null || !question) return wording.texts.findings.unknown;
  if (!isInterval(answer)) return answerWords(wording, question, answer);
  const { low, high } = answer;
  const [from, to] = [answerWords(wording, question, low), answerWords(wording, question, high)];
  return from === to ? from : fill(wording.texts.findings.steps.range, { low: from, high: to });
}

/** The changed answers in order of their effect, with the verdict once they count up to there. */
export const roundAnswers = (
  wording: Wording,
  { round, team }: Pick<AssessmentResult, 'round' | 'team'>,
) =>
  (round?.answers ?? []).map(({ question, from, to, between }) => ({
    question: titles.question(wording, question),
    from: roundAnswer(wording, question, from),
    to:
      to === null
        ? missingWords(wording, { team }, [question])
        : roundAnswer(wording, question, to),
    level: readingWords(wording, readingOf(between)),
  }));
