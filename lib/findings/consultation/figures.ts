import {
  type Figure,
  type GroupRef,
  leastOf,
  type Responded,
  type Tally,
} from '@/lib/consultation/types';
import { fill, type PluralForms } from '@/lib/i18n/fill';
import { formatEuro, formatNumber } from '@/lib/i18n/format';
import type { Template } from '@/lib/i18n/template';
import { enumerate, percent } from '@/lib/wording/numbers';
import type { ManyGiven } from './given';

type Worded = Pick<ManyGiven, 'wording'>;

/** A figure as it stands in a table, in as little room as there is. */
export function figureCell(given: Worded, figure: Figure): string {
  const { words } = given.wording.many;
  if (figure === null) return words.tooFew;
  if (typeof figure !== 'object') return figureWords(given, figure);
  return fill(words.atLeastCell, { figure: formatNumber(given.wording.locale, figure.least) });
}

/** The same in a column too narrow for words. */
export function narrowCell(given: Worded, figure: Figure): string {
  if (figure === null) return NOT_SHOWN;
  return figure === 'hardlyAny'
    ? given.wording.many.words.hardlyAnyCell
    : figureCell(given, figure);
}

/** In a narrow column: what is not shown, or what there is none of. */
export const NOT_SHOWN = '–';

/** The same as part of a sentence, where “too few” would say something else. */
export function figureWords({ wording }: Worded, figure: Figure): string {
  const { words } = wording.many;
  if (figure === null) return words.hidden;
  if (typeof figure === 'string') return words[figure];
  const number = formatNumber(wording.locale, leastOf(figure));
  return typeof figure === 'number' ? number : fill(words.atLeast, { figure: number });
}

/** A sentence part with a figure in it, in the form for that number. */
export function withFigure(
  given: Worded,
  forms: PluralForms,
  figure: Figure,
  values: Record<string, string | number> = {},
): string {
  // “A number that is not shown” is singular too.
  const form = figure === null || leastOf(figure) === 1 ? forms.one : forms.other;
  return fill(form as Template, { figure: figureWords(given, figure), ...values });
}

/** Figures together, as far as what is shown of them tells: null where that does not say. */
export function together(figures: readonly Figure[]): Figure {
  if (figures.every((figure) => typeof figure === 'number'))
    return figures.reduce((sum, figure) => sum + figure, 0);
  const telling = figures.filter((figure) => figure !== 0);
  if (telling.length === 1) return telling[0] ?? null;
  const least = telling.reduce<number>((sum, figure) => sum + leastOf(figure), 0);
  return least > 0 ? { least } : null;
}

/** For the order of what is counted: nearly all before any number, hardly any after. */
export const weightOf = (figure: Figure): number =>
  figure === 'nearlyAll' ? Number.POSITIVE_INFINITY : leastOf(figure);

/** How many lie between two levels. */
export const openOf = ({ cells }: Tally): Figure =>
  together([
    cells['carries-conditions'],
    cells['conditions-strengthen'],
    cells['carries-strengthen'],
  ]);

/** How many answered with an assessment. */
export const answeredIn = ({ asked, silent, otherwise }: Tally): number =>
  asked - silent - otherwise;

/**
 * Of how many the figures of a tally tell: those that answered, less those whose answer does not count yet
 * because they want to be counted only.
 */
export const countedIn = (tally: Tally): number => tally.counted ?? answeredIn(tally);

/** Who of a group answered and who did not; nobody of a group that there is not. */
export const respondedIn = (
  { reading }: Pick<ManyGiven, 'reading'>,
  { classification, group }: GroupRef,
): Responded =>
  reading.response.groups.find(
    (one) => one.classification === classification && one.group === group,
  ) ?? { asked: 0, answered: 0, otherwise: 0, silent: 0 };

/** Of a group with too few answers to tell what they say, who answered and who did not. */
export const tallyOr = (
  given: Pick<ManyGiven, 'reading'>,
  tally: Tally | 'tooFew',
  group: GroupRef,
): Tally | Responded => (tally === 'tooFew' ? respondedIn(given, group) : tally);

/** A number with its share of a whole on one line: counts stand before shares. */
const countAndShare = (given: Worded, count: number, whole: number): string =>
  whole === 0
    ? figureWords(given, count)
    : `${figureWords(given, count)}\u00a0(${shareOf(given, count, whole)})`;

/** A share of a whole as a rounded percentage. */
export const shareOf = ({ wording }: Worded, count: number, whole: number): string =>
  percent(wording, whole === 0 ? 0 : count / whole);

/** How many of those that answered carry it at least and at most; null where that is not shown. */
export const carriedOfAnswered = (tally: Tally): [number, number] | null =>
  carried(tally.ofAnswered, countedIn(tally));

/** The same of all who were asked, as if everybody silent could not, and could. */
export const carriedOfAsked = ({ ofAsked, asked }: Tally): [number, number] | null =>
  carried(ofAsked, asked);

/** Shares of a whole as the counts they are made of. */
const carried = (shares: Tally['ofAsked'], whole: number): [number, number] | null =>
  shares && [Math.round(shares[0] * whole), Math.round(shares[1] * whole)];

/** Between which two numbers of those that answered it lies, if that is shown. */
export function rangeCell(given: Worded, tally: Tally): string {
  const { words } = given.wording.many;
  const range = carriedOfAnswered(tally);
  const whole = countedIn(tally);
  if (range === null) return NOT_SHOWN;
  const [low, high] = range;
  if (low === high) return countAndShare(given, low, whole);
  return fill(words.range, {
    low: countAndShare(given, low, whole),
    high: countAndShare(given, high, whole),
  });
}

/** What something costs, once and a year; null where both are nothing. */
export function costWords(
  { wording }: Worded,
  { oneOff = 0, perYear = 0 }: { oneOff?: number; perYear?: number },
): string | null {
  const { words } = wording.many;
  const parts = [
    ...(oneOff > 0 ? [fill(words.amountOnce, { amount: formatEuro(wording.locale, oneOff) })] : []),
    ...(perYear > 0
      ? [fill(words.amountPerYear, { amount: formatEuro(wording.locale, perYear) })]
      : []),
  ];
  return parts.length > 0 ? enumerate(wording, parts) : null;
}
