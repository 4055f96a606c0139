import type { ConsultationFormat, ManySheetId } from '@/lib/formats/consultation/order';
import type { ExportFile } from '@/lib/formats/types';

/** Work on a consultation for the worker pool: what was sent, unread but for its size. */
export interface ConsultationJob {
  body: Uint8Array<ArrayBuffer>;
  /** YYYY-MM-DD. */
  date: string;
  /** The file to make of the reading; the reading itself, as JSON, if absent. */
  print?: { format: ConsultationFormat; sheet: ManySheetId };
}

/** What a schema or a limit finds wrong, without the values themselves. */
export interface ConsultationIssue {
  code: string;
  path: PropertyKey[];
  message: string;
  missing: boolean;
  keys?: string[];
  values?: unknown[];
}

export type ConsultationAnswer = { file: ExportFile } | { issues: ConsultationIssue[] };
