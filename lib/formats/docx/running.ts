import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Theme } from '@/lib/branding/theme';
import { shorten } from '@/lib/i18n/shorten';
import type { ReportMeta } from '@/lib/report/types';
import { TEXT_WIDTH } from './page';
import { hex, style } from './styles';

/** Characters that fit on the line together, and the fewest of the subject. */
const ROOM = 118;
const FEWEST = 30;

const line = (left: TextRun[], right: TextRun[]) =>
  new Paragraph({
    style: style.running,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [...left, new TextRun({ children: [new Tab()] }), ...right],
  });

const marked = (text: string, { accent }: Theme) =>
  new TextRun({ text, bold: true, color: hex(accent) });

/** The head of every page: municipality and task, and which copy this is. */
export const headerOf = (
  { municipality, title, fictional, copyTitle }: ReportMeta,
  theme: Theme,
): Header => {
  const copy = [fictional, copyTitle].filter(Boolean).join(' · ');
  const subject = shorten(
    [municipality, title].filter(Boolean).join(' · '),
    Math.max(FEWEST, ROOM - copy.length),
  );
  return new Header({
    children: [line([new TextRun(subject)], [marked(copy, theme)])],
  });
};

/** The foot of every page: product, date and page number. */
export const footerOf = ({ labels, dateText }: ReportMeta): Footer =>
  new Footer({
    children: [
      line(
        [new TextRun(`${labels.product} · ${dateText}`)],
        [new TextRun({ children: pageLabel(labels.page) })],
      ),
    ],
  });

const fields: Record<string, string> = {
  '{page}': PageNumber.CURRENT,
  '{total}': PageNumber.TOTAL_PAGES,
};

/** "Page {page} of {total}" with the fields that the word processor fills in. */
const pageLabel = (template: string): string[] =>
  template.split(/(\{\w+\})/).map((part) => fields[part] ?? part);

/** The head of a letter: only the mark of an example. */
export const letterHeader = ({ fictional }: ReportMeta, theme: Theme): Header =>
  new Header({ children: [line([], fictional ? [marked(fictional, theme)] : [])] });

/** The foot of a letter: the page number. */
export const letterFooter = ({ labels }: ReportMeta): Footer =>
  new Footer({ children: [line([], [new TextRun({ children: pageLabel(labels.page) })])] });
