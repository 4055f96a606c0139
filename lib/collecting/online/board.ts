import type { Consultation, Received } from '@/lib/consultation/record';
import { canonicalJson } from '@/lib/json/canonical';
import { SealedError } from '@/lib/sealed/host/errors';
import type { Board } from './documents';

/** What of a consultation everybody with a link may see. */
export type Shown = Pick<
  Board,
  'instrumentVersion' | 'fictional' | 'proposal' | 'terms' | 'locale'
>;

/** The version that a proposal has when nobody named one. */
export const FIRST_VERSION = '1';

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

/**
 * The responses that figures may count: none of a version before the last material change, since its body is
 * asked to confirm. One of a version that was never laid before anybody counts if somebody took it over.
 */
export function ofPresentVersion(
  responses: readonly Received[],
  { versions }: Pick<Board, 'versions'>,
): Received[] {
  const last = versions.findLastIndex(({ material }) => material);
  const earlier = new Set(versions.slice(0, Math.max(last, 0)).map(({ version }) => version));
  return responses.filter(({ proposalVersion }) => !earlier.has(proposalVersion ?? FIRST_VERSION));
}
