import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Draft, newDraft } from '@/lib/draft/draft';
import type { Locale } from '@/lib/i18n/locales';
import { modelTexts, questionTexts } from '@/lib/instrument/texts/instrument';
import { questionnaireNames, questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { resultTexts } from '@/lib/instrument/texts/result';
import type { CostTable } from '@/lib/model/types';
import type { FieldWords } from '@/lib/session/wording/field-line';
import { differences, fieldLabel } from '@/lib/session/wording/field-lines';
import { steady } from '@/tests/support/model/costs';

async function wordsIn(locale: Locale): Promise<FieldWords> {
  const [names, questions, model, words] = await Promise.all([
    questionnaireNames(locale),
    questionTexts(locale),
    modelTexts(locale),
    resultTexts(locale),
  ]);
  return {
    locale,
    texts: questionnaireTexts(locale),
    names,
    questions,
    answerWords: (_, text, answer) => text?.options?.[String(answer)]?.label ?? '',
    result: { measures: model.measures, norms: model.norms, texts: words },
  };
}

const nl = await wordsIn('nl');
const en = await wordsIn('en');

const draft = (request: Partial<Draft['request']>): Draft => ({
  ...newDraft({
    id: '11111111-1111-4111-8111-111111111111',
    name: 'Kinderopvang',
    locale: 'nl',
    now: '2026-11-22T08:00:00.000Z',
  }),
  request: { locale: 'nl', ...request },
});

/** What differs in one field, as label, mine and theirs. */
const told = (
  path: string,
  mine: Partial<Draft['request']>,
  theirs: Partial<Draft['request']>,
  words = nl,
) =>
  differences([path], draft(mine), draft(theirs), words).map((line) => [
    line.label,
    line.mine.replaceAll('\u00a0', ' '),
    line.theirs.replaceAll('\u00a0', ' '),
  ]);

const costs: CostTable = steady({
  years: 5,
  lines: [
    { label: 'Personeel', oneOff: 0, yearly: 60_000, fte: 0.5 },
    { label: 'IT', oneOff: 1250.5, yearly: null, fte: 0 },
  ],
  promised: { oneOff: 0, yearly: null, indexed: null },
});

// First: a formatter of days is made once, in the zone of that moment.
describe('a day that two tabs disagree on', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the same day west of UTC', () => {
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    const days = told('request.reviewOn', { reviewOn: '2027-07-01' }, { reviewOn: '2027-08-01' });
    expect(days).toEqual([['', '1 juli 2027', '1 augustus 2027']]);
  });
});

describe('what two tabs filled in differently', () => {
  it('of a cost table is told by cell', () => {
    const theirs = structuredClone(costs);
    theirs.from = 2028;
    theirs.lines[0]!.perYear[1] = 61_500;
    theirs.lines[1]!.fte = 0.25;
    theirs.lines[1]!.perYear[4] = 12.5;
    Object.assign(theirs.promised, { indexed: true });
    expect(told('request.costs', { costs }, { costs: theirs })).toEqual([
      ['Eerste jaar', '', '2028'],
      ['Kostenpost 1 – Jaar 2', '€ 60.000', '€ 61.500'],
      ['Kostenpost 2 – Jaar 5', '', '€ 12,50'],
      ['Kostenpost 2 – Voltijdse eenheden (VTE)', '0', '0,25'],
      ['Schriftelijk toegezegd – Stijgt mee met prijzen en lonen', '', 'Ja'],
    ]);
    expect(told('request.costs', { costs }, { costs: theirs }, en)[1]).toEqual([
      'Cost 1 – Year 2',
      '€60,000',
      '€61,500',
    ]);
  });

  it('of a cost table that only one of them has is told in full', () => {
    const lines = told('request.costs', {}, { costs });
    expect(lines.every(([, mine]) => mine === '')).toBe(true);
    expect(lines).toContainEqual(['Kostenpost 1 – Omschrijving', '', 'Personeel']);
  });

  it('of a plan is told by action', () => {
    const mine = [
      { measure: 'measure-effects', owner: 'Financiën', due: '2028-05-01' },
      { measure: 'own-1', title: 'Bel Lochristi', status: 'started' as const },
    ];
    const theirs = [{ measure: 'measure-effects', owner: 'Financiën', due: '2028-06-01' }];
    const action = nl.result?.measures['measure-effects']?.title;
    expect(told('request.plan', { plan: mine }, { plan: theirs })).toEqual([
      [`${action} – Uiterlijk`, '1 mei 2028', '1 juni 2028'],
      ['Bel Lochristi – Stand', 'Bezig', ''],
    ]);
    expect(told('request.plan', { plan: mine }, { plan: theirs }, en)[0]!.slice(1)).toEqual([
      '1 May 2028',
      '1 June 2028',
    ]);
  });

  it('of facts is told with their names', () => {
    const mine = { municipality: { nis: '44021', name: 'Gent', population: 274_042 } };
    const theirs = { municipality: { name: 'Breda' }, task: { start: '2027-09-01' } };
    const paths = ['nis', 'name', 'population'].map((key) => `request.context.municipality.${key}`);
    expect(
      differences(
        [...paths, 'request.context.task.start'],
        draft({ context: mine }),
        draft({ context: theirs }),
        nl,
      ).map(({ label, mine, theirs }) => [label, mine, theirs]),
    ).toEqual([
      ['Gemeente', 'Gent', 'Breda'],
      ['Aantal inwoners', '274.042', ''],
      ['Wanneer gaat de taak in?', '', '1 september 2027'],
    ]);
    expect(
      told(
        'request.context.task.refusable',
        { context: { task: { refusable: 'choice' } } },
        { context: { task: { refusable: 'imposed' } } },
      ),
    ).toEqual([['Mag uw gemeente de taak weigeren?', 'Vrije keuze', 'Opgelegd']]);
  });

  it('of what is unsure, a consensus, a norm and a date is told in the words of their screens', () => {
    expect(
      told('request.unsure.demand-strategy', { unsure: { 'demand-strategy': true } }, {}),
    ).toEqual([['', 'Ik ben niet zeker', '']]);
    const options = nl.questions['demand-strategy']?.options;
    expect(
      told(
        'request.consensus.demand-strategy',
        { consensus: { 'demand-strategy': { value: 2, reason: 'Zo is het.' } } },
        { consensus: { 'demand-strategy': { value: 3, reason: 'Zo is het.', dissent: 'Nee.' } } },
      ),
    ).toEqual([
      ['Welke waarde spreekt het team af?', options?.['2']?.label, options?.['3']?.label],
      ['Wat werd ertegen ingebracht?', '', 'Nee.'],
    ]);
    expect(told('request.norm', { norm: 'executor' }, { norm: 'firstTier' })).toEqual([
      ['', 'Uitvoerder van centraal beleid', 'Eerste bestuursniveau'],
    ]);
    expect(told('request.reviewOn', { reviewOn: '2027-09-01' }, {}, en)).toEqual([
      ['', '1 September 2027', ''],
    ]);
  });

  it('of the own role is told by its name', () => {
    const [mine, theirs] = [{ ...draft({}), role: 'it' as const }, draft({})];
    expect(fieldLabel('role', nl)).toBe('Uw functie');
    expect(differences(['role'], mine, theirs, en)).toMatchObject([
      { mine: 'Head of IT', theirs: '' },
    ]);
  });

  it('of what members answered is not told', () => {
    const respondents = [{ role: 'mayor', answers: { 'demand-strategy': 2 } }];
    expect(told('request.respondents', { respondents }, {})).toEqual([]);
    expect(fieldLabel('request.respondents', nl)).toBe('Ander gegeven');
  });
});
