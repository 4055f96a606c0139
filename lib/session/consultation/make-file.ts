import type { Consultation } from '@/lib/consultation/record';
import type { ConsultationAudience, ConsultationReading } from '@/lib/consultation/types';

/** What a reading can be taken along as, in the order in which it is offered. */
export const CONSULTATION_FILES = [
  'pdf',
  'summary',
  'docx',
  'html',
  'xlsx',
  'csv',
  'json',
] as const;
export type ConsultationFile = (typeof CONSULTATION_FILES)[number];

export interface ConsultationFileOrder {
  consultation: Consultation;
  reading: ConsultationReading;
  audience: ConsultationAudience;
  /** YYYY-MM-DD. */
  date: string;
  /** Of a publication. */
  number?: number;
  format: ConsultationFile;
}

/** Makes a file of a reading and gives it to the person; returns its name. */
export async function makeConsultationFile(
  _order: ConsultationFileOrder,
  _watching: { signal: AbortSignal },
): Promise<string> {
  throw new Error('not there yet');
}
