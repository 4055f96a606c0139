import { describe, expect, it } from 'vitest';
import { SHEETS } from '@/lib/formats/sheets/sheet';
import { countryWords } from '@/lib/instrument/country-words';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';
import type { AssessRequest } from '@/lib/model/types';
import { buildSummary } from '@/lib/report/summary';
import { hasWord } from '@/tests/support/content/terms';
import { teamRequest } from '../../support/model/team';
import { fullRequest } from '../report/requests';
import { reportOf, stringsOf } from '../report/support';
import { COPIES, DATE, docxOf, exportOf, LOCALES, materialOf, textOf, unpack } from './support';

const PLACES: Record<string, AssessRequest['context']['municipality']> = {
  NL: { name: 'Bronckhorst', population: 36_000, country: 'NL' },
  BE: { nis: '44012', name: 'De Pinte', population: 10_000, country: 'BE' },
  other: { name: 'Colmar', population: 68_000, country: 'other', countryName: 'Frankrijk' },
};

/** Words of Flanders that say where the research was done; they may be met anywhere. */
const RESEARCH = /^(?:Vlaams|Vlaamse|Vlaanderen|Flemish|Flanders)$/;

/** An assessment with every answer, without words typed by somebody in particular. */
const requestIn = (country: string, locale: AssessRequest['locale']): AssessRequest => ({
  ...fullRequest,
  locale,
  context: {
    municipality: PLACES[country],
    task: { ...fullRequest.context.task, description: 'Een taak.', proposer: 'De minister' },
  },
  notes: {},
  plan: fullRequest.plan?.map(({ owner: _o, title: _t, note: _n, ...item }) => item),
});

/** Everything that a reader of any file meets, without what the sources say in their own words. */
async function wordsOf(request: AssessRequest): Promise<string> {
  const evidence = [...(await evidenceTexts(request.locale)).values()].map(({ text }) => text);
  const xml = async (made: Promise<{ bytes: Uint8Array }>) => unpack((await made).bytes).text;
  const all = await Promise.all([
    ...COPIES.flatMap((copy) => [
      reportOf(request, copy).then(({ report }) => stringsOf(report).join('\n')),
      exportOf(request, 'html', { copy }).then(textOf),
      xml(exportOf(request, 'xlsx', { copy })),
      xml(docxOf(request, copy)),
      ...SHEETS.map((sheet) => exportOf(request, 'csv', { copy, sheet }).then(textOf)),
    ]),
    xml(exportOf(request, 'letter')),
    summaryOf(request),
  ]);
  return evidence.reduce((text, said) => text.replaceAll(said, ''), all.join('\n'));
}

async function summaryOf(request: AssessRequest): Promise<string> {
  const { result, findings, wording } = await materialOf(request);
  return JSON.stringify(buildSummary({ request, result, findings, wording, date: DATE }, 4));
}

const found = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => !RESEARCH.test(word) && hasWord(text, word));

describe.each(LOCALES)('the files of a municipality in %s', (locale) => {
  it.each([
    ['NL', ['BE']],
    ['BE', ['NL']],
    ['other', ['BE', 'NL']],
  ])('in %s use no word of another country', async (country, others) => {
    for (const request of [requestIn(country, locale), teamIn(country, locale)]) {
      const text = await wordsOf(request);
      expect(text).not.toMatch(/\{term/);
      for (const other of others) expect(found(text, countryWords[other]![locale])).toEqual([]);
    }
  });

  it('use those of its own', async () => {
    for (const country of ['NL', 'BE']) {
      const text = await wordsOf(requestIn(country, locale));
      expect(found(text, countryWords[country]![locale]).length).toBeGreaterThan(3);
    }
  });
});

function teamIn(country: string, locale: AssessRequest['locale']): AssessRequest {
  return teamRequest({ locale, context: requestIn(country, locale).context });
}

describe('Flemish figures', () => {
  it('stand beside the own ratings in Flanders only', async () => {
    for (const [country, benchmark] of [
      ['BE', 'flanders'],
      ['NL', null],
      ['other', null],
    ] as const) {
      const { maturity } = (await materialOf(requestIn(country, 'nl'))).result;
      expect(maturity?.benchmark).toBe(benchmark);
      expect(maturity?.drivers.length === 0).toBe(benchmark === null);
      expect(maturity?.indicators.every(({ flemishShare }) => flemishShare === null)).toBe(
        benchmark === null,
      );
    }
  });
});
