import type { AssessRequest } from '@/lib/model';
import type { Copy } from '@/lib/report/types';
import type { RasterSources } from './figure/raster';
import type { SheetId } from './sheets/sheet';

/** The formats beside the PDF. `letter` is a document with the conditions for the higher government. */
export const EXPORT_FORMATS = ['docx', 'html', 'json', 'xlsx', 'csv', 'letter'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What somebody asks for: a valid assessment in one format, in its own language. */
export interface ExportOrder {
  request: AssessRequest;
  copy: Copy;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
  format: ExportFormat;
  /** The table that a CSV file holds; the action plan if absent. */
  sheet?: SheetId;
  /** Fonts and engine for figures as images; loaded only for a format that needs them. */
  raster: () => Promise<RasterSources>;
}

/** A finished file. */
export interface ExportFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  /** The media type. */
  type: string;
}
