import type { Figure, Tally } from '@/lib/consultation/types';
import type { Finding } from '@/lib/findings/finding';
import { lowerFirst, upperFirst } from '@/lib/findings/words';
import { fill, plural } from '@/lib/i18n/fill';
import { NORMS } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import {
  answeredIn,
  carriedOfAnswered,
  carriedOfAsked,
  countedIn,
  figureWords,
  openOf,
  shareOf,
  withFigure,
} from './figures';
import type { ManyGiven } from './given';

/** How many carry it, what that lies between, and with which reservation it is read. */
export const countFindings = (given: ManyGiven): Finding[] =>
  given.reading.response.answered === 0
    ? [{ id: 'counts', class: 'nobody', sentence: given.wording.many.findings.nobody }]
    : [
        counts(given),
        ...others(given),
        ...otherwise(given),
        ...notCounted(given),
        ...divided(given),
        ...(isHidden(given.reading.overall) ? [] : [ofAnswered(given), ofAsked(given)]),
        norm(given),
        ...gaming(given),
        ...basis(given),
        ...tests(given),
      ];

/** “61 of the 174 that answered carry it, 30 are open, 111 did not answer.” */
export function countsOf(given: ManyGiven, tally: Tally): string {
  const { counts: texts } = given.wording.many.findings;
  const answered = countedIn(tally);
  if (isHidden(tally)) {
    const silent = withFigure(given, texts.silent, tally.silent);
    return fill(texts.withheld, { answered, silent });
  }
  const sentence = fill(texts.sentence, {
    carries: withFigure(given, texts.carries, tally.cells.carries, { answered }),
    open: withFigure(given, texts.open, openOf(tally)),
    silent: withFigure(given, texts.silent, tally.silent),
  });
  return upperFirst(given.wording, sentence);
}

/** Nothing is shown of who carries it: then one sentence says so. */
const isHidden = (tally: Tally): boolean => tally.cells.carries === null && openOf(tally) === null;

const counts = (given: ManyGiven): Finding => ({
  id: 'counts',
  class: 'counts',
  figure: figureWords(given, given.reading.overall.cells.carries),
  sentence: countsOf(given, given.reading.overall),
});

function others(given: ManyGiven): Finding[] {
  const { others: texts } = given.wording.many.findings;
  const { cells } = given.reading.overall;
  if (cells.conditions === null && cells.strengthen === null) return [];
  const sentence = fill(texts.sentence, {
    conditions: withFigure(given, texts.conditions, cells.conditions),
    strengthen: withFigure(given, texts.strengthen, cells.strengthen),
  });
  return [{ id: 'others', class: 'counts', sentence: upperFirst(given.wording, sentence) }];
}

/** Answers that are in no figure yet: of bodies that are only counted, some at a time. */
function notCounted({ reading, wording }: ManyGiven): Finding[] {
  const count = answeredIn(reading.overall) - countedIn(reading.overall);
  if (count === 0) return [];
  const sentence = plural(wording.locale, wording.many.findings.notCounted, count);
  return [{ id: 'notCounted', class: 'counts', figure: String(count), sentence }];
}

function otherwise({ reading, wording }: ManyGiven): Finding[] {
  const { otherwise: count } = reading.response;
  if (count === 0) return [];
  const sentence = plural(wording.locale, wording.many.findings.otherwise, count);
  return [{ id: 'otherwise', class: 'counts', figure: String(count), sentence }];
}

function divided({ reading, wording }: ManyGiven): Finding[] {
  const { divided: count } = reading.overall;
  if (typeof count !== 'number' || count === 0) return [];
  const sentence = plural(wording.locale, wording.many.findings.divided, count);
  return [{ id: 'divided', class: 'counts', figure: String(count), sentence }];
}

function ofAnswered(given: ManyGiven): Finding {
  const texts = given.wording.many.findings.ofAnswered;
  const { overall } = given.reading;
  const id = 'ofAnswered';
  const range = carriedOfAnswered(overall);
  if (range === null) return { id, class: 'withheld', sentence: texts.withheld };
  const [low, high] = range;
  const answered = countedIn(overall);
  const lowShare = shareOf(given, low, answered);
  const values = { low, high, lowShare, highShare: shareOf(given, high, answered) };
  const isWhole = Object.values(overall.cells).every((figure) => typeof figure === 'number');
  const settled = low === high ? fill(texts.one, { low, lowShare }) : fill(texts.range, values);
  const sentence = isWhole ? settled : fill(texts.partly, values);
  return { id, class: low === high ? 'settled' : 'open', figure: `${low}–${high}`, sentence };
}

function ofAsked(given: ManyGiven): Finding {
  const texts = given.wording.many.findings.ofAsked;
  const { overall } = given.reading;
  const { asked } = overall;
  const range = carriedOfAsked(overall);
  const id = 'ofAsked';
  if (range === null) return { id, class: 'withheld', sentence: texts.withheld };
  const [low, high] = range;
  const [lowShare, highShare] = [shareOf(given, low, asked), shareOf(given, high, asked)];
  const sentence = fill(texts.range, { asked, low, high, lowShare, highShare });
  return { id, class: 'range', figure: `${low}–${high}`, sentence };
}

function norm({ reading, wording }: ManyGiven): Finding {
  const sentence = fill(wording.many.findings.norm, {
    norm: wording.texts.model.norms[reading.norm].title,
    rule: lowerFirst(wording, titles.rule(wording, reading.rule)),
  });
  return { id: 'norm', class: reading.norm, sentence };
}

/** Bodies judge themselves: why that may be read too low, and how much a step more or less matters. */
function gaming(given: ManyGiven): Finding[] {
  const texts = given.wording.many.findings.gaming;
  const { supplyUp, supplyDown } = given.reading.tests;
  const [up, down] = [supplyUp.cells.carries, supplyDown.cells.carries];
  const shift =
    up === null && down === null
      ? texts.withheld
      : fill(texts.shift, {
          up: figureWords(given, up),
          down: figureWords(given, down),
          answered: countedIn(supplyUp),
        });
  return [
    { id: 'gaming', class: 'why', sentence: texts.why },
    { id: 'gaming.shift', class: 'shift', sentence: shift },
  ];
}

function basis(given: ManyGiven): Finding[] {
  const { facts, judgement } = given.reading.basis;
  if (facts === null && judgement === null) return [];
  const sentence = fill(given.wording.many.findings.basis, {
    facts: figureWords(given, facts),
    judgement: figureWords(given, judgement),
  });
  return [{ id: 'basis', class: 'counts', sentence: upperFirst(given.wording, sentence) }];
}

function tests(given: ManyGiven): Finding[] {
  const { reading, wording } = given;
  const texts = wording.many.findings.tests;
  const { otherNorm, strict, mild } = reading.tests;
  const other = NORMS.find((one) => one !== reading.norm) ?? reading.norm;
  const all: [Figure[], Finding][] = [
    [
      [otherNorm.cells.carries],
      {
        id: 'tests.otherNorm',
        class: other,
        sentence: fill(texts.otherNorm, {
          norm: wording.texts.model.norms[other].title,
          figure: figureWords(given, otherNorm.cells.carries),
          answered: countedIn(otherNorm),
        }),
      },
    ],
    [
      [strict.cells.carries, mild.cells.carries],
      {
        id: 'tests.rules',
        class: 'rules',
        sentence: fill(texts.rules, {
          strict: figureWords(given, strict.cells.carries),
          mild: figureWords(given, mild.cells.carries),
        }),
      },
    ],
  ];
  return all.flatMap(([figures, finding]) =>
    figures.every((figure) => figure === null) ? [] : [finding],
  );
}
