import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import type { Amount } from '@/lib/model/money/costs';

/** The words of an amount that is not all known. */
export interface AmountWords {
  atLeast: Template<'amount'>;
  totalsUnknown: string;
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
