import { type Consultation, isClosed, ofPresentVersion } from '@/lib/consultation/record';
import type { ConsultationInput, GroupRef } from '@/lib/consultation/types';
import type { Norm, RuleId } from '@/lib/model/types';

/** Under which norm and rule many are read, and of which group. */
export interface ReadTerms {
  /** The norm of the consultation, if absent. */
  norm?: Norm;
  rule: RuleId;
  /** null: everybody who was asked. */
  group: GroupRef | null;
}

/** What a reading is made from. Whatever else a consultation has changes no figure. */
export interface ReadFrom
  extends Pick<Consultation, 'proposal' | 'bodies' | 'responses' | 'packages'> {
  /** Nobody can answer any more. */
  closed?: boolean;
}

/** What figures rest on, and nothing else of a consultation. */
export const readFrom = (
  {
    proposal,
    bodies,
    responses,
    packages,
    terms,
    superseded,
  }: Omit<ReadFrom, 'closed'> & Pick<Consultation, 'terms' | 'superseded'>,
  today: string,
): ReadFrom => ({
  proposal,
  bodies,
  responses: ofPresentVersion(responses, { superseded }),
  packages,
  closed: isClosed(terms, today),
});

/** A consultation as it is analysed. */
export const inputOf = (
  { proposal, bodies, responses, packages }: ReadFrom,
  { norm, rule }: Pick<ReadTerms, 'norm' | 'rule'>,
): ConsultationInput => ({
  ...(norm && { norm }),
  rule,
  proposal: { ...proposal, title: proposal.title ?? '' },
  bodies,
  responses,
  packages,
});
