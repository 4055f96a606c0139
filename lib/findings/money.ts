import { fill } from '@/lib/i18n/fill';
import { formatEuro, formatNumber } from '@/lib/i18n/format';
import { type Amount, type CostResult, promisedLevel } from '@/lib/model/money/costs';
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
  if (!result.costs)
    return [{ id: 'costs', class: 'noTable', sentence: texts.costs.noTable }, ...offloading];
  return [
    promised(wording, result.costs),
    ...uncovered(wording, result.costs),
    ...indexation(given, result.costs),
    ...people(wording, result.costs),
    ...replaces(given, result.costs),
    ...offloading,
  ];
};

/** A sum in words: "minstens" where a cell is missing. */
export function amountWords(wording: Wording, { atLeast, complete }: Amount): string {
  const amount = formatNumber(wording.locale, Math.round(atLeast));
  return complete ? amount : fill(wording.texts.findings.costs.atLeast, { amount });
}

/** The same with the sign of the currency. */
export function euroWords(wording: Wording, { atLeast, complete }: Amount): string {
  const amount = formatEuro(wording.locale, atLeast);
  return complete ? amount : fill(wording.texts.findings.costs.atLeast, { amount });
}

/** The same in full-time equivalents. */
export function fteWords(wording: Wording, { atLeast, complete }: Amount): string {
  const amount = decimals(wording.locale, atLeast);
  return complete ? amount : fill(wording.texts.findings.costs.atLeast, { amount });
}

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
  const { uncovered: left, perYear, perInhabitant, years } = costs;
  if (left === null) return [];
  if (left === 0) return [{ id: 'uncovered', class: 'none', sentence: texts.uncoveredNone }];
  const amount = (value: number, digits = 0) => formatNumber(wording.locale, value, digits);
  return [
    {
      id: 'uncovered',
      class: 'some',
      figure: amount(left),
      sentence: fill(texts.uncovered, { amount: amount(left), years }),
    },
    ...(perYear === null
      ? []
      : [
          {
            id: 'uncoveredPerYear',
            class: 'some',
            figure: amount(perYear),
            sentence: fill(texts.perYear, { amount: amount(perYear) }),
          },
        ]),
    ...(perInhabitant === null
      ? []
      : [
          {
            id: 'uncoveredPerInhabitant',
            class: 'some',
            figure: amount(perInhabitant, 2),
            sentence: fill(texts.perInhabitant, { amount: amount(perInhabitant, 2) }),
          },
        ]),
  ];
}

/** What the promise loses over the years, as a step of its own. */
function indexation({ wording, request }: Given, costs: CostResult): Finding[] {
  const texts = wording.texts.findings.costs;
  const { indexationLoss: loss, years } = costs;
  if (loss !== null) {
    const amount = formatNumber(wording.locale, Math.round(loss));
    return [
      {
        id: 'indexation',
        class: 'loses',
        figure: amount,
        sentence: fill(texts.indexation, { years, amount }),
      },
    ];
  }
  if (!request.costs) return [];
  const { indexed, yearly } = request.costs.promised;
  if (!yearly) return [];
  return [
    indexed === null
      ? { id: 'indexation', class: 'unknown', sentence: texts.indexedUnknown }
      : { id: 'indexation', class: 'keeps', sentence: texts.indexed },
  ];
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
