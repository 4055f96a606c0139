import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import PdfKit from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { exportFile, LARGEST_FILE } from '@/lib/assessment/exchange';
import { importAny, importBlob } from '@/lib/assessment/import-any';
import { importPdf, LARGEST_PDF } from '@/lib/assessment/import-pdf';
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

  it('that is broken, cut off or encrypted is damaged', async () => {
    const pdf = await pdfWith({ 'assessment.json': bytesOf(await exportFile(draft)) });
    const encrypted = await kitPdf({ 'assessment.json': bytesOf('{}') }, { userPassword: 'x' });
    for (const bytes of [bytesOf('%PDF-1.7'), pdf.subarray(0, 200), encrypted]) {
      expect(await importPdf(bytes)).toEqual({ ok: false, reason: 'damaged' });
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
