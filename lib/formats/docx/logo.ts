import { ImageRun, Paragraph } from 'docx';
import { printedSize } from '@/lib/branding/branding';
import type { Theme } from '@/lib/branding/theme';
import type { ReportMeta } from '@/lib/report/types';

/** The municipality's logo at the top of a document, if it has one. */
export function logoOf({ logo }: Theme, { labels }: ReportMeta): Paragraph[] {
  if (!logo) return [];
  const { width, height } = printedSize(logo);
  const pixels = (points: number) => Math.round((points * 96) / 72);
  const image = new ImageRun({
    type: logo.format,
    data: logo.bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'logo', title: labels.logo, description: labels.logo },
  });
  return [new Paragraph({ spacing: { after: 240 }, children: [image] })];
}
