import { fill } from '@/lib/i18n/fill';
import { formatEuro, formatNumber } from '@/lib/i18n/format';
import type { Template } from '@/lib/i18n/template';
import { type Amount, type CostResult, promisedLevel } from '@/lib/model/money/costs';
import type { Between } from '@/lib/model/money/prices';
import { decimals, percent } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import type { Finder, Finding, Given } from './finding';

/** Money as amounts: what is promised of what it costs, what is left, and how it keeps its value. */
export const moneyFindings: Finder = (given) => {
  const { wording, result } = given;
  const texts = wording.texts.findings;
  const offloading = result.flags.some(({ id }) => id === 'offloading')
    ? [{ id: 'offloading', class: 'raised', sentence: texts.offloading }]
    : [];
  if (!result.costs) {
    // A quick check has no verdict that could rest on anything.
    const noTable = { id: 'costs', class: 'noTable', sentence: texts.costs.noTable };
    return result.basis === 'quick' ? offloading : [noTable, ...offloading];
  }
  return [
    promised(wording, result.costs),
    ...uncovered(wording, result.costs),
    ...dearest(given, result.costs),
    ...prices(wording, result.costs),
    ...people(wording, result.costs),
    ...replaces(given, result.costs),
    ...offloading,
  ];
};

/** A sum in words: "minstens" where a cell is missing. */
export const amountWords = (wording: Wording, amount: Amount): string =>
  atLeastWords(wording, amount, (value) => euroNumber(wording, value));

/** The same with the sign of the currency. */
export const euroWords = (wording: Wording, amount: Amount): string =>
  atLeastWords(wording, amount, (value) => formatEuro(wording.locale, value));

/** The same in full-time equivalents. */
export const fteWords = (wording: Wording, amount: Amount): string =>
  atLeastWords(wording, amount, (value) => decimals(wording.locale, value));

function atLeastWords(
  { texts }: Wording,
  { atLeast, complete }: Amount,
  format: (value: number) => string,
): string {
  const amount = format(atLeast);
  return complete ? amount : fill(texts.findings.costs.atLeast, { amount });
}

const euroNumber = ({ locale }: Wording, value: number): string =>
  formatNumber(locale, Math.round(value) + 0);

/** Euros between two ends in words: one amount, "hoogstens", "minstens", "tussen", or unknown. */
export function betweenWords(wording: Wording, { low, high }: Between): string {
  const texts = wording.texts.findings.costs;
  const amount = (value: number) => euroNumber(wording, value);
  if (low === high && low !== null) return amount(low);
  if (high === null)
    return low === null || low <= 0
      ? wording.texts.findings.unknown
      : fill(texts.atLeast, { amount: amount(low) });
  return low === null || low === 0
    ? fill(texts.atMost, { amount: amount(high) })
    : fill(texts.between, { low: amount(low), high: amount(high) });
}

/** What a year of the cost table is called: the calendar year, or its number. */
export const yearName = ({ texts }: Wording, from: number | undefined, at: number): string =>
  from === undefined ? fill(texts.findings.costs.year, { number: at + 1 }) : String(from + at);

/** How much of the cost is promised, as the cuts of the answer on it divide it. */
export function coverage({ share }: CostResult): 'covered' | 'partly' | 'none' | 'open' {
  const [low, high] = [promisedLevel(share.low), promisedLevel(share.high)];
  if (low === 4) return 'covered';
  if (high === 0) return 'none';
  return low === high ? 'partly' : 'open';
}

/** The promised share, or the range that missing cells leave. */
export function shareWords(wording: Wording, { share: { low, high } }: CostResult): string {
  const [from, to] = [percent(wording, low), percent(wording, high)];
  return from === to ? from : `${from.replace(/\s?%$/, '')}–${to}`;
}

function promised(wording: Wording, costs: CostResult): Finding {
  const texts = wording.texts.findings.costs;
  if (costs.band === null) return { id: 'costs', class: 'open', sentence: texts.noneKnown };
  const share = shareWords(wording, costs);
  return {
    id: 'costs',
    class: coverage(costs),
    figure: share,
    sentence: fill(texts.promised, {
      promised: amountWords(wording, costs.promised),
      total: amountWords(wording, costs.total),
      years: costs.years,
      share,
    }),
  };
}

