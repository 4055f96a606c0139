import { type Logo, printedSize } from '@/lib/branding/branding';
import type { Theme } from '@/lib/branding/theme';
import { element, emptyElement, escapeMarkup } from '@/lib/formats/shared/markup';
import { sectionTitle } from '@/lib/formats/shared/section-title';
import type { Report, ReportMeta, ReportSection } from '@/lib/report/types';
import { blocksMarkup } from './blocks';
import { lines } from './inline';
import { stylesheet } from './style';

/** Nothing is loaded and nothing runs: the file is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** The logo is in the file too. */
const POLICY_WITH_LOGO = `${POLICY}; img-src data:`;

/** The report as one page that needs nothing else, to read on a screen or to print. */
export function reportHtml({ meta, sections }: Report, { accent, logo }: Theme): string {
  const [conclusion, ...others] = sections;
  const copy = [meta.fictional, meta.copyTitle].filter(Boolean).join(' · ');
  const head = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: logo ? POLICY_WITH_LOGO : POLICY,
    }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    emptyElement('meta', { name: 'description', content: meta.labels.description }),
    emptyElement('meta', { name: 'generator', content: meta.labels.product }),
    element('title', {}, escapeMarkup(`${meta.title} – ${meta.copyTitle}`)),
    element('style', {}, stylesheet(copy, accent)),
  ];
  const main = [
    titling(meta, copy, logo),
    conclusion ? sectionMarkup(meta, conclusion) : '',
    contents(meta, sections),
    ...others.map((section) => sectionMarkup(meta, section)),
  ];
  const document = element(
    'html',
    { lang: meta.language },
    [
      element('head', {}, `\n${head.join('\n')}\n`),
      element('body', {}, element('main', {}, `\n${main.join('\n')}\n`)),
    ].join('\n'),
  );
  return `<!doctype html>\n${document}\n`;
}

const titling = (meta: ReportMeta, copy: string, logo: Logo | null): string =>
  element(
    'header',
    {},
    [
      logo ? logoMarkup(logo, meta.labels.logo) : '',
      element('h1', {}, lines(meta.title)),
      element('p', { class: 'subtitle' }, lines(meta.subtitle)),
      element('p', { class: 'small' }, lines(`${copy} · ${meta.dateText}`)),
    ].join(''),
  );

function logoMarkup(logo: Logo, alt: string): string {
  const { width, height } = printedSize(logo);
  const pixels = (points: number) => Math.round((points * 96) / 72);
  return emptyElement('img', {
    src: logo.url,
    alt,
    width: pixels(width),
    height: pixels(height),
  });
}

const contents = (meta: ReportMeta, sections: ReportSection[]): string => {
  const entries = sections.map((section) =>
    element('li', {}, element('a', { href: `#${section.id}` }, lines(sectionTitle(meta, section)))),
  );
  return element(
    'nav',
    { 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, lines(meta.labels.contents)) +
      element('ol', {}, entries.join('')),
  );
};

const sectionMarkup = (meta: ReportMeta, section: ReportSection): string =>
  element(
    'section',
    { 'aria-labelledby': section.id },
    `${element('h2', { id: section.id }, lines(sectionTitle(meta, section)))}\n${blocksMarkup(section.id, section.blocks)}`,
  );
