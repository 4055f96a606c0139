import { describe, expect, it } from 'vitest';
import type { Finding, Findings } from '@/lib/findings';
import { withoutAnswers } from '@/lib/findings';
import { collegeDocx } from '@/lib/formats/college/docx';
import { collegeNote } from '@/lib/formats/college/note';
import { reportDocx } from '@/lib/formats/docx/report';
import { madeFrom } from '@/lib/formats/make-file';
import { SHOWN, shownIn } from '@/lib/formats/shown';
import { slidesOf } from '@/lib/formats/slides/deck';
import { slidesFile } from '@/lib/formats/slides/pptx';
import { FILE_FORMATS, type FileFormat } from '@/lib/formats/types';
import { examples } from '@/lib/instrument/examples';
import type { AssessRequest } from '@/lib/model/types';
import { buildSummary } from '@/lib/report/summary';
import type { Report } from '@/lib/report/types';
import { teamRequest } from '@/tests/support/model/team';
import { fullRequest } from '../report/requests';
import { drawnRequests } from './drawn';
import {
  altsOf,
  cellsOf,
  DATE,
  LOCALES,
  materialOf,
  pixel,
  plainly,
  saidIn,
  textOf,
  unpack,
} from './support';
import { all, parseXml, textIn } from './xml';

/** How many assessments are drawn, in each language. */
const DRAWN = 20;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

const reportText = (report: Report): string =>
  squeezed([...saidIn(report), ...cellsOf(report).flat(2), ...altsOf(report)].join('\n'));

/** What a reader can find in each format, and the findings as data; all from one material. */
async function textsOf(request: AssessRequest) {
  const order = { request, copy: 'working', date: DATE } as const;
  const material = await materialOf(request);
  const { report, theme } = material;
  const note = collegeNote(material);
  const made = (format: FileFormat) => madeFrom(material, { ...order, format }, plainly);
  const body = (bytes: Uint8Array) =>
    all(unpack(bytes).xml('word/document.xml'), 'w:p')
      .map((paragraph) => textIn(paragraph, ['w:br']))
      .join('\n');
  const shared = unpack(await made('xlsx')).xml('xl/sharedStrings.xml');
  const texts: Partial<Record<FileFormat, string>> = {
    // The PDF is laid out from the report as data; that it prints all of it is tested with the PDF.
    pdf: reportText(report),
    summary: reportText(buildSummary(material, 99)),
    docx: body(await reportDocx(report, theme, pixel)),
    college: body(await collegeDocx(note, theme, pixel)),
    collegePdf: reportText(note),
    html: textIn(parseXml(textOf({ bytes: await made('html') })), ['br']),
    xlsx: all(shared, 'si')
      .map((item) => textIn(item))
      .join('\n'),
    letter: body(await made('letter')),
    slides: slideText(await slidesFile(slidesOf(material), report.meta, theme, pixel)),
  };
  const data = JSON.parse(textOf({ bytes: await made('json') }));
  return { findings: material.findings, texts, data };
}

/** What stands on the slides and in their notes. */
const slideText = (bytes: Uint8Array): string => {
  const { names, xml } = unpack(bytes);
  return names
    .filter((name) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(name))
    .flatMap((name) => all(xml(name), 'a:p').map((paragraph) => textIn(paragraph)))
    .join('\n');
};

/** Formats that hold nothing that names an answer, whatever the copy. */
const FOR_EVERYBODY = new Set<FileFormat>(['summary', 'letter']);

const shown = (format: FileFormat, findings: Findings): Finding[] =>
  shownIn(format, FOR_EVERYBODY.has(format) ? withoutAnswers(findings) : findings);

describe('what a format shows', () => {
  it('is told for every format', () => {
    expect(Object.keys(SHOWN).toSorted()).toEqual([...FILE_FORMATS].toSorted());
  });
});

/** Made by few assessments; tests of their own make them. */
const RARE = new Set(['unless', 'unlessAnswers', 'lost', 'lostAnswers', 'done.*']);

describe('the findings that formats show', () => {
  it('are made: none is named that no assessment has', async () => {
    const requests = [
      ...drawnRequests(DRAWN),
      ...(await examples('nl')).map(({ request }) => request),
      { ...fullRequest, role: 'mayor', signOffs: [{ role: 'mayor' as const, on: '2027-01-01' }] },
      teamRequest(),
    ];
    const made = new Set<string>();
    for (const request of requests)
      for (const id of Object.keys((await materialOf(request)).findings)) made.add(id);
    const isMade = (id: string) =>
      id.endsWith('*') ? [...made].some((one) => one.startsWith(id.slice(0, -1))) : made.has(id);
    for (const [format, ids] of Object.entries(SHOWN))
      expect(
        ids.filter((id) => !RARE.has(id) && !isMade(id)),
        format,
      ).toEqual([]);
  });
});

describe.each(LOCALES)('a finding in %s', (locale) => {
  const requests = drawnRequests(DRAWN).map((request) => ({ ...request, locale, role: 'mayor' }));

  it.each(requests.map((request, at) => [at + 1, request] as const))(
    'is said in the same words by every format that shows it: drawn %i',
    async (_, request) => {
      const { findings, texts, data } = await textsOf(request);
      // As data: class, figure and sentence of all, the same as from the result.
      expect(data.findings).toEqual(JSON.parse(JSON.stringify(Object.values(findings))));

      for (const [format, read] of Object.entries(texts)) {
        const text = squeezed(read);
        const of = format as FileFormat;
        const told = shown(of, findings);
        expect(told.length, format).toBeGreaterThan(0);
        const missing = told
          .filter((finding) => isPrinted(of, finding, findings))
          .filter(({ sentence }) => !text.includes(squeezed(sentence)))
          .map(({ id, sentence }) => `${format} ${id}: ${sentence}`);
        expect(missing).toEqual([]);
      }
    },
  );

  it('has the same class, figure and sentence in both copies', async () => {
    for (const request of requests.slice(0, 5)) {
      const working = (await materialOf(request, 'working')).findings;
      const published = (await materialOf(request, 'publication')).findings;
      expect(Object.keys(published).length).toBeGreaterThan(20);
      for (const [id, finding] of Object.entries(published)) {
        expect(finding?.forTeam).toBeUndefined();
        expect(finding).toEqual(working[id]);
      }
    }
  });
});

/** Some findings stand in a format only in the part that this assessment has. */
function isPrinted(format: FileFormat, { id }: Finding, findings: Findings): boolean {
  // Without a cost table a letter says nothing about money.
  if (format === 'letter' && findings.costs?.class === 'noTable') return false;
  const quick = findings.verdict?.class === 'quick';
  // A first indication has no slides on what it cannot tell.
  if (format === 'slides' && quick && /^(initiative|relief|load|views|dominantView)/.test(id))
    return false;
  // A first indication has no annex of levels, and no plan of measures.
  return !(quick && /^(smallestSet|open|levers|reading|margin|breadth|grid)/.test(id));
}
