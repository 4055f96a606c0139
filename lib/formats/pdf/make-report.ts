import { underOwnName } from '@/lib/branding/branding';
import { type Theme, themeOf } from '@/lib/branding/theme';
import { mayAttach } from '@/lib/disclosure/file';
import { printableTheme } from '@/lib/formats/figure/printable-theme';
import type { RasterSources } from '@/lib/formats/figure/raster';
import type { FileOrder } from '@/lib/formats/types';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';
import { assess } from '@/lib/model';
import type { FontSet, Progress, RenderResult } from '@/lib/pdf';
import { reportAttachments } from '@/lib/report/attachment';
import { buildReport } from '@/lib/report/build';
import { buildSummary, type SummaryInput } from '@/lib/report/summary';
import { loadWording } from '@/lib/wording/texts';
import { renderReport, renderSummary } from './render-report';

/** The request for a report. */
export interface ReportOrder extends Omit<FileOrder, 'format' | 'sheet'> {
  /** The whole report, or one page for the council; the report if absent. */
  kind?: 'report' | 'summary';
}

interface Making {
  fonts: FontSet;
  /** Loaded only for a logo that has to be drawn anew. */
  raster: () => Promise<RasterSources>;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * Assesses, phrases and renders: the same steps in the browser's worker and on the server.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function makeReport(order: ReportOrder, making: Making): Promise<RenderResult> {
  const theme = await printableTheme(themeOf(order.house), making.raster);
  const { date } = order;
  const request = underOwnName(order.request, order.house);
  const wording = await loadWording(request.locale);
  const input = { request, date, wording, result: assess(instrument, request) };
  return order.kind === 'summary'
    ? makeSummary(input, theme, making)
    : makeWhole(order, input, theme, making);
}

async function makeWhole(
  { copy, request, assessment = request }: ReportOrder,
  input: SummaryInput,
  theme: Theme,
  making: Making,
): Promise<RenderResult> {
  const evidence = await evidenceTexts(request.locale);
  const report = buildReport({ ...input, instrument, evidence, copy });
  return renderReport(report, theme, {
    ...making,
    attachments: mayAttach(request) ? reportAttachments(report, assessment) : [],
  });
}

const MOST_ITEMS = 4;

/** A summary with as long lists as fit on its page. */
async function makeSummary(
  input: SummaryInput,
  theme: Theme,
  making: Making,
  most = MOST_ITEMS,
): Promise<RenderResult> {
  const made = await renderSummary(buildSummary(input, most), theme, making);
  return made.pages === 1 || most === 0 ? made : makeSummary(input, theme, making, most - 1);
}
