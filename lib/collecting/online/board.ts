import { type Consultation, FIRST_VERSION } from '@/lib/consultation/record';
import { canonicalJson } from '@/lib/json/canonical';
import { SealedError } from '@/lib/sealed/host/errors';
import type { Board } from './documents';

/** What of a consultation everybody with a link may see. */
export type Shown = Pick<
  Board,
  'instrumentVersion' | 'fictional' | 'proposal' | 'terms' | 'locale'
>;

/**
 * What those who are asked may see of a consultation: neither the expectations nor what is provided.
 *
 * @throws `SealedError`: `invalid` when the proposal has no title.
 */
export function shownOf(consultation: Consultation): Shown {
  const { instrumentVersion, fictional, terms, locale } = consultation;
  const { expectations: _, provides: __, title, ...proposal } = consultation.proposal;
  if (!title?.trim()) throw new SealedError('invalid');
  return { instrumentVersion, fictional, terms, locale, proposal: { ...proposal, title } };
}

/** Whether those who are asked would see something else. */
export const isShownOtherwise = (board: Board, shown: Shown): boolean => {
  const { instrumentVersion, fictional, proposal, terms, locale } = board;
  const present: Shown = { instrumentVersion, fictional, proposal, terms, locale };
  return canonicalJson(present) !== canonicalJson(shown);
};

/** The version of the proposal that is laid before those who are asked. */
export const versionOf = ({ versions }: Board): string => versions.at(-1)?.version ?? FIRST_VERSION;
