import { describe, expect, it } from 'vitest';
import { fullRequest } from '../report/requests';
import { reportOf } from '../report/support';
import {
  altsOf,
  COPIES,
  cellsOf,
  exportOf,
  LOCALES,
  requestsIn,
  saidIn,
  textOf,
  unmarked,
} from './support';
import { all, parseXml, textIn, type XmlElement } from './xml';

/** The page is written so that an XML reader can read it too. */
const pageOf = async (...order: Parameters<typeof exportOf>) =>
  parseXml(textOf(await exportOf(...order)));

const shown = (element: XmlElement): string => unmarked(textIn(element, ['br']));

describe.each(LOCALES)('the report as a page in %s', async (locale) => {
  const requests = await requestsIn(locale);

  for (const copy of COPIES) {
    it.each(requests)(`says what the report says, ${copy}: %s`, async (_, request) => {
      const page = await pageOf(request, 'html', { copy });
      const { report } = await reportOf(request, copy);
      const tables = all(page, 'table').map((table) =>
        all(table, 'tr').map((row) => all(row, 'th', 'td').map(shown)),
      );
      const expected = cellsOf(report).map((rows) => rows.map((row) => row.map(unmarked)));
      expect(tables).toEqual(expected);
      const said = shown(page);
      const copyText = `${report.meta.copyTitle}. ${report.meta.copyText}`;
      expect(
        saidIn(report).filter((text) => text !== copyText && !said.includes(unmarked(text))),
      ).toEqual([]);
      expect(all(page, 'desc').map((desc) => textIn(desc))).toEqual(altsOf(report));
    });
  }

  it('can be read without seeing it', async () => {
    const page = await pageOf(requests[0]![1], 'html');
    expect(page.attributes.lang).toBe(locale === 'nl' ? 'nl-BE' : 'en');
    expect(all(page, 'main')).toHaveLength(1);

    const levels = all(page, 'h1', 'h2', 'h3').map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.slice(1).every((level, at) => level - levels[at]! <= 1)).toBe(true);

    for (const table of all(page, 'table')) {
      expect(all(table, 'caption')).toHaveLength(1);
      const headers = all(table, 'th');
      expect(headers.length).toBeGreaterThan(0);
      expect(headers.every(({ attributes }) => /^(col|row)$/.test(attributes.scope ?? ''))).toBe(
        true,
      );
    }
    const ids = all(page, ...NAMED).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const image of all(page, 'svg')) {
      expect(image.attributes.role).toBe('img');
      for (const id of image.attributes['aria-labelledby']!.split(' ')) expect(ids).toContain(id);
    }
    const links = all(page, 'a').map(({ attributes }) => attributes.href!);
    expect(links.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual(
      [],
    );
  });

  it.each(requests)('has a table of several columns scroll by itself: %s', async (_, request) => {
    const page = await pageOf(request, 'html');
    const wide = all(page, 'div').filter(({ attributes }) => attributes.class === 'wide');
    const columns = (element: XmlElement) => all(all(element, 'thead')[0]!, 'th').length;
    // On a phone three fit beside each other; four make the whole page move sideways.
    expect(wide.map(columns)).toEqual(
      all(page, 'table')
        .map(columns)
        .filter((count) => count > 3),
    );
  });

  it('loads nothing and runs nothing', async () => {
    const source = textOf(await exportOf(requests[0]![1], 'html'));
    const page = parseXml(source);
    expect(all(page, 'script', 'link', 'img', 'iframe', 'object')).toEqual([]);
    expect(source.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|@import/,
    );
    expect(source).not.toMatch(/\son\w+=|javascript:/i);
  });
});

const NAMED = ['h1', 'h2', 'h3', 'title', 'desc', 'section', 'nav'];

describe('typed text on the page', () => {
  it('is text, whatever it looks like', async () => {
    const attack = `</style></title><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
    const source = textOf(
      await exportOf(
        {
          ...fullRequest,
          context: {
            municipality: { name: attack },
            task: {
              ...fullRequest.context.task,
              title: attack,
              proposer: attack,
              description: attack,
            },
          },
          notes: { 'demand-strategy': attack },
          plan: [{ measure: 'own-1', title: attack, owner: attack, note: attack }],
        },
        'html',
      ),
    );
    const page = parseXml(source);
    expect(all(page, 'script', 'img')).toEqual([]);
    expect(source).not.toContain('<script>');
    expect(all(page, 'style')).toHaveLength(1);
    expect(shown(all(page, 'h1')[0]!)).toBe(attack);
  });
});
