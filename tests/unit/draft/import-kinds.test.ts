import { PDFDocument } from '@cantoo/pdf-lib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import en from '@/content/en/questionnaire.json';
import nl from '@/content/nl/questionnaire.json';
import { exportFile } from '@/lib/draft/exchange/exchange';
import { importAny } from '@/lib/draft/exchange/import-any';
import { toDraftRequest } from '@/lib/draft/from-request';
import { firstRecord } from '@/lib/draft/store/apply-change';
import { assessments } from '@/lib/draft/store/assessments';
import type { AssessRequest } from '@/lib/model/types';
import { keyFile } from '@/lib/sealed/links/key-file';
import { teamRequest } from '../../support/model/team';
import { jpeg, png } from '../../support/pdf/pictures';
import { docxOf, exportOf, textOf } from '../formats/support';
import { fullRequest } from '../report/requests';
import { sampleDraft } from './drafts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const imported = (content: string | Uint8Array) =>
  importAny({
    name: '',
    type: '',
    bytes: typeof content === 'string' ? bytesOf(content) : content,
  });
const reasonOf = async (content: string | Uint8Array) => {
  const result = await imported(content);
  return result.ok ? 'imported' : result.reason;
};
const request: AssessRequest = { ...fullRequest, unsure: ['demand-it'] };
/** As a draft keeps it. */
const kept = JSON.parse(JSON.stringify(toDraftRequest(request)));
const files = {
  data: (copy: 'working' | 'publication') => exportOf(request, 'json', { copy }),
  of: async (format: Parameters<typeof exportOf>[1]) => (await exportOf(request, format)).bytes,
};

describe('what this app wrote itself', () => {
  it('is opened from the data of a working copy', async () => {
    const opened = await imported((await files.data('working')).bytes);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.draft.name).toBe(request.context.task.title);
    expect(opened.draft.request).toEqual(kept);
    expect(opened.draft.rounds).toMatchObject([
      { closedOn: request.previousRound?.on, request: request.previousRound?.request },
    ]);
  });

  it('keeps in which role one person answered, beside the answers', async () => {
    const data = async (copy: 'working' | 'publication') =>
      JSON.parse(textOf(await exportOf({ ...request, role: 'mayor' }, 'json', { copy })));
    const working = await data('working');
    const opened = await imported(JSON.stringify(working));
    expect(opened).toMatchObject({ ok: true, draft: { role: 'mayor', request: kept } });
    const older = await imported(JSON.stringify({ ...working, request }));
    expect(older.ok && 'role' in older.draft).toBe(false);
    const odd = { ...working, request: { ...working.request, role: 'king' } };
    expect(await imported(JSON.stringify(odd))).toMatchObject({ ok: false, reason: 'invalid' });
    expect((await data('publication')).request).not.toHaveProperty('role');
  });

  it('is marked as an example where the data are', async () => {
    const { bytes } = await exportOf({ ...request, fictional: true }, 'json');
    expect(await imported(bytes)).toMatchObject({ ok: true, draft: { fictional: 'example' } });
  });

  it('is opened from a report of the machine interface', async () => {
    const report = await PDFDocument.create();
    await report.attach(bytesOf(JSON.stringify(request)), 'assessment.json');
    const bytes = await report.save();
    expect(await imported(bytes)).toMatchObject({
      ok: true,
      draft: { request: kept },
    });
  });

  it('is opened from the content of a record that could not be', async () => {
    const { draft, ...record } = firstRecord(assessments, sampleDraft());
    expect(await imported(JSON.stringify({ ...record, draft }, null, 2))).toEqual({
      ok: true,
      draft,
    });
    const newer = { ...record, draft: { ...draft, instrumentVersion: '99.0.0' } };
    expect(await reasonOf(JSON.stringify(newer))).toBe('newer');
  });

  it('is refused without answers, for that', async () => {
    expect(await reasonOf((await files.data('publication')).bytes)).toBe('dataOnly');
    const team = await exportOf(teamRequest(), 'json', { copy: 'working' });
    expect(await reasonOf(team.bytes)).toBe('dataOnly');
  });

  it('is refused with what does not belong in it', async () => {
    const data = JSON.parse(new TextDecoder().decode((await files.data('working')).bytes));
    const odd = { ...data, request: { ...data.request, answers: { 'demand-it': 9 } } };
    expect(await imported(JSON.stringify(odd))).toEqual({
      ok: false,
      reason: 'invalid',
      where: ['request', 'request', 'answers', 'demand-it'],
    });
  });

  it('is refused as a file of an office program, a web page or a table', async () => {
    expect(await reasonOf((await docxOf(request, 'working')).bytes)).toBe('office');
    for (const format of ['xlsx', 'letter'] as const) {
      expect(await reasonOf(await files.of(format))).toBe('office');
    }
    expect(await reasonOf(await files.of('html'))).toBe('webPage');
    expect(await reasonOf(await files.of('csv'))).toBe('text');
  });

  it('is refused as the key of a room', async () => {
    const room = '02030405-0607-0809-0a0b-0c0d0e0f1011';
    const secret = new Uint8Array(32);
    const link = { kind: 'coordinator', room, access: secret, master: secret } as const;
    const key = keyFile(link, 'Taak', '2026-11-22T09:00:00Z');
    expect(await reasonOf(key)).toBe('roomKey');
    expect(await reasonOf(JSON.stringify({ ...JSON.parse(key), formatVersion: 99 }))).toBe(
      'roomKey',
    );
  });
});

