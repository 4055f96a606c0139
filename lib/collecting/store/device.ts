import type { Consultation } from '@/lib/consultation/record';
import { openStoreOf } from '@/lib/draft/store/device-store';
import type { Alongside, DocumentStore } from '@/lib/draft/store/store';
import { type ConsultationSummary, consultationKind } from './consultations';

/** The consultations of a device. */
export type ConsultationStore = DocumentStore<Consultation, ConsultationSummary>;

/** Name of the database, beside that of the assessments. */
const DATABASE = 'draagkracht-consultations';

/** Opens the consultations of this device, as `openStoreOf`. */
export const openConsultations = (
  options: { name?: string; now?: () => string; alongside?: Alongside } = {},
): Promise<ConsultationStore> => openStoreOf(consultationKind(), { name: DATABASE, ...options });