function uncovered(wording: Wording, costs: CostResult): Finding[] {
  const texts = wording.texts.findings.costs;
  const { uncovered: left, uncoveredAtLeast, perYear, perInhabitant, years } = costs;
  if (left === null) {
    if (!uncoveredAtLeast) return [];
    const amount = amountWords(wording, { atLeast: uncoveredAtLeast, complete: false });
    const sentence = fill(texts.uncovered, { amount, years });
    return [{ id: 'uncovered', class: 'atLeast', figure: amount, sentence }];
  }
  if (left === 0) return [{ id: 'uncovered', class: 'none', sentence: texts.uncoveredNone }];
  const amount = euroNumber(wording, left);
  return [
    {
      id: 'uncovered',
      class: 'some',
      figure: amount,
      sentence: fill(texts.uncovered, { amount, years }),
    },
    ...averaged('uncoveredPerYear', texts.perYear, perYear, 0),
    ...averaged('uncoveredPerInhabitant', texts.perInhabitant, perInhabitant, 2),
  ];

  function averaged(
    id: string,
    template: Template<'amount'>,
    value: number | null,
    digits: number,
  ): Finding[] {
    if (value === null) return [];
    const figure = formatNumber(wording.locale, value, digits);
    return [{ id, class: 'some', figure, sentence: fill(template, { amount: figure }) }];
  }
}

/** The year that costs most, where all are known and they differ; one-off amounts belong to no year. */
function dearest({ wording, request }: Given, { byYear }: CostResult): Finding[] {
  const texts = wording.texts.findings.costs;
  const amounts = byYear.map(({ cost }) => cost.atLeast);
  const most = Math.max(...amounts);
  const at = amounts.indexOf(most);
  const found = byYear[at];
  if (!found || byYear.some(({ cost }) => !cost.complete)) return [];
  if (amounts.filter((amount) => amount === most).length !== 1) return [];
  const year = yearName(wording, request.costs?.from, at);
  const amount = euroNumber(wording, most);
  const { difference } = found;
  const sentence =
    difference === null
      ? fill(texts.dearestOpen, { year, amount })
      : difference <= 0
        ? fill(texts.dearestCovered, { year, amount })
        : fill(texts.dearest, { year, amount, uncovered: euroNumber(wording, difference) });
  return [{ id: 'dearestYear', class: 'some', figure: year, sentence, forTeam: true }];
}

/** What rising prices add, and what is uncovered in the end: a step of its own. */
function prices(wording: Wording, { byYear, prices }: CostResult): Finding[] {
  const isNothing = byYear.every(({ cost, promised }) =>
    [cost, promised].every(({ atLeast, complete }) => complete && atLeast === 0),
  );
  if (isNothing) return [];
  const texts = wording.texts.findings.costs;
  const { rise, difference } = prices;
  const { low, high } = rise.difference;
  const rate = percent(wording, prices.rate);
  const step = (name: string, sentence: string, figure?: string): Finding => ({
    id: 'prices',
    class: name,
    ...(figure !== undefined && { figure }),
    sentence,
  });
  if (low === 0 && high === 0) return [step('none', texts.pricesNone)];
  const amount = betweenWords(wording, rise.difference);
  if (amount === wording.texts.findings.unknown) return [step('unknown', texts.pricesUnknown)];
  const less = euroNumber(wording, -(low ?? 0));
  return [
    low !== high
      ? step('open', fill(texts.pricesOpen, { rate, amount }), amount)
      : (low ?? 0) > 0
        ? step('adds', fill(texts.prices, { rate, amount }), amount)
        : step('less', fill(texts.pricesLess, { rate, amount: less }), amount),
    ...inTheEnd(wording, difference),
  ];
}

function inTheEnd(wording: Wording, difference: Between): Finding[] {
  const texts = wording.texts.findings.costs;
  const id = 'uncoveredEnd';
  if (difference.high !== null && difference.high <= 0)
    return [{ id, class: 'none', sentence: texts.uncoveredEndNone }];
  const figure = betweenWords(wording, {
    low: Math.max(0, difference.low ?? 0),
    high: difference.high,
  });
  if (figure === wording.texts.findings.unknown) return [];
  const sentence = fill(texts.uncoveredEnd, { amount: figure });
  return [{ id, class: difference.low === difference.high ? 'some' : 'open', figure, sentence }];
}

function people(wording: Wording, { fte }: CostResult): Finding[] {
  if (fte.atLeast === 0) return [];
  const figure = fteWords(wording, fte);
  return [
    {
      id: 'fte',
      class: fte.complete ? 'known' : 'atLeast',
      figure,
      sentence: fill(wording.texts.findings.costs.fte, { fte: figure }),
    },
  ];
}

const PROMISED = 'demand-funding-promised';

function replaces({ wording }: Given, { band }: CostResult): Finding[] {
  if (band === null) return [];
  const question = titles.question(wording, PROMISED);
  return [
    {
      id: 'costsReplace',
      class: 'replaced',
      sentence: fill(wording.texts.findings.costs.replaces, { question }),
    },
  ];
}
