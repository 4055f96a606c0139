import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import type { Amount } from '@/lib/model/money/costs';
import type { Between } from '@/lib/model/money/prices';

/** The words of an amount that is not all known. */
export interface AmountWords {
  atLeast: Template<'amount'>;
  totalsUnknown: string;
  atMost: Template<'amount'>;
  between: Template<'low' | 'high'>;
}

/** A sum as far as it is known: "minstens" where a cell is missing. */
export function amountWords(
  { atLeast, complete }: Amount,
  format: (amount: number) => string,
  texts: AmountWords,
): string {
  if (complete) return format(atLeast);
  return atLeast > 0 ? fill(texts.atLeast, { amount: format(atLeast) }) : texts.totalsUnknown;
}

/** An amount between two ends, as far as they are known. */
export function betweenWords(
  { low, high }: Between,
  format: (amount: number) => string,
  texts: AmountWords,
): string {
  if (high === null) return amountWords({ atLeast: low ?? 0, complete: false }, format, texts);
  if (low === high) return format(high);
  return low === null || low === 0
    ? fill(texts.atMost, { amount: format(high) })
    : fill(texts.between, { low: format(low), high: format(high) });
}
