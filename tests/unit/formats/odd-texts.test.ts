import { describe, expect, it } from 'vitest';
import { makeFile } from '@/lib/formats/make-file';
import { bookmarkName } from '@/lib/formats/shared/links';
import type { AssessRequest } from '@/lib/model/types';
import { fullRequest } from '../report/requests';
import { DATE, docxOf, exportOf, slidesIn, textOf, unpack } from './support';
import { parseXml, textIn } from './xml';

const ODD =
  'Ελληνικά 👩‍👩‍👧 👍🏽 עברית 漢字 <&>"\' ]]> \u0000\u0001\u0008\u000b\u001b\u007f\u0085\u2028\ufffe\uffff \ud800 einde';
const LONG = `${'Een lange notitie. '.repeat(600)}`.slice(0, 10_000);

const request: AssessRequest = {
  ...fullRequest,
  context: {
    municipality: { name: ODD },
    task: { ...fullRequest.context.task, title: ODD, proposer: ODD, description: LONG },
  },
  notes: { 'demand-strategy': LONG, 'demand-cases': ODD, 'demand-it': 'x'.repeat(10_000) },
  costs: fullRequest.costs && {
    ...fullRequest.costs,
    lines: [
      {
        label: ODD,
        oneOff: 1,
        perYear: fullRequest.costs.promised.perYear.map(() => null),
        fte: 0.25,
        indexed: null,
      },
    ],
  },
  plan: [{ measure: 'own-1', title: ODD, owner: 'y'.repeat(300), note: LONG }],
};

/** What must be left of the odd text, wherever it stands. */
const KEPT = ['Ελληνικά', '👩‍👩‍👧', 'עברית', '漢字', `<&>"' ]]>`, 'einde'];

describe('whatever somebody types', () => {
  it('stays in a document that opens', async () => {
    const { xml } = unpack((await docxOf(request, 'working')).bytes);
    const text = textIn(xml('word/document.xml'));
    for (const part of [...KEPT, LONG.slice(0, 9_990)]) expect(text).toContain(part);
  });

  it('stays in a page that opens', async () => {
    const text = textIn(parseXml(textOf(await exportOf(request, 'html'))), ['br']);
    for (const part of [...KEPT, LONG.trim()]) expect(text).toContain(part);
  });

  it('stays in a workbook that opens', async () => {
    const { xml } = unpack((await exportOf(request, 'xlsx')).bytes);
    const text = textIn(xml('xl/sharedStrings.xml'));
    for (const part of [...KEPT, LONG.trim()]) expect(text).toContain(part);
  });

  it('stays in a letter that opens', async () => {
    const { xml } = unpack((await exportOf(request, 'letter')).bytes);
    for (const part of KEPT) expect(textIn(xml('word/document.xml'))).toContain(part);
  });

  it('stays in slides that open', async () => {
    const { bytes, slides } = await slidesIn(request, 'working');
    const { text } = unpack(bytes);
    expect(slides.length).toBeGreaterThan(5);
    for (const part of ['Ελληνικά', '👩‍👩‍👧', 'עברית', '漢字']) expect(text).toContain(part);
  });

  it.each(['html', 'xlsx', 'csv', 'letter', 'docx'] as const)(
    'may hold what nobody sees, in a file that opens: %s',
    async (format) => {
      const unseen = 'voor\u0000\u001f\u200b\u200d\u202e\u2066\ufeff\ud800\udc00\udc00\ufffena';
      const hidden: AssessRequest = {
        ...fullRequest,
        context: { ...fullRequest.context, municipality: { name: unseen } },
        plan: [{ measure: 'own-1', title: unseen, owner: unseen, note: unseen }],
      };
      const { bytes } =
        format === 'docx' ? await docxOf(hidden, 'working') : await exportOf(hidden, format);
      const isText = format === 'html' || format === 'csv';
      const text = isText
        ? new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        : unpack(bytes).text;
      if (format === 'html') parseXml(text);
      expect(text).toMatch(/voor[^<]*na/);
      expect(text).not.toMatch(/(?![\t\r\n])\p{Cc}|\ufffe/u);
    },
  );

  it('stays as it is in the data of a working copy', async () => {
    const data = JSON.parse(textOf(await exportOf(request, 'json')));
    expect(data.request).toEqual(JSON.parse(JSON.stringify(request)));
  });

  it('makes files of a quick check and of nothing known', async () => {
    const bare: AssessRequest = { locale: 'nl', context: { task: { title: 'Taak' } } };
    const quick = { ...bare, answers: { 'demand-strategy': 3, 'supply-strategy-time': 1 } };
    for (const little of [bare, quick]) {
      for (const format of ['html', 'json', 'csv', 'xlsx', 'letter'] as const) {
        expect((await exportOf(little, format)).bytes.length).toBeGreaterThan(20);
      }
      unpack((await docxOf(little, 'publication')).bytes);
    }
  });

  it('loads fonts only for a format with images', async () => {
    const never = () => Promise.reject(new Error('loaded'));
    const making = { fonts: never, raster: never };
    const order = { request, copy: 'working', date: DATE } as const;
    for (const format of ['docx', 'pdf', 'summary'] as const)
      await expect(makeFile({ ...order, format }, making)).rejects.toThrow('loaded');
    await expect(makeFile({ ...order, format: 'html' }, making)).resolves.toBeDefined();
  });
});

describe('the name of a bookmark', () => {
  it('is one that word processors take', () => {
    expect(bookmarkName('capacity-administrative')).toBe('b_capacity_administrative');
    expect(bookmarkName('x'.repeat(80))).toHaveLength(40);
  });
});
