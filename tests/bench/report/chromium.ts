import type { Browser } from '@playwright/test';
import type { Report } from '@/lib/report/types';
import { contentsOf } from './content';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

const STYLE =
  'body{font:9.5pt/1.32 sans-serif}table{width:100%;font-size:9pt}td{vertical-align:top}';

/** The report as simple HTML. */
export function htmlOf(report: Report): string {
  const body = contentsOf(report).map((part) => {
    if (part.kind === 'heading') return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    if (part.kind === 'text') return `<p>${escaped(part.text)}</p>`;
    const rows = part.rows.map(
      (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  });
  return `<!doctype html><html lang="nl"><title>x</title><style>${STYLE}</style>${body.join('')}`;
}

/** Prints a page in a browser that already runs. */
export async function printWithChromium(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  const { byteLength } = await page.pdf({ format: 'A4', tagged: true });
  await page.close();
  return byteLength;
}
