import { beforeAll, describe, expect, it } from 'vitest';
import type { FontSet, RenderResult } from '@/lib/pdf';
import { renderPdf } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { checkPdf } from '@/tests/support/pdf/check';
import { damaged, faults } from '@/tests/support/pdf/faults';
import { attachment, Fixture, unbroken } from '@/tests/support/pdf/fixture';
import { textOfPdf } from '@/tests/support/pdf/text';

const creationDate = new Date('2024-02-29T12:00:00Z');

let fonts: FontSet;
let result: RenderResult;

beforeAll(async () => {
  fonts = await loadInstalledFonts();
  result = await renderPdf(Fixture(), { fonts, creationDate });
});

describe('a document with every component', () => {
  it('violates no condition of PDF/UA that a machine can check', async () => {
    const { violations, elements } = await checkPdf(result.bytes);
    expect(violations).toEqual([]);
    expect(elements).toMatchObject({
      Document: 1,
      H1: 4,
      TOC: 1,
      TOCI: 8,
      Table: 2,
      Figure: 2,
      Note: 2,
    });
    // One per row: the repetitions of the header row are artifacts.
    expect(elements.TR).toBe(75 + 1 + 3 + 1);
  });

  it('spreads over pages', () => {
    expect(result.pages).toBeGreaterThan(10);
  });

  it('names the characters that no font has', () => {
    const codePoints = ['6F22', '5B57', '05E2', '05D1', '05E8', '05D9', '05EA', 'E000'];
    expect(result.substitutions).toEqual(codePoints.map((hex) => `U+${hex}`));
  });

  it('keeps every character of a word of ten thousand', async () => {
    const text = (await textOfPdf(result.bytes)).replaceAll(/\s/g, '');
    expect(text).toContain(unbroken.slice(0, 2000));
    const occurrences = text.split('donaudampfschiffahrt').length - 1;
    expect(occurrences).toBeGreaterThanOrEqual(500);
  });

  it('gives the same bytes for the same input', async () => {
    const again = await renderPdf(Fixture(), { fonts, creationDate });
    expect(Buffer.compare(again.bytes, result.bytes)).toBe(0);
  });

  it('claims PDF/A-2a, or PDF/A-3a with attachments', async () => {
    const attached = await renderPdf(Fixture(), { fonts, attachments: [attachment] });
    const only = await renderPdf(Fixture(), { fonts, conformance: 'ua1-only' });
    const claim = ({ bytes }: RenderResult) =>
      /<pdfaid:part>(\d)</.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect([result, attached, only].map(claim)).toEqual(['2', '3', undefined]);
    expect((await checkPdf(attached.bytes)).violations).toEqual([]);
    expect((await checkPdf(only.bytes)).violations).toEqual([]);
  });
});

describe('the checker', () => {
  it.each(Object.keys(faults))('finds the fault "%s"', async (condition) => {
    const file = await damaged(result.bytes, faults[condition] as (typeof faults)[string]);
    const { violations } = await checkPdf(file);
    expect(violations.map((violation) => violation.split(':')[0])).toContain(condition);
  });

  it('finds nothing in a file that was only saved again', async () => {
    const { violations } = await checkPdf(await damaged(result.bytes, () => {}));
    expect(violations).toEqual([]);
  });
});
