import { evidenceTexts } from '@/lib/instrument/evidence';
import { instrument } from '@/lib/instrument/instrument';
import { type AssessRequest, assess } from '@/lib/model';
import type { FontSet, Progress, RenderResult } from '@/lib/pdf';
import { reportAttachments } from '@/lib/report/attachment';
import { buildReport } from '@/lib/report/build';
import type { HouseStyle } from '@/lib/report/house';
import { buildSummary, type SummaryInput } from '@/lib/report/summary';
import { loadSpeech } from '@/lib/report/texts';
import type { Copy } from '@/lib/report/types';
import { type Look, lookOf } from './look';
import { renderReport, renderSummary } from './render-report';

/** What somebody asks for: a valid assessment as a report in its own language. */
export interface ReportOrder {
  request: AssessRequest;
  copy: Copy;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
  /** The whole report, or one page for the council, which is the same for both copies; the report if absent. */
  kind?: 'report' | 'summary';
  /** What a working copy carries to restore the assessment; the request if absent. */
  assessment?: unknown;
  house?: HouseStyle;
}

interface Making {
  fonts: FontSet;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** A report, and what became of the house style. */
export interface MadeReport extends RenderResult {
  /** The accent that was used instead of one that was too light to read on white. */
  darkenedAccent?: string;
}

/**
 * Assesses, phrases and renders: the same steps in the browser's worker and on the server.
 * @throws {HouseStyleError} if the logo or the accent cannot be used.
 */
export async function makeReport(order: ReportOrder, making: Making): Promise<MadeReport> {
  const look = lookOf(order.house);
  const { request, date } = order;
  const speech = await loadSpeech(request.locale);
  const input = { request, date, speech, result: assess(instrument, request) };
  const made =
    order.kind === 'summary'
      ? await makeSummary(input, look, making)
      : await makeWhole(order, input, look, making);
  return look.darkened ? { ...made, darkenedAccent: look.accent } : made;
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
    // What members answered in confidence travels in no file.
    attachments: request.confidential ? [] : reportAttachments(report, assessment),
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
