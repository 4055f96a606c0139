import { underOwnName } from '@/lib/branding/branding';
import { type Look, lookOf } from '@/lib/branding/theme';
import { mayAttach } from '@/lib/disclosure/file';
import { printableLook } from '@/lib/formats/figure/printable-look';
import type { RasterSources } from '@/lib/formats/figure/raster';
import type { FileOrder } from '@/lib/formats/types';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';
import { assess } from '@/lib/model';
import type { FontSet, Progress, RenderResult } from '@/lib/pdf';
import { reportAttachments } from '@/lib/report/attachment';
import { buildReport } from '@/lib/report/build';
import { buildSummary, type SummaryInput } from '@/lib/report/summary';
import { loadSpeech } from '@/lib/wording/texts';
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
 * @throws {HouseStyleError} if the logo or the accent cannot be used.
 */
export async function makeReport(order: ReportOrder, making: Making): Promise<RenderResult> {
  const look = await printableLook(lookOf(order.house), making.raster);
  const { date } = order;
  const request = underOwnName(order.request, order.house);
  const speech = await loadSpeech(request.locale);
  const input = { request, date, speech, result: assess(instrument, request) };
  return order.kind === 'summary'
    ? makeSummary(input, look, making)
    : makeWhole(order, input, look, making);
}

async function makeWhole(
  { copy, request, assessment = request }: ReportOrder,
  input: SummaryInput,
  look: Look,
  making: Making,
): Promise<RenderResult> {
  const evidence = await evidenceTexts(request.locale);
  const report = buildReport({ ...input, instrument, evidence, copy });
  return renderReport(report, look, {
    ...making,
    attachments: mayAttach(request) ? reportAttachments(report, assessment) : [],
  });
}

const MOST_ITEMS = 4;

/** A summary with as long lists as fit on its page. */
async function makeSummary(
  input: SummaryInput,
  look: Look,
  making: Making,
  most = MOST_ITEMS,
): Promise<RenderResult> {
  const made = await renderSummary(buildSummary(input, most), look, making);
  return made.pages === 1 || most === 0 ? made : makeSummary(input, look, making, most - 1);
}
