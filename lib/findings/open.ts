import { fill, plural } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { toldWithheld } from '@/lib/model';
import { enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import type { Finder, Finding, Given } from './finding';
import { numberWord, questionNames } from './words';

/** What is not known, not sure, not agreed, or does not count. Which answers that are is for the team. */
export const openFindings: Finder = (given) =>
  given.result.basis === 'quick'
    ? [...withheld(given), ...ignored(given)]
    : [
        ...open(given),
        ...given.result.capacities.flatMap((capacity) => openCapacity(given, capacity)),
        ...divided(given),
        ...counted(given, 'unless'),
        ...counted(given, 'lost'),
        ...withheld(given),
        ...ignored(given),
      ];

/** Sets of questions as parts of a sentence, the smallest first: "‘a’", "‘b’ en ‘c’ samen". */
export const openSets = (wording: Wording, sets: readonly string[][]): string[] =>
  sets.map((questions) =>
    questions.length === 1
      ? questionNames(wording, questions)
      : fill(wording.texts.findings.together, { questions: questionNames(wording, questions) }),
  );

function open({ wording, result }: Given): Finding[] {
  const { level, between, open: sets, divided } = result.overall;
  if (level !== null) return [];
  const texts = wording.texts.findings.open;
  const [first] = sets;
  if (!first) return [{ id: 'open', class: 'none', sentence: texts.none }];
  const count = first.length;
  const [best, worst] = between;
  // What the team is divided on is talked about, and not looked up.
  const toLookUp = first.some((question) => !divided.includes(question));
  const openFirst: Finding = {
    id: 'openFirst',
    class: String(count),
    sentence: fill(texts.first, {
      questions: questionNames(wording, first),
      best: titles.level(wording, best),
      worst: titles.level(wording, worst),
    }),
    forTeam: true,
  };
  return [
    {
      id: 'open',
      class: String(count),
      figure: String(count),
      sentence: plural(wording.locale, texts, count, { number: numberWord(wording, count) }),
    },
    ...(toLookUp ? [openFirst] : []),
    {
      id: 'openAnswers',
      class: String(sets.length),
      sentence: fill(texts.answers, { sets: openSets(wording, sets).join('; ') }),
      forTeam: true,
    },
  ];
}

function openCapacity(
  { wording }: Given,
  { id, level, open: sets }: Given['result']['capacities'][number],
): Finding[] {
  const [first] = sets;
  if (level !== null || !first) return [];
  const texts = wording.texts.findings.open;
  const capacity = titles.capacity(wording, id);
  return [
    {
      id: `open.${id}`,
      class: String(first.length),
      figure: String(first.length),
      sentence: plural(wording.locale, texts.capacity, first.length, {
        capacity,
        number: numberWord(wording, first.length),
      }),
    },
    {
      id: `openAnswers.${id}`,
      class: String(sets.length),
      sentence: fill(texts.answers, { sets: openSets(wording, sets).join('; ') }),
      forTeam: true,
    },
  ];
}

function divided({ wording, result }: Given): Finding[] {
  const { divided: questions } = result.overall;
  const { length } = questions;
  if (length === 0) return [];
  return [
    {
      id: 'divided',
      class: String(length),
      figure: String(length),
      sentence: plural(wording.locale, wording.texts.findings.divided, length, {
        questions: questionNames(wording, questions),
      }),
    },
  ];
}

/** Unsure answers on which a "not now" rests, and answers that were known last round. */
function counted({ wording, result }: Given, id: 'unless' | 'lost'): Finding[] {
  const questions = result.overall[id];
  const { length } = questions;
  if (length === 0) return [];
  const texts = wording.texts.findings[id];
  return [
    {
      id,
      class: String(length),
      figure: String(length),
      sentence: plural(wording.locale, texts, length),
    },
    {
      id: `${id}Answers`,
      class: String(length),
      sentence: fill(texts.answers, { questions: questionNames(wording, questions) }),
      forTeam: true,
    },
  ];
}

function withheld({ wording, result }: Given): Finding[] {
  const count = result.team ? toldWithheld(instrument, result.team).length : 0;
  if (count === 0) return [];
  return [
    {
      id: 'withheld',
      class: String(count),
      figure: String(count),
      sentence: plural(wording.locale, wording.texts.findings.withheld, count),
    },
  ];
}

function ignored({ wording, result }: Given): Finding[] {
  const count = result.ignored.length;
  if (count === 0) return [];
  return [
    {
      id: 'ignored',
      class: String(count),
      figure: String(count),
      sentence: plural(wording.locale, wording.texts.findings.ignored, count),
      forTeam: true,
    },
  ];
}

/** Names of measures between quotes, as part of a sentence. */
export const measureNames = (wording: Wording, ids: readonly string[]): string =>
  enumerate(
    wording,
    ids.map((id) => `‘${titles.measure(wording, id)}’`),
  );
