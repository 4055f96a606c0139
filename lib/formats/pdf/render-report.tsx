import type { Theme } from '@/lib/branding/theme';
import {
  type Attachment,
  type FontSet,
  type Progress,
  type RenderResult,
  renderPdf,
} from '@/lib/pdf';
import type { Report } from '@/lib/report/types';
import { NoteDocument } from './NoteDocument';
import { ReportDocument } from './ReportDocument';
import { SummaryDocument } from './SummaryDocument';

export interface RenderReportOptions {
  fonts: FontSet;
  attachments?: readonly Attachment[];
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

const dated = ({ meta }: Report, options: RenderReportOptions) => ({
  ...options,
  creationDate: new Date(`${meta.date}T12:00:00Z`),
});

/** Renders a report as a tagged PDF. The same report gives the same bytes. */
export const renderReport = (
  report: Report,
  theme: Theme,
  options: RenderReportOptions,
): Promise<RenderResult> =>
  renderPdf(<ReportDocument report={report} theme={theme} />, dated(report, options));

/** Renders a summary in the same way. */
export const renderSummary = (
  summary: Report,
  theme: Theme,
  options: RenderReportOptions,
): Promise<RenderResult> =>
  renderPdf(<SummaryDocument summary={summary} theme={theme} />, dated(summary, options));

/** Renders a note to the college, or a receipt, in the same way. */
export const renderNote = (
  note: Report,
  theme: Theme,
  options: RenderReportOptions,
): Promise<RenderResult> =>
  renderPdf(<NoteDocument note={note} theme={theme} />, dated(note, options));
