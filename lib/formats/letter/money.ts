import { sentencesOf } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';

/** What a letter says about money, where there is a cost table. */
export const LETTER_MONEY = [
  'costs',
  'uncovered',
  'uncoveredPerYear',
  'uncoveredPerInhabitant',
  'indexation',
] as const;

/** The amounts in sentences; none without a cost table. */
export const moneySentences = ({ findings, result }: Pick<Material, 'findings' | 'result'>) =>
  result.costs ? sentencesOf(findings, LETTER_MONEY) : [];
