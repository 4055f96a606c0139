import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import type { Theme } from '@/lib/branding/theme';
import type { Rasterize } from '@/lib/formats/figure/raster';
import { sectionTitle } from '@/lib/formats/shared/section-title';
import type { Report, ReportMeta, ReportSection } from '@/lib/report/types';
import { blocksOf, headingOf } from './blocks';
import { type DocxContext, docxContext } from './context';
import { docxFile } from './file';
import { plainRuns } from './inline';
import { logoOf } from './logo';
import { footerOf, headerOf } from './running';
import { style } from './styles';

/** The report as a document to edit: page one, the contents with how to read it, then the sections. */
export function reportDocx(
  report: Report,
  theme: Theme,
  rasterize: Rasterize,
): Promise<Uint8Array<ArrayBuffer>> {
  const { meta, sections } = report;
  const [conclusion, ...others] = sections;
  return titledDocx(report, theme, rasterize, (context) => [
    ...(conclusion ? sectionOf(context, meta, conclusion) : []),
    ...contents(meta),
    // How to read the report stands below the contents; what comes next begins a page.
    ...others.flatMap((section, at) =>
      sectionOf(context, meta, section, at === (others[0]?.id === 'guide' ? 1 : 0)),
    ),
  ]);
}

/** A document in the house style: its logo and title, then what it says. */
export function titledDocx(
  report: Report,
  theme: Theme,
  rasterize: Rasterize,
  body: (context: DocxContext) => FileChild[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { meta } = report;
  return docxFile({
    title: `${meta.title} – ${meta.copyTitle}`,
    meta,
    header: headerOf(meta, theme),
    footer: footerOf(meta),
    children: [...logoOf(theme, meta), ...titling(meta), ...body(docxContext(report, rasterize))],
  });
}

/** The title of a document, at the top of its first page. */
const titling = (meta: ReportMeta): FileChild[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: plainRuns(meta.title) }),
  new Paragraph({ style: 'Subtitle', text: meta.subtitle }),
  new Paragraph({
    style: style.small,
    text: [meta.fictional, meta.copyTitle, meta.dateText].filter(Boolean).join(' · '),
  }),
];

/** Links to the sections; the word processor fills in their pages as it opens the file. */
const contents = ({ labels }: ReportMeta): FileChild[] => [
  new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, text: labels.contents }),
  new TableOfContents(labels.contents, {
    hyperlink: true,
    headingStyleRange: '1-1',
  }),
];

/** A section with its heading. */
export const sectionOf = (
  context: DocxContext,
  meta: ReportMeta,
  section: ReportSection,
  breakBefore = false,
): FileChild[] => [
  headingOf(section.id, sectionTitle(meta, section), HeadingLevel.HEADING_1, breakBefore),
  ...blocksOf(context, section.blocks),
];
