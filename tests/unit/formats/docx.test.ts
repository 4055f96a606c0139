import { describe, expect, it } from 'vitest';
import {
  altsOf,
  COPIES,
  cellsOf,
  docxOf,
  LOCALES,
  requestsIn,
  saidIn,
  unmarked,
  unpack,
} from './support';
import { all, textIn, type XmlElement } from './xml';

const paragraphText = (paragraph: XmlElement): string => textIn(paragraph, ['w:br']);

const styleOf = (paragraph: XmlElement): string | undefined =>
  all(paragraph, 'w:pStyle')[0]?.attributes['w:val'];

const headingLevels = (body: XmlElement): number[] =>
  all(body, 'w:p').flatMap((paragraph) => {
    const style = styleOf(paragraph);
    if (style === 'Title') return [0];
    return style?.startsWith('Heading') ? [Number(style.slice('Heading'.length))] : [];
  });

for (const locale of LOCALES) {
  for (const copy of COPIES) {
    describe(`the report as a document: ${locale}, ${copy}`, async () => {
      const requests = await requestsIn(locale);
      const made = new Map<unknown, ReturnType<typeof docxOf>>();
      /** The document of a request, made once. */
      const documentOf = (request: (typeof requests)[number][1]) => {
        const known = made.get(request) ?? docxOf(request, copy);
        made.set(request, known);
        return known;
      };

      it.each(requests)('says what the report says: %s', async (_, request) => {
        const { report, bytes } = await documentOf(request);
        const body = unpack(bytes).xml('word/document.xml');
        const tables = all(body, 'w:tbl').map((table) =>
          all(table, 'w:tr').map((row) =>
            all(row, 'w:tc').map((cell) => unmarked(paragraphText(cell))),
          ),
        );
        expect(tables).toEqual(cellsOf(report).map((rows) => rows.map((row) => row.map(unmarked))));
        const said = unmarked(all(body, 'w:p').map(paragraphText).join('\n'));
        expect(saidIn(report).filter((text) => !said.includes(unmarked(text)))).toEqual([]);
      });

      it('can be read without seeing it', async () => {
        const { report, bytes } = await documentOf(requests[0]![1]);
        const body = unpack(bytes).xml('word/document.xml');

        const levels = headingLevels(body);
        expect(levels[0]).toBe(0);
        expect(levels.filter((level) => level === 0)).toHaveLength(1);
        expect(levels.slice(1).every((level, at) => level - levels[at]! <= 1)).toBe(true);

        const images = all(body, 'wp:docPr').map(({ attributes }) => attributes.descr);
        expect(images).toEqual(altsOf(report));
        expect(images.every((alt) => alt && /\d|:|stap|step/.test(alt))).toBe(true);

        for (const table of all(body, 'w:tbl')) {
          const [first, ...others] = all(table, 'w:tr');
          const repeated = all(first!, 'w:tblHeader').map(({ attributes }) => attributes['w:val']);
          expect(repeated).toEqual([undefined]);
          expect(others.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
          expect(all(table, 'w:tblLook')[0]?.attributes['w:firstRow']).toBe('true');
        }
        const captions = all(body, 'w:p').filter((paragraph) => styleOf(paragraph) === 'Caption');
        expect(captions.length).toBeGreaterThanOrEqual(all(body, 'w:tbl').length);
      });

      it('keeps what is all strong with what it is about', async () => {
        const { bytes } = await documentOf(requests[0]![1]);
        const body = unpack(bytes).xml('word/document.xml');
        const outside = new Set(all(body, 'w:tbl').flatMap((table) => all(table, 'w:p')));
        const labels = all(body, 'w:p').filter((paragraph) => {
          const runs = all(paragraph, 'w:r').filter((run) => textIn(run).trim() !== '');
          return (
            !outside.has(paragraph) &&
            styleOf(paragraph) === undefined &&
            runs.length > 0 &&
            runs.every((run) => all(run, 'w:b').length > 0)
          );
        });
        expect(labels.length).toBeGreaterThan(0);
        expect(labels.filter((label) => all(label, 'w:keepNext').length === 0)).toEqual([]);
      });

      it('has its language, title, head and foot', async () => {
        const { report, bytes } = await documentOf(requests[0]![1]);
        const { meta } = report;
        const { xml } = unpack(bytes);
        const [language] = all(xml('word/styles.xml'), 'w:lang');
        expect(language?.attributes['w:val']).toBe(locale === 'nl' ? 'nl-BE' : 'en-GB');
        expect(textIn(all(xml('docProps/core.xml'), 'dc:title')[0]!)).toBe(
          `${meta.title} – ${meta.copyTitle}`,
        );
        const head = textIn(xml('word/header1.xml'));
        for (const text of [meta.municipality, meta.title, meta.copyTitle, meta.fictional]) {
          expect(head).toContain(text);
        }
        expect(textIn(xml('word/footer1.xml'))).toContain('PAGE');
        expect(textIn(xml('word/footer1.xml'))).toContain('NUMPAGES');
      });

      it('leads every link somewhere', async () => {
        const { bytes } = await documentOf(requests[0]![1]);
        const body = unpack(bytes).xml('word/document.xml');
        const bookmarks = all(body, 'w:bookmarkStart').map(
          ({ attributes }) => attributes['w:name'],
        );
        const anchors = all(body, 'w:hyperlink').flatMap(
          ({ attributes }) => attributes['w:anchor'] ?? [],
        );
        expect(anchors.length).toBeGreaterThan(10);
        expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
        expect(new Set(bookmarks).size).toBe(bookmarks.length);
      });
    });
  }
}
