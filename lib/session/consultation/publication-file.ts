import { readPublished } from '@/lib/collecting/online/published';
import { factsOfPublished } from '@/lib/collecting/online/published-facts';
import type { ConsultationFormat } from '@/lib/formats/consultation/order';
import type { Locale } from '@/lib/i18n/locales';
import type { Watching } from '@/lib/session/download/use-making';
import { CausedError } from '@/lib/site/failure';
import { makeConsultationFile } from './make-file';

/**
 * Fetches a publication, makes a file of it on this device, and gives it to the person; returns its name.
 *
 * @param source Where it is, as JSON.
 */
export async function makePublicationFile(
  source: string,
  { format, locale }: { format: ConsultationFormat; locale: Locale },
  watching: Watching,
): Promise<string> {
  const answer = await fetch(source, { signal: watching.signal });
  if (!answer.ok) throw new CausedError('notFetched');
  const read = readPublished(await answer.text());
  if (!read.ok) throw new Error(`The publication is not read: ${read.reason}`);
  const { number, on, reading } = read.page.publication;
  const consultation = factsOfPublished(read.page);
  return makeConsultationFile(
    { consultation, reading, locale, date: on, number, format },
    watching,
  );
}
