import { SIZE } from '@/lib/consultation/groups';
import { type Divergence, type Figure, leastOf } from '@/lib/consultation/types';
import type { Finding } from '@/lib/findings/finding';
import { factorNames, lowerFirst, upperFirst } from '@/lib/findings/words';
import { fill } from '@/lib/i18n/fill';
import { decimals, enumerate, percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { contentOf } from './content-of';
import { countedIn, figureWords, together, weightOf } from './figures';
import type { ManyGiven } from './given';
import { groupTitle } from './names';

/** The local reading beside the expectation, what is missed, and who must act. */
export const localFindings = (given: ManyGiven): Finding[] => [
  ...divergences(given),
  ...missing(given),
  ...owners(given),
  ...platform(given),
  ...views(given),
  ...conditions(given),
  ...invested(given),
];

/** Items of the agenda for the dialogue. */
const MOST_ON_AGENDA = 10;

/** The agenda for the dialogue, in the order of the reading: what the proposal leaves out stands first. */
function divergences(given: ManyGiven): Finding[] {
  const { reading, consultation, wording } = given;
  const texts = wording.many.findings;
  if (reading.divergences.length === 0) {
    const asked = Object.keys(consultation.proposal.expectations ?? {}).length > 0;
    const sentence = asked ? texts.divergence.same : texts.divergence.none;
    return [{ id: 'divergences', class: asked ? 'same' : 'none', sentence }];
  }
  const left = unprovided(given);
  const told = toldDivergences(given).slice(0, MOST_ON_AGENDA - left.length);
  if (told.length === 0) {
    const isKnown = reading.divergences.every(
      ({ heavier, lighter }) => heavier !== null && lighter !== null,
    );
    const sentence = isKnown ? texts.divergence.same : texts.divergence.hidden;
    return [{ id: 'divergences', class: isKnown ? 'same' : 'withheld', sentence }, ...left];
  }
  const about = (content: ReturnType<typeof contentOf>) =>
    told.filter(({ requirement }) => contentOf(requirement) === content).length;
  return [
    {
      id: 'divergences',
      class: 'some',
      sentence: fill(texts.about.intro, {
        people: about('people'),
        coordination: about('coordination'),
        money: about('money'),
      }),
    },
    ...left,
    ...told.map((one) => ({
      id: `divergence.${one.requirement}.${one.side}`,
      class: contentOf(one.requirement),
      sentence: divergenceWords(given, one),
    })),
  ];
}

/** A difference of which all is shown. */
type Told = Divergence & { expected: number; heavier: number; lighter: number };

/** Where somebody differs from what is expected, as far as that is shown. */
const toldDivergences = ({ reading }: ManyGiven): Told[] =>
  reading.divergences.flatMap((one) => {
    const { expected, heavier, lighter } = one;
    if (expected === null || heavier === null || lighter === null) return [];
    return heavier + lighter > 0 ? [{ ...one, expected, heavier, lighter }] : [];
  });

/** Factors that many miss and that the proposal provides nothing for: these stand first. */
function unprovided({ reading, wording }: ManyGiven): Finding[] {
  const left = reading.divergences.filter((one) => one.unprovided).map(({ factor }) => factor);
  if (left.length === 0) return [];
  const factors = factorNames(wording, [...new Set(left)]);
  const sentence = fill(wording.many.findings.divergence.unprovided, { factors });
  return [{ id: 'divergence.unprovided', class: 'some', sentence }];
}

function divergenceWords(given: ManyGiven, one: Told): string {
  const { wording } = given;
  const texts = wording.many.findings.divergence;
  const requirement = upperFirst(wording, titles.requirement(wording, one.requirement));
  const { side } = one;
  const expected = decimals(wording.locale, one.expected);
  const named = { requirement, expected };
  const whole = together(one.local.counts);
  const rated =
    typeof whole === 'number'
      ? figureWords(given, whole)
      : fill(wording.many.words.atMost, { figure: one.local.rated ?? 0 });
  const isHeavier = one.heavier >= one.lighter;
  const beyond = (step: number) =>
    (side === 'demand') === isHeavier ? step > one.expected : step < one.expected;
  const count = together(one.local.counts.filter((_, step) => beyond(step)));
  const share = percent(wording, isHeavier ? one.heavier : one.lighter);
  const figure =
    typeof count === 'number'
      ? `${figureWords(given, count)} (${share})`
      : leastOf(count) > 0
        ? figureWords(given, count)
        : fill(texts.shareWords, { share });
  return isHeavier
    ? fill(texts[side], { ...named, heavier: figure, rated })
    : fill(texts.lighter, { ...named, lighter: figure, rated, side: wording.many.sides[side] });
}

/** Steps that a factor misses for it to be named. */
const MANY_STEPS = 2;
const MOST_NAMED = 5;

/** Factors that most bodies miss steps in, as far as the figures are shown. */
function missing(given: ManyGiven): Finding[] {
  const { reading, wording } = given;
  const texts = wording.many.findings.missing;
  const factors = reading.factors
    .flatMap(({ id, missing: counts }) => {
      const n = together(counts.slice(MANY_STEPS));
      return leastOf(n) > 0 ? { id, n } : [];
    })
    .toSorted((a, b) => leastOf(b.n) - leastOf(a.n))
    .slice(0, MOST_NAMED);
  if (factors.length === 0) {
    const isKnown = reading.factors.every(
      ({ missing: counts }) => together(counts.slice(MANY_STEPS)) === 0,
    );
    return isKnown ? [{ id: 'missing', class: 'none', sentence: texts.none }] : [];
  }
  const named = factors.map(({ id, n }) =>
    fill(texts.factor, {
      factor: lowerFirst(wording, titles.factor(wording, id)),
      figure: figureWords(given, n),
    }),
  );
  const sentence = fill(texts.most, { factors: enumerate(wording, named) });
  return [{ id: 'missing', class: 'some', sentence }];
}

const some = (figure: Figure): boolean => figure !== 0 && figure !== null;

/** What is left to others or to nobody: the list of mutual commitments to make (000¶64, ¶74). */
function owners(given: ManyGiven): Finding[] {
  const { reading, wording } = given;
  const texts = wording.many.findings.owners;
  const left = reading.constraints.filter(({ owners: by }) => some(by.others) || some(by.nobody));
  const isKnown = reading.constraints.every(({ owners: by }) => by.others !== null);
  if (left.length === 0)
    return isKnown ? [{ id: 'left', class: 'none', sentence: texts.none }] : [];
  return left.map(({ id, owners: by }) => ({
    id: `left.${id}`,
    class: 'some',
    sentence: fill(texts.left, {
      constraint: titles.constraint(wording, id),
      others: figureWords(given, by.others),
      nobody: figureWords(given, by.nobody),
    }),
  }));
}

/** A task of their own that would lean on one central platform (the paradox). */
function platform(given: ManyGiven): Finding[] {
  const n = given.reading.flags['decentralization-paradox'];
  if (n === undefined || !some(n)) return [];
  const sentence = fill(given.wording.many.findings.platform, { figure: figureWords(given, n) });
  return [{ id: 'platform', class: 'some', sentence: upperFirst(given.wording, sentence) }];
}

function views(given: ManyGiven): Finding[] {
  const { reading, wording } = given;
  const texts = wording.many.findings;
  const named = Object.entries(reading.views)
    .filter(([, n]) => some(n))
    .map(([id, n]) => {
      const known: Record<string, { title: string }> = wording.texts.model.views;
      const none = id === 'unknown' ? texts.unknownView : texts.noView;
      const view = known[id] ? lowerFirst(wording, known[id].title) : none;
      return fill(texts.viewsOf, { view, figure: figureWords(given, n) });
    });
  if (named.length === 0) return [];
  const sentence = fill(texts.views, { views: enumerate(wording, named) });
  return [{ id: 'views', class: 'some', sentence }];
}

/** Conditions asked, the most frequent first; those that were hidden stand last. */
function conditions(given: ManyGiven): Finding[] {
  const { reading, wording } = given;
  const texts = wording.many.findings.conditions;
  const asked = Object.entries(reading.conditions)
    .filter(([, n]) => some(n))
    .toSorted(([, a], [, b]) => weightOf(b) - weightOf(a));
  if (asked.length === 0) {
    const isKnown = Object.values(reading.conditions).every((n) => n === 0);
    const sentence = isKnown ? texts.none : texts.withheld;
    return [{ id: 'conditions', class: isKnown ? 'none' : 'withheld', sentence }];
  }
  return asked.map(([id, n]) => ({
    id: `condition.${id}`,
    class: 'some',
    figure: figureWords(given, n),
    sentence: fill(texts.item, {
      condition: titles.measure(wording, id),
      figure: figureWords(given, n),
    }),
  }));
}

/** Within a size class: size never explains alone (003§4.1). */
function invested(given: ManyGiven): Finding[] {
  const { reading, wording } = given;
  return reading.invested.flatMap(({ size, invested: did, not }) => {
    if (did === 'tooFew' || not === 'tooFew' || countedIn(did) * countedIn(not) === 0) return [];
    const figure = (tally: typeof did) =>
      fill(wording.many.words.of, {
        figure: figureWords(given, tally.cells.carries),
        total: countedIn(tally),
      });
    const sentence = fill(wording.many.findings.invested, {
      size: groupTitle(given, SIZE, size),
      invested: figure(did),
      not: figure(not),
    });
    return [{ id: `invested.${size}`, class: 'some', sentence }];
  });
}
