import { saveFile } from '@/lib/browser/save-file';
import type { ConsultationReading } from '@/lib/consultation/types';
import type { ConsultationFacts } from '@/lib/findings/consultation';
import { type ConsultationFormat, factsOf } from '@/lib/formats/consultation/order';
import { generateFile } from '@/lib/formats/in-browser/generate-file';
import type { Locale } from '@/lib/i18n/locales';
import type { Progress } from '@/lib/pdf';
import { outlinesFor } from './map-outlines';

interface FileJob {
  /** What stands beside the reading; of a publication as it was on its day. */
  consultation: ConsultationFacts & { outlines?: unknown };
  /** Has passed the gate of whoever gets the file. */
  reading: ConsultationReading;
  locale: Locale;
  /** YYYY-MM-DD. */
  date: string;
  /** Of a publication. */
  number?: number;
  format: ConsultationFormat;
}

/** Formats in which the map is drawn. */
const DRAWN: ReadonlySet<ConsultationFormat> = new Set(['pdf', 'docx', 'html']);

/** Makes a file of a reading on this device and gives it to the person; returns its name. */
export async function makeConsultationFile(
  { consultation, reading, locale, date, number, format }: FileJob,
  watching: { onProgress: (progress: Progress) => void; signal: AbortSignal },
): Promise<string> {
  const outlines = DRAWN.has(format) ? await outlinesFor(consultation) : null;
  const file = await generateFile(
    {
      consultation: factsOf(consultation),
      reading,
      locale,
      date,
      number,
      format,
      ...(outlines && { outlines }),
    },
    watching,
  );
  return saveFile(file.name, file.bytes, file.type);
}
