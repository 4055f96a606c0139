import type { Consultation } from '@/lib/consultation/record';
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
export type ReadFrom = Pick<Consultation, 'proposal' | 'bodies' | 'responses' | 'packages'>;

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
