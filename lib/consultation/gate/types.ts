import type {
  ConsultationAudience,
  Ledger,
  Sharing,
  ShownTable,
  Table,
  Withheld,
} from '@/lib/consultation/types';

/** A response as far as the gate has to know it; its position is the one that tables speak of. */
export interface GateResponse {
  /** Id of the body. */
  body: string;
  /** Bodies under one holding count as one. */
  holding?: string;
  /** Hash of what it answered: a corrected answer has another. */
  hash: string;
  sharing: Sharing;
}

export interface GateInput {
  tables: readonly Table[];
  responses: readonly GateResponse[];
  audience: ConsultationAudience;
  /** Everything that left before, in any order. */
  published?: readonly { ledger: Ledger }[];
  /**
   * Nobody can answer any more. Until then, for the region, responses that are only counted enter in batches
   * of five, in the order in which they are given: of arrival.
   */
  closed?: boolean;
}

export interface Gated {
  /**
   * One per table, in the same order. A table that is withheld has no base and no figures (null). For the
   * region it then counts those alone whom the region may see by name.
   */
  shown: ShownTable[];
  withheld: Withheld[];
  /** Positions of the responses that may be shown by name to this audience. */
  named: number[];
  /** What has to be kept with what is shown now, and passed as `published` from then on. */
  ledger: Ledger;
}
