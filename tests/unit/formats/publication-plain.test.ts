import { describe, expect, it } from 'vitest';
import { examples } from '@/lib/instrument/examples';
import type { AssessRequest } from '@/lib/model/types';
import { buildSummary } from '@/lib/report/summary';
import { cellsOf, docxOf, exportOf, LOCALES, noteOf, saidIn, textOf, unpack } from './support';
import { all, textIn } from './xml';

/** What a council cannot read: places in our copies of sources, ids, regressions, fingerprints, seeds. */
const INSIDE = [
  /[¶§]/,
  /\bl\.\d+/,
  /\b00[0-3]-[A-Z]+-\d+/,
  /(?<![\d.,])00[0-3] /,
  /startgetal|lotnummer|\bseed\b/i,
  /standaardfout|standard error|coëfficiënt|coefficient|regressi/i,
  /macht \d|power of \d/i,
  /vingerafdruk|fingerprint|sha-256/i,
  /(?<![\d.,])[0-9a-f]{16,}/,
  /0[.,]0?65\b/,
];

const paragraphs = (bytes: Uint8Array, name: string, tag: string): string =>
  all(unpack(bytes).xml(name), tag)
    .map((one) => textIn(one, ['w:br']))
    .join('\n');

/** What a reader finds in each format of a publication copy. */
async function readIn(request: AssessRequest): Promise<Record<string, string>> {
  const copy = 'publication' as const;
  const { report, bytes: docx, ...material } = await docxOf(request, copy);
  const summary = buildSummary(material, 99);
  const { note, bytes: college } = await noteOf(request, copy);
  const file = (format: 'html' | 'json' | 'xlsx' | 'letter') =>
    exportOf(request, format, { copy }).then(({ bytes }) => bytes);
  const sheets = await Promise.all(
    (['plan', 'coverage', 'factors'] as const).map((sheet) =>
      exportOf(request, 'csv', { copy, sheet }).then(textOf),
    ),
  );
  return {
    pdf: [...saidIn(report), ...cellsOf(report).flat(2)].join('\n'),
    docx: paragraphs(docx, 'word/document.xml', 'w:p'),
    html: textOf({ bytes: await file('html') }).replace(
      /<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>|<[^>]*>/g,
      ' ',
    ),
    summary: saidIn(summary).join('\n'),
    collegePdf: saidIn(note).join('\n'),
    college: paragraphs(college, 'word/document.xml', 'w:p'),
    letter: paragraphs(await file('letter'), 'word/document.xml', 'w:p'),
    xlsx: paragraphs(await file('xlsx'), 'xl/sharedStrings.xml', 'si'),
    csv: sheets.join('\n'),
    json: textOf({ bytes: await file('json') }),
  };
}

describe.each(LOCALES)('a publication copy in %s', async (locale) => {
  it.each((await examples(locale)).map(({ id, request }) => [id, request] as const))(
    'holds nothing of the inside of the calculation, in any format: %s',
    async (_, request) => {
      for (const [format, text] of Object.entries(await readIn(request))) {
        expect(text.length, format).toBeGreaterThan(50);
        for (const inside of INSIDE) expect(inside.exec(text), `${format} ${inside}`).toBeNull();
      }
    },
  );
});
