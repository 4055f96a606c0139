import { TYPEFACE, tones } from '@/lib/formats/shared/theme';

/** A string in a stylesheet within a document. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,·-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** The page of the document on screen and on paper; `running` is printed at the top of every page. */
export const stylesheet = (running: string, accent: string): string => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: ${tones.paper}; color: ${tones.ink}; font: 1rem/1.5 '${TYPEFACE.name}', ${TYPEFACE.substitute}, 'Segoe UI', sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; break-after: avoid; }
header::before { content: ''; display: block; width: 3rem; height: .25rem; margin-bottom: 1rem; background: ${accent}; }
header img { display: block; margin-bottom: 1rem; }
h1 { font-size: 2rem; margin: 0 0 .3em; }
h2 { font-size: 1.5rem; margin: 2.2em 0 .5em; }
h3 { font-size: 1.15rem; margin: 1.6em 0 .4em; }
p, ul, ol, dl, table, figure, blockquote { margin: 0 0 .9em; }
a { color: ${tones.accent}; }
.lead { font-size: 1.35rem; font-weight: 600; line-height: 1.3; }
.small, .subtitle { color: ${tones.soft}; }
.small, figcaption, caption { font-size: .875rem; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: .25em 0; border-bottom: 1px solid ${tones.rule}; }
dl.levels > div { display: block; padding: .5em 0; }
dt { color: ${tones.soft}; }
.levels dt { color: ${tones.ink}; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; border-block: 1.5px solid ${tones.soft}; font-size: .9375rem; font-variant-numeric: tabular-nums; }
table.dense { font-size: .8125rem; }
.wide { overflow-x: auto; }
caption { text-align: left; color: ${tones.soft}; padding-bottom: .35em; }
th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em .2em; border-bottom: 1px solid ${tones.rule}; }
thead th { background: ${tones.surface}; font-weight: 600; }
tbody th { font-weight: 400; }
.number { text-align: right; }
td.number { white-space: nowrap; }
figure svg { display: block; width: 100%; height: auto; }
dl.levels svg { float: right; width: 10rem; height: auto; margin: 0 0 .3em 1rem; }
figcaption { color: ${tones.soft}; margin-top: .4em; }
blockquote { padding-left: .8em; border-left: 2px solid ${tones.rule}; }
blockquote p { margin: 0; }
.notice { margin: 0 0 1em; padding: .7em 1em; border-left: 3px solid ${tones.accent}; background: ${tones.accentSoft}; break-inside: avoid; }
.notice.warning { border-left-color: ${tones.warning}; background: ${tones.warningSoft}; }
.notice p { margin: 0; }
nav ol { list-style: none; padding: 0; }
@media (max-width: 34rem) { dl > div { display: block; } }
@page { size: A4; margin: 20mm 20mm 18mm; @top-right { content: ${cssString(running)}; font: 600 8.5pt '${TYPEFACE.name}', ${TYPEFACE.substitute}, sans-serif; color: ${accent}; } @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt '${TYPEFACE.name}', ${TYPEFACE.substitute}, sans-serif; color: ${tones.soft}; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.6pt; }
  h1 { font-size: 22pt; } h2 { font-size: 16pt; } h3 { font-size: 12pt; }
  .lead { font-size: 15pt; }
  .small, figcaption, caption { font-size: 8.5pt; }
  table { font-size: 9pt; } table.dense { font-size: 7.5pt; }
  .wide { overflow: visible; }
  td.number { white-space: normal; }
  tr, figure, dl > div { break-inside: avoid; }
  dl > div:first-child { break-before: avoid; }
  figure svg { width: 80%; }
  caption, thead, .label { break-after: avoid; }
  thead { display: table-header-group; }
  nav { break-inside: avoid; }
  a { color: inherit; }
  * { print-color-adjust: exact; }
}
`;
