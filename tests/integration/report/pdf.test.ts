import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { makeFile } from '@/lib/formats/make-file';
import type { AssessRequest } from '@/lib/model/types';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import type { Copy } from '@/lib/report/types';
import { teamRequest } from '@/tests/support/model/team';
import { checkPdf } from '../../support/pdf/check';
import { dataUrl, png } from '../../support/pdf/pictures';
import { renderAnew, renderOrder } from '../../support/pdf/rendered';
import { textOfPdf } from '../../support/pdf/text';
import { MARK, markedRequest } from '../../unit/report/markers';
import { fullRequest } from '../../unit/report/requests';
import { DATE } from '../../unit/report/support';

const pdfOf = (request: AssessRequest, copy: Copy) =>
  renderOrder({ request, copy, date: DATE, format: 'pdf' });

const attachmentsOf = async (bytes: Uint8Array) =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).getAttachments();

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('the report as a PDF', () => {
  for (const locale of ['nl', 'en'] as const) {
    it(`is accessible and has ten to sixteen pages: ${locale}`, async () => {
      const { bytes, pages, substitutions } = await pdfOf(
        { ...fullRequest, locale },
        'publication',
      );
      expect((await checkPdf(bytes)).violations).toEqual([]);
      expect(pages).toBeGreaterThanOrEqual(10);
      expect(pages).toBeLessThanOrEqual(16);
      expect(substitutions).toEqual([]);
    });
  }

  it('restores the assessment from the working copy', async () => {
    const { bytes, pages } = await pdfOf(fullRequest, 'working');
    // With every answer, note and optional part, an earlier round and the cost table of five years.
    expect(pages).toBeLessThanOrEqual(21);
    expect((await checkPdf(bytes)).violations).toEqual([]);
    const [attachment, ...others] = await attachmentsOf(bytes);
    expect(others).toEqual([]);
    expect(attachment?.name).toBe('assessment.json');
    expect(attachment?.mimeType).toBe('application/json');
    const restored = JSON.parse(new TextDecoder().decode(attachment?.data));
    expect(restored).toEqual(JSON.parse(JSON.stringify(fullRequest)));
  });

  it('carries no attachment of a team that answered in confidence', async () => {
    const { bytes } = await pdfOf(teamRequest(), 'working');
    expect(await attachmentsOf(bytes)).toEqual([]);
    expect((await checkPdf(bytes)).violations).toEqual([]);
    expect(await textOfPdf(bytes)).toContain('Nog verdeeld');
  });

  it('keeps what is private out of the publication copy', async () => {
    const { bytes } = await pdfOf(markedRequest, 'publication');
    expect(await attachmentsOf(bytes)).toEqual([]);
    expect(squeezed(await textOfPdf(bytes)).match(MARK) ?? []).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(MARK);
  });

  it('marks an example on every page', async () => {
    const { bytes, pages } = await pdfOf({ ...fullRequest, fictional: true }, 'publication');
    const marks = (await textOfPdf(bytes)).match(/Fictief voorbeeld/g) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(pages);
  });

  it('prints whatever somebody types', async () => {
    const odd =
      'Ελληνικά 👩‍👩‍👧 👍🏽 עברית 漢字 \u0000\u202e https://example.org/' +
      'lang/'.repeat(60) +
      'x'.repeat(300);
    const long = 'Dit is een lange notitie. '.repeat(400).slice(0, 10_000);
    const { bytes } = await pdfOf(
      {
        ...fullRequest,
        context: {
          municipality: { name: odd.slice(0, 300) },
          task: { ...fullRequest.context.task, title: odd.slice(0, 300), description: long },
        },
        notes: { 'demand-strategy': long, 'demand-cases': odd, 'demand-it': 'x'.repeat(10_000) },
        plan: [{ measure: 'own-1', title: odd.slice(0, 300), owner: 'y'.repeat(300), note: long }],
      },
      'working',
    );
    expect((await checkPdf(bytes)).violations).toEqual([]);
    const text = await textOfPdf(bytes);
    expect(text).toContain('Ελληνικά');
    expect(text).toContain('👍');
    expect(text).toContain('[U+');
  });

  it('makes short reports of a quick check and of nothing known', async () => {
    const bare: AssessRequest = { locale: 'nl', context: { task: { title: 'Taak' } } };
    const quick: AssessRequest = {
      ...bare,
      answers: { 'demand-strategy': 3, 'supply-strategy-time': 1 },
    };
    for (const request of [bare, quick]) {
      const { bytes } = await pdfOf(request, 'publication');
      expect((await checkPdf(bytes)).violations).toEqual([]);
    }
  });

  it('takes a name, a logo and an accent of its own', async () => {
    const house = {
      name: 'Gemeentebestuur',
      logo: dataUrl(png({ width: 60, height: 20 }), 'png'),
      accent: '#ffd800',
    };
    const order = {
      request: fullRequest,
      copy: 'working',
      date: DATE,
      format: 'pdf',
      house,
    } as const;
    const { bytes } = await renderOrder(order);
    expect((await checkPdf(bytes)).violations).toEqual([]);
    const text = await textOfPdf(bytes);
    expect(text).toContain('Gemeentebestuur');
    expect(text).not.toContain('De Pinte');
    const [attachment] = await attachmentsOf(bytes);
    expect(new TextDecoder().decode(attachment?.data)).toContain('De Pinte');
  });

  it('can be given up', async () => {
    const order = { request: fullRequest, copy: 'working', date: DATE, format: 'pdf' } as const;
    const making = {
      fonts: () => loadInstalledFonts(),
      raster: () => loadInstalledRaster(),
      signal: AbortSignal.abort(),
    };
    await expect(makeFile(order, making)).rejects.toMatchObject({
      code: 'aborted',
    });
  });

  it('gives the same file for the same order', async () => {
    const [first, second] = [
      await pdfOf(fullRequest, 'publication'),
      await renderAnew({ request: fullRequest, copy: 'publication', date: DATE, format: 'pdf' }),
    ];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});
