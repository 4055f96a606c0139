import type { ConsultationSummary } from '@/lib/collecting/store/consultations';
import type { Consultation } from '@/lib/consultation/record';
import type { Deleted } from '@/lib/session/opening/deleted';
import type { DocumentList } from '@/lib/session/opening/use-list';

export type Consultations = DocumentList<Consultation, ConsultationSummary>;

/** What a row of the list is given beside its summary. */
export interface RowProps {
  list: Consultations;
  /** Announces what was done. */
  tell: (message: string) => void;
  /** Offers what was deleted back. */
  offerBack: (deleted: Deleted) => void;
}
