import { sentencesOf } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';

/** What a letter says about money; sentences that follow on each other stand together. */
const TOGETHER = [
  ['costs'],
  ['uncovered', 'uncoveredPerYear', 'uncoveredPerInhabitant'],
  ['prices', 'uncoveredEnd'],
] as const;

/** The findings that a letter shows. */
export const LETTER_MONEY = TOGETHER.flat();

/** The amounts in sentences, one item per subject; none without a cost table. */
export const moneySentences = ({
  findings,
  result,
}: Pick<Material, 'findings' | 'result'>): string[] =>
  result.costs ? TOGETHER.map((ids) => sentencesOf(findings, ids).join(' ')).filter(Boolean) : [];
