import type { Locale } from '@/lib/i18n/locales';
import { formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { consultationStore } from './device';
import { beginExample } from './list-work';

/** Keeps a copy of the worked example on this device; gives the path at which it is read. */
export async function openRegionExample(locale: Locale): Promise<string> {
  const id = await beginExample(await consultationStore(), locale);
  return formatConsultationPath(id, { step: 'read' });
}
