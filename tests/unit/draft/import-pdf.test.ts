import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import PdfKit from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { exportFile } from '@/lib/draft/exchange/exchange';
import { importAny, importBlob } from '@/lib/draft/exchange/import-any';
import { LARGEST_FILE } from '@/lib/draft/exchange/own-file';
import { importPdf, LARGEST_PDF } from '@/lib/draft/exchange/pdf/import-pdf';
import { sampleDraft } from './drafts';

const draft = sampleDraft();
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A one-page document with attachments. */
async function pdfWith(files: Record<string, Uint8Array>, useObjectStreams = true) {
  const document = await PDFDocument.create();
  document.addPage();
  for (const [name, bytes] of Object.entries(files)) {
    await document.attach(bytes, name, { mimeType: 'application/json' });
  }
  return document.save({ useObjectStreams });
}

/** The same, by the library that writes our reports. */
function kitPdf(files: Record<string, Uint8Array>, options: PDFKit.PDFDocumentOptions = {}) {
  return new Promise<Uint8Array>((resolve) => {
    const document = new PdfKit(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    for (const [name, bytes] of Object.entries(files)) {
      document.file(Buffer.from(bytes), { name, type: 'application/json' });
    }
    document.end();
  });
}

describe('a report', () => {
  it.each([true, false])('gives back its draft (object streams: %s)', async (streams) => {
    const json = bytesOf(await exportFile(draft));
    const pdf = await pdfWith({ 'a.csv': bytesOf('x'), 'assessment.json': json }, streams);
    expect(await importPdf(pdf)).toEqual({ ok: true, draft });
  });

  it.each([true, false])(
    'as we write it gives back its draft (compressed: %s)',
    async (compress) => {
      const json = bytesOf(await exportFile(draft));
      expect(await importPdf(await kitPdf({ 'assessment.json': json }, { compress }))).toEqual({
        ok: true,
        draft,
      });
    },
  );

  it('without attachment is a publication copy', async () => {
    expect(await importPdf(await pdfWith({}))).toEqual({ ok: false, reason: 'noAttachment' });
    expect(await importPdf(await pdfWith({ 'other.json': bytesOf('{}') }))).toEqual({
      ok: false,
      reason: 'noAttachment',
    });
  });

  it('with another attachment under our name is refused like a file', async () => {
    expect(await importPdf(await pdfWith({ 'assessment.json': bytesOf('{}') }))).toEqual({
      ok: false,
      reason: 'notOurs',
    });
  });

  it('that is broken or cut off is damaged', async () => {
    const pdf = await pdfWith({ 'assessment.json': bytesOf(await exportFile(draft)) });
    for (const bytes of [bytesOf('%PDF-1.7'), pdf.subarray(0, 200)]) {
      expect(await importPdf(bytes)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it.each(['1.4', '1.7', '1.7ext3'] as const)(
    'behind a password is refused for that (PDF %s)',
    async (pdfVersion) => {
      const options = { userPassword: 'x', pdfVersion };
      const encrypted = await kitPdf({ 'assessment.json': bytesOf('{}') }, options);
      expect(await importPdf(encrypted)).toEqual({ ok: false, reason: 'encrypted' });
    },
  );

  it('behind a password is refused for that, also where its objects are packed', async () => {
    const document = await PDFDocument.load(await pdfWith({ 'assessment.json': bytesOf('{}') }));
    document.encrypt({ userPassword: 'x', ownerPassword: 'y', permissions: {} });
    for (const useObjectStreams of [true, false]) {
      const encrypted = await document.save({ useObjectStreams });
      expect(await importPdf(encrypted)).toEqual({ ok: false, reason: 'encrypted' });
    }
  });

  it('that is too large, or grows too large, is refused', async () => {
    expect(await importPdf(new Uint8Array(LARGEST_PDF + 1))).toEqual({
      ok: false,
      reason: 'tooLarge',
    });
    const bomb = await pdfWith({ 'assessment.json': new Uint8Array(LARGEST_FILE + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await importPdf(bomb)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('whose attachment is packed in another way, or badly, is damaged', async () => {
    const document = await PDFDocument.create();
    const stream = document.context.stream(deflateSync('{}').subarray(0, 5), {
      Filter: 'FlateDecode',
    });
    const specification = document.context.obj({ EF: { F: document.context.register(stream) } });
    const kid = document.context.obj({
      Names: [PDFString.of('assessment.json'), specification],
    });
    const names = document.context.obj({ EmbeddedFiles: { Kids: [kid] } });
    document.catalog.set(PDFName.of('Names'), names);
    const truncated = await document.save();
    stream.dict.set(PDFName.of('Filter'), PDFName.of('LZWDecode'));
    const other = await document.save();
    for (const bytes of [truncated, other]) {
      expect(await importPdf(bytes)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('with a name tree that contains itself ends', async () => {
    const document = await PDFDocument.create();
    const tree = document.context.obj({});
    const ref = document.context.register(tree);
    tree.set(PDFName.of('Kids'), document.context.obj([ref, ref]));
    document.catalog.set(PDFName.of('Names'), document.context.obj({ EmbeddedFiles: ref }));
    expect(await importPdf(await document.save())).toEqual({ ok: false, reason: 'noAttachment' });
  });
});

describe('importAny', () => {
  it('goes by content, not by name or type', async () => {
    const json = bytesOf(await exportFile(draft));
    const pdf = await pdfWith({ 'assessment.json': json });
    for (const bytes of [json, pdf]) {
      const file = { name: 'x.pdf', type: 'application/pdf', bytes };
      expect(await importAny(file)).toEqual({ ok: true, draft });
    }
    const zip = { name: 'x.json', type: '', bytes: bytesOf('PK\u0003\u0004') };
    expect(await importAny(zip)).toEqual({ ok: false, reason: 'notJson' });
  });

  it('does not take a draft that mentions a PDF for one', async () => {
    const named = sampleDraft({ name: '%PDF-1.7' });
    const bytes = bytesOf(await exportFile(named));
    expect(await importAny({ name: '', type: '', bytes })).toEqual({ ok: true, draft: named });
  });

  it('does not even read what is too large', async () => {
    const file = { size: 1e9, name: '', type: '', arrayBuffer: () => Promise.reject() };
    expect(await importBlob(file as unknown as File)).toEqual({ ok: false, reason: 'tooLarge' });
    expect(await importBlob(new File([await exportFile(draft)], 'a.json'))).toEqual({
      ok: true,
      draft,
    });
  });
});

describe('a file that is out to keep the reader busy', () => {
  /** An object and spaces, packed as often as there are levels. */
  const packed = (size: number, levels: number): Uint8Array => {
    let bytes: Uint8Array = Buffer.alloc(size, ' ');
    bytes.set(bytesOf('9 0 << /A 1 >> '));
    for (let level = 0; level < levels; level++) bytes = deflateSync(bytes);
    return bytes;
  };
  const pdf = (...objects: (string | Uint8Array)[][]) =>
    Buffer.concat([
      Buffer.from('%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
      ...objects.flatMap((parts, at) => [
        Buffer.from(`${at + 2} 0 obj\n`),
        ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)),
        Buffer.from('\nendobj\n'),
      ]),
      Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
    ]);
  const stream = (entries: string, content: Uint8Array) => [
    `<< ${entries} /Length ${content.length} >>\nstream\n`,
    content,
    '\nendstream',
  ];
  const objects = (content: Uint8Array, filter = '/FlateDecode', entries = '/N 1 /First 4') =>
    stream(`/Type /ObjStm ${entries} /Filter ${filter}`, content);
  const reason = async (bytes: Uint8Array) => {
    const imported = await importPdf(bytes);
    return imported.ok ? 'imported' : imported.reason;
  };
  const MB = 1024 * 1024;

  it('is refused when its objects unpack without end', async () => {
    expect(await reason(pdf(objects(packed(2 * MB, 1))))).toBe('noAttachment');
    expect(await reason(pdf(objects(packed(33 * MB, 1))))).toBe('excessive');
    const many = Array.from({ length: 17 }, () => objects(packed(2 * MB, 1)));
    expect(await reason(pdf(...many))).toBe('excessive');
  });

  it('is refused when its objects are packed twice, without unpacking them', async () => {
    const bomb = pdf(objects(packed(64 * MB, 2), '[/FlateDecode /FlateDecode]'));
    expect(bomb.length).toBeLessThan(1000);
    expect(await reason(bomb)).toBe('excessive');
  });

  it('is refused when its references would not fit in their bytes', async () => {
    const entries = '/Type /XRef /Root 1 0 R /Size 4000000000';
    for (const widths of ['[1 2 1]', '[0 0 0]', '[1 4000000000 1]', '[-1 1 1]']) {
      const bytes = pdf(stream(`${entries} /W ${widths}`, new Uint8Array(8)));
      expect(await reason(bytes)).toBe('damaged');
    }
    const counted = stream('/Type /XRef /Root 1 0 R /Size 2 /W [1 2 1]', new Uint8Array(8));
    expect(await reason(pdf(counted))).toBe('noAttachment');
  });

  it('is refused when it names one object over and over', async () => {
    const numbers = Array.from({ length: 50_000 }, () => '9 0 ').join('');
    const content = deflateSync(bytesOf(`${numbers}(${'x'.repeat(10_000)})`));
    const entries = `/N 50000 /First ${numbers.length}`;
    expect(await reason(pdf(objects(content, '/FlateDecode', entries)))).toBe('excessive');
    expect(await reason(pdf(objects(content, '/FlateDecode', '/N 4000000000 /First 4')))).toBe(
      'damaged',
    );
  });

  it('is refused when most of it is no object', async () => {
    expect(await reason(bytesOf(`%PDF-1.7\n${'abcde '.repeat(100_000)}`))).toBe('excessive');
    expect(await reason(bytesOf(`%PDF-1.7\n1 0 obj 1 endobj a\na${'\na%'.repeat(50_000)}`))).toBe(
      'excessive',
    );
  });

  it('is refused when it nests without end', async () => {
    expect(await reason(pdf(['['.repeat(200_000)]))).toBe('damaged');
    expect(await reason(pdf(['<</A '.repeat(200_000)]))).toBe('damaged');
  });
});
