import type { Feature } from 'write-excel-file/universal';
import { element, emptyElement, escapeMarkup } from '@/lib/formats/shared/markup';
import { shorten } from '@/lib/i18n/shorten';
import type { ReportMeta } from '@/lib/report/types';
import type { Sheet } from './sheet';

/** Characters of a title at the foot, which may hold 255 with all that stands there. */
const LONGEST = 100;

/**
 * How each sheet is printed, which the library leaves out: as wide as the page, the header line on every
 * page, and at the foot what it is about, which copy it is and the page.
 */
export const printed = (sheets: Sheet[], meta: ReportMeta): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': { transform: (content) => withPages(content, meta) },
      'xl/workbook.xml': {
        transform: (content) =>
          content.replace(/<definedNames\s*\/>/, () =>
            element('definedNames', {}, sheets.map(headerLine).join('')),
          ),
      },
    },
  },
});

const FIT = element('sheetPr', {}, emptyElement('pageSetUpPr', { fitToPage: 1 }));

function withPages(content: string, { title, copyTitle, fictional }: ReportMeta): string {
  // In one part: two beside each other print over each other where a title is long.
  const name = [shorten(title, LONGEST), fictional, copyTitle].filter(Boolean).join(' – ');
  const foot = `&L${plain(name)}&R&P / &N`;
  return content
    .replace('<sheetViews>', (views) => `${FIT}${views}`)
    .replace(
      /<pageSetup ([^>]*)\/>/,
      (_, attributes: string) =>
        `<pageSetup ${attributes} fitToWidth="1" fitToHeight="0"/>${element('headerFooter', {}, element('oddFooter', {}, escapeMarkup(foot)))}`,
    );
}

/** Text in a footer, where an ampersand begins a code. */
const plain = (text: string): string => text.replaceAll('&', '&&');

const headerLine = ({ title }: Sheet, at: number): string =>
  element(
    'definedName',
    { name: '_xlnm.Print_Titles', localSheetId: at },
    escapeMarkup(`'${title.replaceAll("'", "''")}'!$1:$1`),
  );
