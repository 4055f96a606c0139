import type { ConsultationSummary } from '@/lib/collecting/store/consultations';
import type { Consultation } from '@/lib/consultation/record';
import type { Opening } from '@/lib/session/opening/opening';
import { consultationStore } from './device';

/** Opens a consultation on this device, or tells why that is not possible. */
export async function openConsultation(
  id: string,
): Promise<Opening<Consultation, ConsultationSummary>> {
  const [module, store] = await Promise.all([
    import('@/lib/session/opening/opening'),
    consultationStore(),
  ]);
  return module.openDocument(store, id);
}