describe('an export that another program saved anew', () => {
  const draft = sampleDraft({ name: 'Coördinatie – 漢字' });
  const wide = (text: string, big = false) => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(big ? bytes.swap16() : bytes);
  };

  it.each([
    ['UTF-16', (text: string) => wide(`\ufeff${text}`)],
    ['UTF-16 the other way round', (text: string) => wide(`\ufeff${text}`, true)],
    ['UTF-16 without mark', (text: string) => wide(text)],
    ['UTF-16 the other way round without mark', (text: string) => wide(text, true)],
    ['UTF-8 with a mark', (text: string) => bytesOf(`\ufeff${text}`)],
    ['one line', (text: string) => bytesOf(JSON.stringify(JSON.parse(text)))],
    ['line ends of Windows', (text: string) => bytesOf(text.replaceAll('\n', '\r\n'))],
  ])('is opened: %s', async (_, saved) => {
    expect(await imported(saved(await exportFile(draft)))).toEqual({ ok: true, draft });
  });

  it('is damaged where it was cut off', async () => {
    const text = await exportFile(draft);
    for (const part of [0.3, 0.6, 0.99]) {
      expect(await reasonOf(text.slice(0, text.length * part))).toBe('damaged');
      expect(await reasonOf(wide(`\ufeff${text.slice(0, text.length * part)}`))).toBe('damaged');
    }
  });
});

describe('a file that is something else', () => {
  const zip = (name: string, content = 'x') => zipSync({ [name]: bytesOf(content) });
  const large = new Uint8Array(6 * 1024 * 1024);
  large.set(png({ width: 1, height: 1 }));

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t', 'empty'],
    ['a byte order mark', '\ufeff', 'empty'],
    ['an archive', zip('export.json', '{}'), 'archive'],
    ['an archive of nothing', zipSync({}), 'archive'],
    ['a compressed file', new Uint8Array([0x1f, 0x8b, 8, 0]), 'archive'],
    ['a document of Word', zip('[Content_Types].xml'), 'office'],
    [
      'a document of LibreOffice',
      zipSync({ mimetype: [bytesOf('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'office',
    ],
    ['a document of an older Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'office'],
    ['a PNG file', png({ width: 4, height: 4 }), 'image'],
    ['a JPEG file', jpeg(4, 4, 3), 'image'],
    ['a GIF file', 'GIF89a\u0001', 'image'],
    ['a WebP file', 'RIFF\u0001\u0001\u0001\u0001WEBPVP8 ', 'image'],
    ['a photo of a phone', '\u0000\u0000\u0000\u0018ftypheic', 'image'],
    ['a drawing', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'image'],
    ['a large photo', large, 'image'],
    ['the page of a network', '\n<!DOCTYPE html>\n<html><body>Meld u aan</body></html>', 'webPage'],
    ['a page with a drawing', '<html><svg></svg></html>', 'webPage'],
    ['a table', 'Post;Eenmalig\r\nSoftware;1000\r\n', 'text'],
    ['a letter', 'Geachte collega', 'text'],
    ['bytes', new Uint8Array([1, 2, 3, 0xff, 0xfe]), 'notJson'],
    ['other JSON', '{"hello":"world"}', 'notOurs'],
    ['a list', '[1,2]', 'notOurs'],
  ])('is refused as that: %s', async (_, content, reason) => {
    expect(await reasonOf(content)).toBe(reason);
  });

  it('has words for every reason in both languages', () => {
    expect(Object.keys(en.import)).toEqual(Object.keys(nl.import));
    for (const texts of [nl.import, en.import]) {
      expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
    }
  });
});
