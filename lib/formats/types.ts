import type { Branding } from '@/lib/branding/branding';
import type { SheetId } from '@/lib/formats/sheets/sheet';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';
import type { Copy, Report } from '@/lib/report/types';

/**
 * Every format that an assessment can be taken along in. `summary` is a PDF of one page, `college` and
 * `collegePdf` a note with a draft decision, `letter` a document with the conditions for the higher
 * government, `calendar` the dates agreed upon, `slides` a presentation for a meeting.
 */
export const FILE_FORMATS = [
  'pdf',
  'summary',
  'college',
  'collegePdf',
  'docx',
  'html',
  'json',
  'xlsx',
  'csv',
  'letter',
  'calendar',
  'slides',
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The request for a file: a valid assessment and a format, in the assessment's language. */
export interface FileOrder {
  request: AssessRequest;
  /** A result that was published, with its report: made where the answers are, which do not come along. */
  published?: { result: AssessmentResult; report: Report };
  /** Makes no difference to a summary and a letter, which hold nothing that may not be published. */
  copy: Copy;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
  format: FileFormat;
  /** The table that a CSV file holds; the action plan if absent. */
  sheet?: SheetId;
  house?: Branding;
  /** For a request from outside, given back as it came: data may hold what each member answered. */
  withMembers?: boolean;
  /** What a working copy as PDF carries to restore the assessment; the request if absent. */
  assessment?: unknown;
}

/** A finished file. */
export interface ExportFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  /** The media type. */
  type: string;
}
