import { type FileChild, ImageRun, Paragraph, TextRun } from 'docx';
import { type Theme, themeOf } from '@/lib/branding/theme';
import { qrCode } from '@/lib/charts/qr';
import { docxFile } from '@/lib/formats/docx/file';
import { plainRuns } from '@/lib/formats/docx/inline';
import { letterFooter, letterHeader } from '@/lib/formats/docx/running';
import { lists, style } from '@/lib/formats/docx/styles';
import type { Rasterize } from '@/lib/formats/figure/raster';
import { element, emptyElement } from '@/lib/formats/shared/markup';
import type { ReportMeta } from '@/lib/report/types';
import type { Invitation, InvitationPart } from './invitation';

/** One letter: whom it is to, what it says, and the link that only they get. */
export interface AddressedLetter {
  addressee: string;
  invitation: Invitation;
  link: string;
  /** Below the code. */
  caption: string;
  /** What the code is, for who cannot see it. */
  alt: string;
}

/** Width of the code in pixels, 96 to the inch: 4 cm, and how much finer its image is. */
const WIDTH = 151;
const SCALE = 4;

/** Letters to print, each on a page of its own, with the link as a code and in full. */
export function lettersDocx(
  letters: AddressedLetter[],
  meta: ReportMeta,
  rasterize: Rasterize,
): Promise<Uint8Array<ArrayBuffer>> {
  const theme: Theme = themeOf();
  return docxFile({
    title: meta.copyTitle,
    meta,
    header: letterHeader(meta, theme),
    footer: letterFooter(meta),
    children: letters.flatMap((letter, at) => letterOf(letter, at, rasterize)),
  });
}

function letterOf(letter: AddressedLetter, at: number, rasterize: Rasterize): FileChild[] {
  const { addressee, invitation, link, caption, alt } = letter;
  return [
    new Paragraph({
      pageBreakBefore: at > 0,
      spacing: { after: 288 },
      children: plainRuns(addressee),
    }),
    new Paragraph({ style: style.subject, children: plainRuns(invitation.subject) }),
    ...invitation.parts.flatMap((part) => partOf(part, at)),
    new Paragraph({
      keepNext: true,
      keepLines: true,
      spacing: { before: 240, after: 60 },
      children: [codeOf(link, alt, at, rasterize)],
    }),
    new Paragraph({ keepNext: true, style: style.small, children: plainRuns(caption) }),
    // The whole address, for who types it over or cannot read a code.
    new Paragraph({
      keepLines: true,
      style: style.small,
      children: [new TextRun({ text: link, font: 'Consolas' })],
    }),
  ];
}

const listOf: Record<Exclude<InvitationPart['kind'], 'text'>, string> = {
  bullets: lists.bullets,
  numbers: lists.numbers,
};

function partOf({ heading, kind, lines }: InvitationPart, instance: number): FileChild[] {
  return [
    ...(heading
      ? [
          new Paragraph({
            keepNext: true,
            spacing: { before: 120, after: 60 },
            children: plainRuns(heading, { bold: true }),
          }),
        ]
      : []),
    ...lines.map((line) =>
      kind === 'text'
        ? new Paragraph({ children: plainRuns(line) })
        : new Paragraph({
            style: 'ListParagraph',
            // Each letter counts from one.
            numbering: { reference: listOf[kind], level: 0, instance },
            children: plainRuns(line),
          }),
    ),
  ];
}

function codeOf(link: string, alt: string, at: number, rasterize: Rasterize): ImageRun {
  const { size, path } = qrCode(link);
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size} ${size}` },
    emptyElement('path', { d: path, 'shape-rendering': 'crispEdges' }),
  );
  return new ImageRun({
    type: 'png',
    data: rasterize(svg, WIDTH * SCALE).png,
    transformation: { width: WIDTH, height: WIDTH },
    altText: { name: `code-${at + 1}`, title: alt, description: alt },
  });
}
