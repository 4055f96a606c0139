import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { localDay } from '@/lib/i18n/day';
import { questions } from '@/lib/instrument/questions';
import { fullRequest } from '../../unit/report/requests';
import { post } from './support';

const load = async (response: Response) =>
  PDFDocument.load(await response.arrayBuffer(), { updateMetadata: false });

describe('POST /api/v1/report', () => {
  it('gives a publication copy unless told otherwise', async () => {
    const response = await post(fullRequest);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const name = `draagkracht-de-pinte-advies-over-kinderopvang-op-lokale-criteria-publicatie-exemplaar-${localDay(new Date())}.pdf`;
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${name}"; filename*=UTF-8''${name}`,
    );
    const pdf = await load(response);
    expect(pdf.getAttachments()).toEqual([]);
    expect(pdf.getTitle()).toContain('Publicatie-exemplaar');
  });

  it('gives a working copy with the assessment when asked', async () => {
    const pdf = await load(await post(fullRequest, '?format=pdf&copy=working'));
    expect(pdf.getAttachments().map(({ name }) => name)).toEqual(['assessment.json']);
  });

  it('names a municipality of which only the code is given', async () => {
    const context = { ...fullRequest.context, municipality: { nis: '41081' } };
    const response = await post({ ...fullRequest, context }, '?format=html');
    const html = await response.text();
    expect(html).toContain('Zottegem');
    expect(html).toContain('28.343');
  });

  it('refuses another format, copy, table or parameter, and says what would do', async () => {
    for (const [query, path, code, allowed] of [
      ['?format=exe', 'format', 'invalid_value', 'pdf, summary, college'],
      ['?format=', 'format', 'invalid_value', 'xlsx, csv, letter, calendar, slides'],
      ['?copy=mine', 'copy', 'invalid_value', 'working, publication'],
      ['?format=csv&sheet=people', 'sheet', 'invalid_value', 'plan, costs'],
      ['?fromat=docx', 'fromat', 'unknown_field', ''],
    ] as const) {
      const response = await post(fullRequest, query);
      expect(response.status).toBe(422);
      const [error, ...others] = (await response.json()).errors;
      expect(error).toMatchObject({ path, code, message: expect.stringContaining(allowed) });
      expect(others).toEqual([]);
    }
  });

  it('refuses what is no JSON, another type and an invalid body', async () => {
    expect((await post('{')).status).toBe(400);
    expect((await post(fullRequest, '', 'text/plain')).status).toBe(415);
    const invalid = await post({ ...fullRequest, answers: { 'demand-cases': 9 } });
    expect(invalid.status).toBe(422);
    expect((await invalid.json()).errors[0].path).toBe('answers.demand-cases');
  });

  it('refuses more text than can be printed, and names where most of it is', async () => {
    const notes = Object.fromEntries(questions.map(({ id }) => [id, 'woord '.repeat(600)]));
    const plan = Array.from({ length: 200 }, (_, at) => ({
      measure: `own-${at}`,
      note: 'a\n'.repeat(50),
    }));
    for (const [field, value] of Object.entries({ notes, plan })) {
      const body = { ...fullRequest, [field]: value };
      for (const format of ['pdf', 'docx', 'html']) {
        const response = await post(body, `?copy=working&format=${format}`);
        expect(response.status).toBe(422);
        expect((await response.json()).errors).toEqual([
          expect.objectContaining({ path: field, code: 'too_much_text' }),
        ]);
      }
      expect((await post(body, '?copy=publication')).status).toBe(200);
    }
  });
});
