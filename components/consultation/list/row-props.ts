import type { ListEvents } from '@/components/session/DocumentListPage';
import type { ConsultationSummary } from '@/lib/collecting/store/consultations';
import type { Consultation } from '@/lib/consultation/record';
import type { DocumentList } from '@/lib/session/opening/use-list';

export type Consultations = DocumentList<Consultation, ConsultationSummary>;

/** What a row of the list is given beside its summary. */
export interface RowProps extends ListEvents {
  list: Consultations;
}
