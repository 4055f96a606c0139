import { fill, plural } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { questionById, quickQuestions } from '@/lib/instrument/questions';
import type { CapacityResult, FactorResult } from '@/lib/model/result';
import type { Answers } from '@/lib/model/types';
import { answerWords } from '@/lib/wording/answer';
import { enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { answersOf, missingWords } from './answers';
import type { Finder, Finding, Given } from './finding';
import {
  betweenWords,
  factorsIn,
  isGiven,
  lowerFirst,
  missedWords,
  numberWord,
  readingClass,
  requirementName,
  shortIn,
  stepFigure,
  stepRange,
  steps,
  upperFirst,
  wholeSteps,
} from './words';

/** Each capacity and each factor: what it misses, and which requirement decides. */
export const capacityFindings: Finder = (given) => {
  const answers = answersOf(given);
  return given.result.capacities.flatMap((one) => [
    capacity(given, one),
    ...given.result.factors
      .filter((factor) => factor.capacity === one.id)
      .flatMap((factor) => [
        missed(given, factor),
        ...decides(given, factor),
        ...asked(given, factor, answers),
      ]),
  ]);
};

function capacity(given: Given, one: CapacityResult): Finding {
  const { wording, result } = given;
  const texts = wording.texts.findings.capacity;
  const title = titles.capacity(wording, one.id);
  const total = factorsIn(one.id);
  const short = shortIn(result, one.id);
  const figure = fill(wording.texts.findings.of, { count: short.length, total });
  const id = `capacity.${one.id}`;
  if (result.basis === 'quick')
    return { id, class: 'quick', figure, sentence: pinches(given, one.id, short) };
  const between = result.factors.filter(
    ({ capacity: own, shortfall }) => own === one.id && shortfall.best < shortfall.worst,
  );
  const open = between.filter(({ unknown }) => unknown.length > 0).length;
  // A level that no missing answer keeps open is kept open by answers that differ, or are not sure.
  const unsure = one.level === null && open === 0 ? between.length : 0;
  const level =
    one.level === null
      ? fill(texts.open, { capacity: title, between: betweenWords(wording, one.between) })
      : fill(texts[one.level], { capacity: title });
  const reasons = [
    ...(short.length > 0 || open + unsure === 0 ? [shortWords(wording, short, total)] : []),
    ...(open > 0
      ? [
          plural(wording.locale, texts.unknown, open, {
            number: upperFirst(wording, numberWord(wording, open)),
          }),
        ]
      : []),
    ...(unsure > 0
      ? [
          plural(wording.locale, texts.unsure, unsure, {
            number: numberWord(wording, unsure),
          }),
        ]
      : []),
  ];
  return { id, class: readingClass(one), figure, sentence: [level, ...reasons].join(' ') };
}

type Short = ReturnType<typeof shortIn>;

/** Where a capacity may pinch, as far as the questions of a quick check tell; no level follows from them. */
function pinches(given: Given, capacityId: string, short: Short): string {
  const { wording } = given;
  const { quick } = wording.texts.findings.capacity;
  const title = titles.capacity(wording, capacityId);
  if (short.length > 0) {
    const parts = short.map((part) => partWords(wording, part));
    return fill(quick.short, { capacity: title, parts: enumerate(wording, parts) });
  }
  const inCapacity = new Set(
    instrument.factors.flatMap(({ id, capacity: own }) => (own === capacityId ? id : [])),
  );
  const answers = answersOf(given);
  const asked = quickQuestions.filter(({ factors }) =>
    factors.some(({ id }) => inCapacity.has(id)),
  );
  const known = asked.every(({ id }) => isGiven(answers[id]));
  return fill(known ? quick.none : quick.open, { capacity: title });
}

/** A part with what it misses: "strategisch vermogen (twee stappen)". */
const partWords = (wording: Wording, { id, shortfall }: Short[number]): string =>
  fill(wording.texts.findings.capacity.worst, {
    factor: lowerFirst(wording, titles.factor(wording, id)),
    steps: missedWords(wording, shortfall),
  });

/** How many parts fall short, and which of them most. */
function shortWords(wording: Wording, short: Short, total: number): string {
  const texts = wording.texts.findings.capacity;
  if (short.length === 0) return texts.none;
  const most = Math.max(...short.map(({ misses }) => misses));
  const worst = short.filter(({ misses }) => misses === most);
  const number = upperFirst(wording, numberWord(wording, short.length));
  const alike = new Set(short.map(({ shortfall }) => missedWords(wording, shortfall)));
  const [all] = alike;
  if (short.length > 1 && all !== undefined && alike.size === 1)
    return fill(texts.alike, {
      number,
      total: numberWord(wording, total),
      steps: all,
      parts: enumerate(
        wording,
        short.map(({ id }) => lowerFirst(wording, titles.factor(wording, id))),
      ),
    });
  const values = {
    number,
    total: numberWord(wording, total),
    worst: enumerate(
      wording,
      worst.map((part) => partWords(wording, part)),
    ),
  };
  return short.length > 1 && short.length === total
    ? fill(texts.all, values)
    : plural(wording.locale, texts.short, short.length, values);
}

function missed({ wording }: Given, { id, shortfall }: FactorResult): Finding {
  const texts = wording.texts.findings.factor;
  const factor = titles.factor(wording, id);
  const whole = wholeSteps(shortfall);
  const certain = shortfall.best === shortfall.worst;
  const range = stepRange(wording, shortfall);
  const sentence =
    whole === null
      ? fill(texts.open, { factor, range })
      : !certain
        ? fill(texts.unsure, { factor, steps: steps(wording, whole), range })
        : whole === 0
          ? fill(texts.enough, { factor })
          : fill(texts.misses, { factor, steps: steps(wording, whole) });
  return {
    id: `factor.${id}`,
    class: whole === null ? 'open' : String(whole),
    figure: stepFigure(shortfall),
    sentence,
  };
}

/** Which requirements reach the shortfall. */
function decides({ wording }: Given, { id, shortfall, decidedBy }: FactorResult): Finding[] {
  if ((shortfall.point ?? shortfall.worst) === 0 || decidedBy.length === 0) return [];
  const requirements = enumerate(
    wording,
    decidedBy.map((requirement) => requirementName(wording, requirement)),
  );
  return [
    {
      id: `decides.${id}`,
      class: decidedBy.join(' '),
      sentence: plural(wording.locale, wording.texts.findings.decides, decidedBy.length, {
        requirements,
      }),
    },
  ];
}

/** The answers that stand against each other where a requirement falls short. */
function asked({ wording, result }: Given, factor: FactorResult, answers: Answers): Finding[] {
  const texts = wording.texts.findings;
  const { requirements = [] } = instrument.factors.find(({ id }) => id === factor.id) ?? {};
  const words = (ids: readonly string[]): string =>
    enumerate(
      wording,
      ids.flatMap((id) => {
        const question = questionById(id);
        const answer = answers[id];
        return question && answer !== undefined && isGiven(answer)
          ? `‘${answerWords(wording, question, answer)}’`
          : [];
      }),
    );
  return factor.decidedBy.flatMap((id): Finding[] => {
    const requirement = requirements.find((one) => one.id === id);
    // A cost table takes the place of an answer: the amounts are told instead.
    if (!requirement || (result.costs?.band && id === 'lastingCost')) return [];
    const demand = words(requirement.demand) || missingWords(wording, result, requirement.demand);
    const supply =
      words([requirement.supply]) || missingWords(wording, result, [requirement.supply]);
    const sentence = fill(texts.asked, { demand, supply });
    return [{ id: `asked.${id}`, class: 'answers', sentence, forTeam: true }];
  });
}
