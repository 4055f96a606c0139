import { leastOf } from '@/lib/consultation/types';
import type { Finding } from '@/lib/findings/finding';
import { upperFirst } from '@/lib/findings/words';
import { fill } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import { costWords, figureWords } from './figures';
import type { ManyGiven } from './given';

/** What the proposal promises, and what bodies say is not covered. */
export const manyMoneyFindings = (given: ManyGiven): Finding[] => [
  promised(given),
  uncovered(given),
];

function promised(given: ManyGiven): Finding {
  const texts = given.wording.many.findings.promised;
  const { money } = given.consultation.proposal;
  const amounts = money ? costWords(given, money) : null;
  if (amounts === null) return { id: 'promised', class: 'none', sentence: texts.none };
  const rises = money?.perYear
    ? money.indexed === true
      ? [texts.indexed]
      : money.indexed === false
        ? [texts.notIndexed]
        : []
    : [];
  return {
    id: 'promised',
    class: 'some',
    figure: amounts,
    sentence: [fill(texts.some, { amounts }), ...rises].join(' '),
  };
}

/** Bodies with a cost table from which amounts are shown, if nothing else hides them. */
const ENOUGH = 12;

function uncovered(given: ManyGiven): Finding {
  const { reading, wording } = given;
  const texts = wording.many.findings.uncovered;
  const { n, quartiles } = reading.uncovered;
  const id = 'uncovered';
  if (n === 0) return { id, class: 'none', sentence: texts.none };
  if (quartiles === null && (n === null || leastOf(n) >= ENOUGH))
    return { id, class: 'withheld', sentence: texts.withheld };
  if (quartiles === null)
    return {
      id,
      class: 'few',
      sentence: upperFirst(wording, fill(texts.few, { n: figureWords(given, n) })),
    };
  const [low, middle, high] = quartiles.map((amount) =>
    formatEuro(wording.locale, amount, Number.isInteger(amount) ? 0 : 2),
  ) as [string, string, string];
  const sentence = fill(texts.quartiles, { n: figureWords(given, n), low, middle, high });
  return { id, class: 'some', figure: middle, sentence };
}
