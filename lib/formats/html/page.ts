import { tones } from '@/lib/branding/print-theme';
import { element, emptyElement, escapeMarkup } from '@/lib/formats/shared/markup';
import { stylesheet } from './style';

/** A page of its own, to read or to print: facts under names, and paragraphs under headings. */
export interface PlainPage {
  /** BCP 47. */
  language: string;
  title: string;
  subtitle: string;
  sections: { title: string; facts?: [name: string, value: string][]; lines?: string[] }[];
}

/** Nothing is loaded and nothing runs: the file is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A plain page as HTML. */
export function plainPageHtml({ language, title, subtitle, sections }: PlainPage): string {
  const head = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeMarkup(`${title} – ${subtitle}`)),
    element('style', {}, stylesheet('', tones.accent)),
  ];
  const header =
    element('h1', {}, escapeMarkup(title)) +
    element('p', { class: 'subtitle' }, escapeMarkup(subtitle));
  const main = [element('header', {}, header), ...sections.map(sectionMarkup)];
  const document = element(
    'html',
    { lang: language },
    `${element('head', {}, `\n${head.join('\n')}\n`)}\n${element('body', {}, element('main', {}, `\n${main.join('\n')}\n`))}`,
  );
  return `<!doctype html>\n${document}\n`;
}

function sectionMarkup({ title, facts = [], lines = [] }: PlainPage['sections'][number]): string {
  const rows = facts.map(([name, value]) =>
    element(
      'div',
      {},
      element('dt', {}, escapeMarkup(name)) + element('dd', {}, escapeMarkup(value)),
    ),
  );
  return element(
    'section',
    {},
    [
      element('h2', {}, escapeMarkup(title)),
      rows.length > 0 ? element('dl', {}, rows.join('')) : '',
      ...lines.map((line) => element('p', {}, escapeMarkup(line).replaceAll('\n', '<br>'))),
    ].join(''),
  );
}
