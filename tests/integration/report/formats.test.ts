import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod/mini';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { formats } from '@/lib/formats/formats';
import { makeFile } from '@/lib/formats/make-file';
import { FILE_FORMATS, type FileFormat } from '@/lib/formats/types';
import { requestSchema } from '@/lib/instrument/schema/request';
import type { AssessRequest } from '@/lib/model/types';
import type { FontNeeds } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import type { Copy } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';
import { teamRequest } from '../../support/model/team';
import { checkPdf } from '../../support/pdf/check';
import { dataUrl, png } from '../../support/pdf/pictures';
import { textOfPdf } from '../../support/pdf/text';
import { COPIES, LOCALES, unpack } from '../../unit/formats/support';
import { textIn } from '../../unit/formats/xml';
import { MARK, markedRequest } from '../../unit/report/markers';
import { DATE, reportOf } from '../../unit/report/support';
import { post } from './support';

/** As the route reads it: in the order of the schema. */
const request = z.parse(requestSchema, markedRequest) as AssessRequest;

const isPdf = (format: FileFormat) => formats[format].extension === 'pdf';

/** Everything that somebody can find in a file, with all white space out; whatever does not open throws. */
async function contentOf(bytes: Uint8Array, format: FileFormat): Promise<string> {
  const text = isPdf(format)
    ? await textOfPdf(bytes)
    : ['docx', 'xlsx', 'pptx'].includes(formats[format].extension)
      ? unpack(bytes).text
      : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (format === 'json') JSON.parse(text);
  return text.replace(/\s+/g, '');
}

/** A file to hold beside another; a document counts some of its parts over the whole process. */
const comparable = (bytes: Uint8Array, format: FileFormat): string =>
  format === 'docx' || format === 'college'
    ? unpack(bytes).text.replace(/"_Toc\d+"| (w:)?id="\d+"/g, '')
    : createHash('sha256').update(bytes).digest('hex');

/** The same order without the route and its workers; the tests of these modules check what it holds. */
async function madeHere(order: typeof request, copy: Copy, format: FileFormat) {
  const making = {
    fonts: (needs: FontNeeds) => loadInstalledFonts(needs),
    raster: () => loadInstalledRaster(),
  };
  return (await makeFile({ request: order, copy, date: DATE, format }, making)).bytes;
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DATE}T12:00:00Z`) });
});
afterAll(() => {
  vi.useRealTimers();
});

/**
 * Every format in both languages and as both copies, and every language as both copies; not every one of
 * the three with every other, for the way of an order does not depend on its texts.
 */
const ORDERS = FILE_FORMATS.flatMap((format, at) =>
  LOCALES.map((locale, nth) => ({ format, locale, copy: COPIES[(at + nth) % 2]! })),
);

describe('POST /api/v1/report', () => {
  it.each(ORDERS)(
    'makes what the app makes: $format in $locale, $copy copy',
    async ({ format, locale, copy }) => {
      const body = { ...request, locale };
      const response = await post(body, `?format=${format}&copy=${copy}`);
      expect(response.status).toBe(200);
      const { type, extension } = formats[format];
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="draagkracht-[a-z0-9-]+\\.${extension}"; filename\\*=`),
      );
      const bytes = await response.bytes();
      expect(comparable(bytes, format)).toBe(
        comparable(await madeHere(body, copy, format), format),
      );

      const content = await contentOf(bytes, format);
      if (copy === 'publication') {
        expect(content.match(MARK) ?? []).toEqual([]);
        expect(Buffer.from(bytes).toString('latin1')).not.toMatch(MARK);
      }
      if (isPdf(format)) expect((await checkPdf(bytes)).violations).toEqual([]);
    },
  );
});

