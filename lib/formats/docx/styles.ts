import { type IPropertiesOptions, LevelFormat } from 'docx';
import { tones, WORD_TYPEFACE } from '@/lib/formats/shared/theme';
import { intlLocale, type Locale } from '@/lib/i18n/locales';

/** The names of the document's own paragraph styles. */
export const style = {
  lead: 'Lead',
  small: 'Small',
  fact: 'Fact',
  quote: 'Quotation',
  info: 'NoticeInfo',
  warning: 'NoticeWarning',
  figure: 'Figure',
  cell: 'TableText',
  cellDense: 'TableTextSmall',
  running: 'Running',
  subject: 'Subject',
} as const;

/** The names of the lists. */
export const lists = { bullets: 'bullets', numbers: 'numbers' } as const;

/** A colour as word processors write it. */
export const hex = (tone: string): string => tone.replace('#', '');

/** Distance of the value of a fact from the margin. */
const FACT_INDENT = 2900;

type Styles = NonNullable<IPropertiesOptions['styles']>;

const heading = (size: number, before: number, after: number) => ({
  run: { font: WORD_TYPEFACE.name, size, bold: true, color: hex(tones.ink), italics: false },
  paragraph: {
    spacing: { before, after, line: 240, lineRule: 'auto' as const },
    keepNext: true,
    keepLines: true,
  },
});

const notice = (id: string, name: string, bar: string, ground: string) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: {
    border: { left: { style: 'single' as const, size: 24, space: 8, color: hex(bar) } },
    shading: { type: 'clear' as const, color: 'auto', fill: hex(ground) },
    indent: { left: 200, right: 120 },
    spacing: { before: 0, after: 0 },
    keepLines: true,
  },
});

/** Headings, captions and the other styles, so that an editor can restyle the whole document. */
export const documentStyles = (locale: Locale): Styles => ({
  default: {
    document: {
      run: {
        font: WORD_TYPEFACE.name,
        size: 20,
        color: hex(tones.ink),
        language: { value: intlLocale[locale] },
      },
      paragraph: { spacing: { after: 120, line: 254, lineRule: 'auto' as const } },
    },
    title: {
      run: { font: WORD_TYPEFACE.name, size: 46, bold: true, color: hex(tones.ink) },
      paragraph: {
        spacing: { before: 0, after: 80, line: 240, lineRule: 'auto' as const },
        keepNext: true,
      },
    },
    heading1: heading(33, 400, 120),
    heading2: heading(25, 280, 80),
    heading3: heading(22, 200, 60),
    caption: {
      run: { size: 18, bold: false, italics: false, color: hex(tones.soft) },
      paragraph: { spacing: { before: 160, after: 60, line: 232, lineRule: 'auto' as const } },
    },
    hyperlink: { run: { color: hex(tones.accent), underline: { type: 'single' } } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 23, color: hex(tones.soft) },
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 33, bold: true },
      paragraph: { spacing: { before: 400, after: 120 }, keepNext: true },
    },
    {
      id: style.lead,
      name: 'Lead',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 31, bold: true },
      paragraph: { spacing: { before: 40, after: 160, line: 244, lineRule: 'auto' as const } },
    },
    {
      id: style.small,
      name: 'Small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: hex(tones.soft) },
      paragraph: { spacing: { after: 80, line: 240, lineRule: 'auto' as const } },
    },
    {
      id: style.fact,
      name: 'Fact',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: FACT_INDENT, hanging: FACT_INDENT },
        border: { bottom: { style: 'single', size: 4, space: 2, color: hex(tones.rule) } },
        spacing: { before: 0, after: 40 },
      },
    },
    {
      id: style.quote,
      name: 'Quotation',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: {
        indent: { left: 284 },
        border: { left: { style: 'single', size: 12, space: 8, color: hex(tones.rule) } },
        spacing: { after: 60 },
      },
    },
    notice(style.info, 'Notice', tones.accent, tones.accentSoft),
    notice(style.warning, 'Warning', tones.warning, tones.warningSoft),
    {
      id: style.figure,
      name: 'Figure',
      basedOn: 'Normal',
      next: 'Caption',
      paragraph: {
        spacing: { before: 160, after: 0, line: 240, lineRule: 'auto' as const },
        keepNext: true,
      },
    },
    {
      id: style.cell,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 0, after: 0, line: 232, lineRule: 'auto' as const } },
    },
    {
      id: style.cellDense,
      name: 'Table Text Small',
      basedOn: style.cell,
      run: { size: 16 },
    },
    {
      id: style.subject,
      name: 'Subject',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 288, after: 288 }, outlineLevel: 0, keepNext: true },
    },
    {
      id: style.running,
      name: 'Running',
      basedOn: 'Normal',
      run: { size: 17, color: hex(tones.soft) },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' as const } },
    },
  ],
});

const hanging = { paragraph: { indent: { left: 397, hanging: 397 } } };

/** The lists of the document. */
export const documentNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: lists.bullets,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: hanging }],
    },
    {
      reference: lists.numbers,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: hanging }],
    },
  ],
};
