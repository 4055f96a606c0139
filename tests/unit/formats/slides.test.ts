import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slidesOf } from '@/lib/formats/slides/deck';
import { fitted, heightOf } from '@/lib/formats/slides/fit';
import { shorten } from '@/lib/i18n/shorten';
import type { AssessRequest } from '@/lib/model/types';
import { fullRequest } from '../report/requests';
import { COPIES, LOCALES, materialOf, requestsIn, slidesIn, unpack } from './support';
import { all, textIn } from './xml';

/** English Metric Units to the inch, and the size of a slide in inches. */
const EMU = 914_400;
const SLIDE = { width: 12_192_000, height: 6_858_000 };

const partsOf = ({ names, xml }: ReturnType<typeof unpack>, folder: string) =>
  names
    .filter((name) => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'))
    .map((name) => xml(name));

const LONG_NAME = 'Sint-Genesius-Rode-aan-de-Zenne-en-Omstreken '.repeat(3).trim();
const LONG_TITLE = 'Intergemeentelijke handhaving van leegstand '.repeat(6).trim();

const longest = (request: AssessRequest): AssessRequest => ({
  ...request,
  context: {
    municipality: { ...request.context.municipality, name: LONG_NAME },
    task: { ...request.context.task, title: LONG_TITLE },
  },
});

describe('what fits on a slide', () => {
  const paragraphs = fc.array(
    fc.record({ text: fc.lorem({ maxCount: 60 }), lead: fc.constant(undefined) }),
    { minLength: 1, maxLength: 12 },
  );

  it('stays in its place, and nothing gets lost', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.double({ min: 2, max: 12, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (given, w, h) => {
          const texts = given.map(({ text }) => ({ text }));
          const { size, shown, left } = fitted(texts, { w, h }, { most: 26, least: 14 });
          expect(heightOf(shown, size, w)).toBeLessThanOrEqual(h);
          const whole = shown.map(({ text }) => text);
          const cut = left.length === texts.length;
          if (cut) expect(whole).toEqual([shorten(left[0]!, [...whole[0]!].length)]);
          expect(cut ? left : [...whole, ...left]).toEqual(texts.map(({ text }) => text));
        },
      ),
    );
  });
});

describe.each(LOCALES)('slides in %s', async (locale) => {
  const requests = await requestsIn(locale);

  it.each([
    ...requests,
    ...requests.map(([title, request]) => [`${title}, with long names`, longest(request)] as const),
  ])(
    'show nothing beyond their edges, and say what every picture shows: %s',
    async (_, request) => {
      const { bytes, slides } = await slidesIn(request, 'working');
      const file = unpack(bytes);
      const pages = partsOf(file, 'slides');
      expect(pages).toHaveLength(slides.length + 1);
      expect(pages.length).toBeGreaterThanOrEqual(8);
      expect(pages.length).toBeLessThanOrEqual(10);
      for (const page of pages) {
        const placed = all(page, 'a:xfrm').map((frame) => {
          const [off, ext] = [all(frame, 'a:off')[0]!, all(frame, 'a:ext')[0]!];
          const { x, y } = off.attributes;
          const { cx, cy } = ext.attributes;
          return { x: Number(x), y: Number(y), w: Number(cx), h: Number(cy) };
        });
        for (const { x, y, w, h } of placed) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(SLIDE.width + EMU / 100);
          expect(y + h).toBeLessThanOrEqual(SLIDE.height);
        }
        for (const picture of all(page, 'p:pic')) {
          const [named] = all(picture, 'p:cNvPr');
          expect(named?.attributes.descr?.length).toBeGreaterThan(20);
        }
        expect(all(page, 'p:ph').map(({ attributes }) => attributes.type)).toContain('title');
      }
      // Each slide has notes, in the language of the report.
      const notes = partsOf(file, 'notesSlides');
      expect(notes).toHaveLength(pages.length);
      for (const one of notes) {
        expect(textIn(one).length).toBeGreaterThan(20);
        for (const { attributes } of all(one, 'a:rPr'))
          expect(attributes.lang).toBe(locale === 'nl' ? 'nl-BE' : 'en');
      }
    },
  );

  it('say what the words of the team are about, and have no title for what is left out', async () => {
    const [, request] = requests[0]!;
    const shown = async (copy: (typeof COPIES)[number], asked = request) => {
      const material = await materialOf(asked, copy);
      const { slides, college } = material.texts;
      const found = slidesOf(material).find(({ title }) =>
        [slides.people, college.reasons.people].includes(title),
      )!;
      const { decision } = material.wording.texts.report.sections.conclusion;
      const { benefit } = material.findings;
      return { ...found, texts: found.texts.map(({ text }) => text), slides, decision, benefit };
    };
    const own = await shown('working');
    expect(own.title).toBe(own.slides.people);
    expect(own.texts).toContain(`${own.decision.benefit}: ${own.benefit!.sentence}`);
    const unfilled = await shown('working', { ...request, answers: {} });
    expect(unfilled.texts).toContain(unfilled.benefit!.sentence);
    const left = await shown('publication');
    expect(left.title).not.toBe(left.slides.people);
    expect(left.texts.join(' ')).not.toContain(left.decision.benefit);
  });

  it('have the pictures of the report', async () => {
    const { report, bytes } = await slidesIn(requests[0]![1], 'working');
    const alts = partsOf(unpack(bytes), 'slides').flatMap((page) =>
      all(page, 'p:pic').map((picture) => all(picture, 'p:cNvPr')[0]?.attributes.descr),
    );
    for (const section of ['cycle', 'capacity', 'potential', 'perceptions']) {
      const blocks = report.sections.find(({ id }) => id === section)?.blocks ?? [];
      const picture = blocks.find((block) => block.kind === 'figure');
      expect(alts).toContain(picture?.kind === 'figure' && picture.alt);
    }
    // The three capacities as beams, beside the four above.
    expect(alts).toHaveLength(7);
  });

  it.each(COPIES)('are marked fictional on every slide, and name the copy: %s', async (copy) => {
    const request = { ...fullRequest, locale, fictional: true };
    const { bytes, report } = await slidesIn(request, copy);
    const masters = partsOf(unpack(bytes), 'slideLayouts').map((layout) => textIn(layout));
    const marked = masters.filter((text) => text.includes(report.meta.fictional!));
    expect(marked.length).toBeGreaterThanOrEqual(2);
    expect(marked.every((text) => text.includes(report.meta.copyTitle))).toBe(true);
  });

  it('are the same file for the same order', async () => {
    const [one, other] = [
      await slidesIn({ ...fullRequest, locale }, 'working'),
      await slidesIn({ ...fullRequest, locale }, 'working'),
    ];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it('are fewer for a quick check, and name only parts that are there', async () => {
    const quick: AssessRequest = {
      locale,
      context: { task: { title: 'Taak' } },
      answers: { 'demand-strategy': 3, 'supply-strategy-time': 1 },
    };
    const { bytes, slides } = await slidesIn(quick, 'publication');
    expect(slides.length).toBeLessThan(6);
    const { names, xml } = unpack(bytes);
    const parts = all(xml('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes.PartName,
    );
    for (const part of parts) expect(names).toContain(part?.slice(1));
  });
});