describe.each(LOCALES)('POST /api/v1/report in %s', (locale) => {
  const body = { ...request, locale };

  it.each(['pdf', 'docx', 'html'] as const)('gives the steps of the result: %s', async (format) => {
    const response = await post(body, `?format=${format}`);
    const { result, findings, wording } = await reportOf(body, 'publication');
    const bytes = await response.bytes();
    const content = (
      format === 'docx'
        ? textIn(unpack(bytes).xml('word/document.xml'))
        : await contentOf(bytes, format)
    )
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, '');
    for (const { id } of result.factors) {
      const row = [titles.factor(wording, id), findings[`factor.${id}`]?.figure];
      expect(content).toContain(row.join('').replace(/\s+/g, ''));
    }
    expect(content).toContain(findings.verdict?.sentence.replace(/\s+/g, ''));
  });
});

describe('the day on a report', () => {
  it('is that of the time zone which the host sets', async () => {
    vi.setSystemTime('2026-11-22T23:30:00Z');
    vi.stubEnv('TZ', 'Europe/Brussels');
    const response = await post(request, '?format=html');
    vi.unstubAllEnvs();
    vi.setSystemTime(`${DATE}T12:00:00Z`);
    expect(await response.text()).toContain('23 november 2026');
  });
});

describe('data about a team', () => {
  it('holds what members answered as the body did, but not in confidence', async () => {
    const { confidential, ...open } = teamRequest();
    for (const [body, respondents] of [
      [open, open.respondents],
      [{ ...open, confidential }, undefined],
    ] as const) {
      const response = await post(body, '?format=json&copy=working');
      expect((await response.json()).request.respondents).toEqual(respondents);
    }
  });
});

describe('the table of a CSV file', () => {
  it('can be chosen', async () => {
    const response = await post(request, '?format=csv&sheet=costs&copy=working');
    expect(response.headers.get('content-disposition')).toContain(
      `kostentabel-werkexemplaar-${DATE}.csv`,
    );
    expect(await response.text()).toMatch(
      /^\ufeff?Post;Eenmalig;2027;2028;2029;2030;2031;Samen;VTE;Stijgt mee\r\n/,
    );
  });
});

describe('a house style in the body', () => {
  const logo = dataUrl(png({ width: 60, height: 20 }), 'png');

  it('is that of the report', async () => {
    const house = { name: 'Stad Zevendorp', logo, accent: '#ffd800' };
    const response = await post({ ...request, house }, '?format=summary');
    const bytes = await response.bytes();
    expect((await checkPdf(bytes)).violations).toEqual([]);
    expect(await textOfPdf(bytes)).toContain('Stad Zevendorp');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Subtype /Image');
  });

  const noise = new Uint8Array(png({ width: 60, height: 20 })).fill(7, 45, 70);
  // Inflates to far more than its pixels.
  const bomb = png({ width: 1200, height: 1200 });
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(20, 1);

  it.each([
    ['accent', 'red', 'accent'],
    ['logo', dataUrl(noise, 'png'), 'logo_type'],
    ['logo', dataUrl(bomb, 'png'), 'logo_type'],
    ['logo', 'https://example.org/logo.png', 'logo_type'],
    ['logo', dataUrl(new TextEncoder().encode('<svg/>'), 'png'), 'logo_type'],
    ['logo', dataUrl(new Uint8Array(250_000), 'png'), 'logo_bytes'],
    ['name', 'x'.repeat(301), 'too_big'],
    ['font', 'Comic Sans', 'unknown_field'],
  ])('is refused where it cannot be used: %s %.30s', async (field, value, code) => {
    const response = await post({ ...request, house: { [field]: value } });
    expect(response.status).toBe(422);
    expect((await response.json()).errors).toEqual([
      expect.objectContaining({ path: `house.${field}`, code }),
    ]);
  });

  it('has no place in a scoring', async () => {
    const { POST } = await import('@/app/api/v1/assess/route');
    const response = await POST(
      new Request('http://localhost/api/v1/assess', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...request, house: {} }),
      }),
    );
    expect(response.status).toBe(422);
  });
});
