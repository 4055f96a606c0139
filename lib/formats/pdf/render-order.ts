import { mayAttach } from '@/lib/disclosure/file';
import { collegeNote } from '@/lib/formats/college/note';
import type { Making } from '@/lib/formats/make-file';
import type { Material } from '@/lib/formats/material';
import type { FileOrder } from '@/lib/formats/types';
import { fontNeeds, type RenderResult } from '@/lib/pdf';
import { reportAttachments } from '@/lib/report/attachment';
import { buildSummary } from '@/lib/report/summary';
import { type RenderReportOptions, renderNote, renderReport, renderSummary } from './render-report';

/** The whole report as a PDF, one page of it, or the note to the college, from what was gathered for the order. */
export async function renderOrder(
  material: Material,
  order: FileOrder,
  { fonts, onProgress, signal }: Making,
): Promise<RenderResult> {
  const needs = fontNeeds(JSON.stringify([order.request, order.house?.name]));
  const options = { fonts: await fonts(needs), onProgress, signal };
  if (order.format === 'summary') return onePage(material, options);
  if (order.format === 'collegePdf') {
    return renderNote(collegeNote(material), material.theme, options);
  }
  return whole(material, order, options);
}

function whole(
  { report, theme }: Material,
  { request, assessment = request }: FileOrder,
  options: RenderReportOptions,
): Promise<RenderResult> {
  const attachments = mayAttach(request) ? reportAttachments(report, assessment) : [];
  return renderReport(report, theme, { ...options, attachments });
}

/** Items of a list, and what else is told, from the most to the least. */
const ROOM = [
  { most: 4, beside: true },
  { most: 3, beside: true },
  { most: 2, beside: true },
  { most: 1, beside: true },
  { most: 1, beside: false },
  { most: 0, beside: false },
];

/** A summary with as much as fits on its page. */
async function onePage(
  material: Material,
  options: RenderReportOptions,
  [room, ...smaller] = ROOM,
): Promise<RenderResult> {
  const { most = 0, beside = false } = room ?? {};
  const made = await renderSummary(buildSummary(material, most, beside), material.theme, options);
  return made.pages === 1 || smaller.length === 0 ? made : onePage(material, options, smaller);
}
