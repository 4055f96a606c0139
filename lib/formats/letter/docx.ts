import { type FileChild, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Theme } from '@/lib/branding/theme';
import { docxFile } from '@/lib/formats/docx/file';
import { plainRuns } from '@/lib/formats/docx/inline';
import { logoOf } from '@/lib/formats/docx/logo';
import { letterFooter, letterHeader } from '@/lib/formats/docx/running';
import { lists, style } from '@/lib/formats/docx/styles';
import type { ReportMeta } from '@/lib/report/types';
import type { Letter } from './letter';

/** Half of the text's width, where the second signature begins. */
const HALF = 4700;
/** Lines down to the names, with room to sign. */
const TO_SIGN = 4;
/** A blank line, in twentieths of a point. */
const LINE = 288;

/** What the sender still fills in or takes out stands in brackets; it is marked so that nobody sends it. */
const TO_FILL_IN = /(\[[^\]]*\])/;

const marked = (text: string): TextRun[] =>
  text
    .split(TO_FILL_IN)
    .filter(Boolean)
    .flatMap((part) => plainRuns(part, TO_FILL_IN.test(part) ? { highlight: 'yellow' } : {}));

const paragraph = (text: string, after = 160) =>
  new Paragraph({ spacing: { after }, children: marked(text) });

/** A line and a list below it. */
const bulleted = (title: string, items: string[]): FileChild[] => [
  new Paragraph({ keepNext: true, spacing: { after: 60 }, children: plainRuns(title) }),
  ...items.map(
    (item, at) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference: lists.bullets, level: 0 },
        spacing: { after: at === items.length - 1 ? 160 : 40 },
        children: plainRuns(item),
      }),
  ),
];

/** The letter as a document to complete and sign. */
export const letterDocx = (
  letter: Letter,
  meta: ReportMeta,
  theme: Theme,
): Promise<Uint8Array<ArrayBuffer>> =>
  docxFile({
    title: letter.title,
    meta,
    header: letterHeader(meta, theme),
    footer: letterFooter(meta),
    children: [
      ...logoOf(theme, meta),
      ...block(letter.sender),
      ...block(letter.addressee),
      ...letter.references.map(reference),
      new Paragraph({
        style: style.subject,
        children: plainRuns(letter.subject),
      }),
      paragraph(letter.salutation),
      ...letter.opening.map((text) => paragraph(text)),
      ...(letter.money ? bulleted(letter.money.title, letter.money.items) : []),
      ...letter.asked.map((text) => paragraph(text)),
      ...letter.conditions.map(condition),
      ...(letter.check ? [paragraph(letter.check)] : []),
      ...closing(letter),
      ...enclosures(letter),
    ],
  });

/** Lines of an address. */
const block = (lines: string[]): FileChild[] =>
  lines.map((line, at) => paragraph(line, at === lines.length - 1 ? LINE : 0));

const reference = ({ term, value }: Letter['references'][number]): FileChild =>
  new Paragraph({
    spacing: { after: 0 },
    children: marked(`${term}: ${value}`),
  });

const condition = ({ sentence, reason }: Letter['conditions'][number]): FileChild =>
  new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: lists.numbers, level: 0 },
    spacing: { after: 120 },
    keepLines: true,
    children: [
      ...plainRuns(sentence),
      ...(reason ? [new TextRun({ break: 1, text: reason })] : []),
    ],
  });

/** The greeting and who signs are one paragraph, which no page splits; word processors part even kept ones. */
function closing({ closing: [talk, greeting, onBehalf], signatures }: Letter): FileChild[] {
  const line = (lines: number, parts: string[]) =>
    parts.flatMap((part, at) => [
      at === 0 ? new TextRun({ break: lines }) : new TextRun({ children: [new Tab()] }),
      ...marked(part),
    ]);
  return [
    new Paragraph({ keepNext: true, spacing: { after: LINE }, children: marked(talk) }),
    new Paragraph({
      keepNext: true,
      keepLines: true,
      spacing: { after: 0 },
      tabStops: [{ type: TabStopType.LEFT, position: HALF }],
      children: [
        ...plainRuns(greeting),
        ...line(1, [onBehalf]),
        ...line(
          TO_SIGN,
          signatures.map(({ name }) => name),
        ),
        ...line(
          1,
          signatures.map(({ role }) => role),
        ),
      ],
    }),
  ];
}

const enclosures = ({ enclosures: { title, items } }: Letter): FileChild[] => [
  new Paragraph({
    keepNext: true,
    spacing: { before: LINE, after: 40 },
    children: plainRuns(title, { bold: true }),
  }),
  ...items.map(
    (item, at) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference: lists.bullets, level: 0 },
        keepNext: at < items.length - 1,
        children: marked(item),
      }),
  ),
];
