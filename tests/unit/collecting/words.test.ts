import { describe, expect, it } from 'vitest';
import {
  LINE_FAULTS,
  LIST_NOTES,
  LIST_REFUSALS,
  type LineFault,
  type ListNote,
} from '@/lib/collecting/bodies/types';
import { faultWords, noteWords, refusalWords } from '@/lib/collecting/bodies/words';
import {
  HELD_REASONS,
  RESPONSE_NOTES,
  type ReadOutcome,
  type ResponseRefusal,
} from '@/lib/collecting/responses/types';
import { outcomeWords } from '@/lib/collecting/responses/words';
import { responseTexts } from '@/lib/instrument/texts/response';
import {
  choicesOf,
  type ResponseValues,
  remarkFault,
  remarksIn,
  responseValuesSchema,
} from '@/lib/session/response/form';

const LOCALES = ['nl', 'en'] as const;

describe.each(LOCALES)('in words (%s)', (locale) => {
  it('every fault of a list says where and what', async () => {
    const { list } = await responseTexts(locale);
    const fault = { line: 7, column: 'Naam', value: 'x', first: 3 };
    const note = { line: 7, column: 'Naam', value: 'x', as: 'y', count: 2 };
    const said = [
      ...LIST_REFUSALS.map((why) => refusalWords(list, why)),
      ...LINE_FAULTS.map((code) => faultWords(list, locale, { code, ...fault } as LineFault).what),
      ...LIST_NOTES.map((code) => noteWords(list, locale, { code, ...note } as ListNote).what),
    ];
    expect(said.filter((text) => /[{}]|undefined/.test(text) || text.length < 10)).toEqual([]);
    expect(faultWords(list, locale, { code: 'twice', ...fault })).toMatchObject({
      where: locale === 'nl' ? 'Lijn 7, kolom ‘Naam’' : 'Line 7, column ‘Naam’',
    });
    expect(noteWords(list, locale, { code: 'completed', count: 1 }).where).toBeNull();
  });

  it('every outcome of a file says what it is and what to do', async () => {
    const { read } = await responseTexts(locale);
    const response = {} as Extract<ReadOutcome, { kind: 'taken' }>['response'];
    const notes = RESPONSE_NOTES.map((code) => ({ code, value: '2026-11-20', count: 2 }));
    const outcomes: ReadOutcome[] = [
      { file: 'a', kind: 'taken', name: 'Gent', response, notes },
      { file: 'a', kind: 'duplicate', name: 'Gent' },
      ...HELD_REASONS.map(
        (reason): ReadOutcome => ({
          file: 'a',
          kind: 'held',
          reason,
          name: 'Gent',
          value: 'x',
          response,
          notes: [],
        }),
      ),
      ...(Object.keys(read.refused) as ResponseRefusal[]).map(
        (reason): ReadOutcome => ({ file: 'a', kind: 'refused', reason, where: ['a', 1] }),
      ),
    ];
    const said = outcomes.flatMap((outcome) => {
      const { what, notes: told } = outcomeWords(read, locale, outcome);
      return [what, ...told];
    });
    expect(said.filter((text) => /[{}]|undefined|2026-11/.test(text) || text.length < 10)).toEqual(
      [],
    );
  });
});

describe('the form of a response', () => {
  const values = (change: Partial<ResponseValues> = {}): ResponseValues => ({
    responseKind: 'assessed',
    bodyName: '',
    proposalTitle: ' Taak ',
    proposalVersion: '',
    sharing: 'region',
    answerState: 'administrative',
    decidedBy: 'college',
    decidedOn: '',
    decisionReference: '',
    signerRole: 'mayor',
    signerName: '',
    remarks: '[]',
    ...change,
  });

  it('asks for a level, a role, a title, who decided and the text of a remark', async () => {
    const { make: texts } = await responseTexts('nl');
    const errors = { lineTooLong: '{limit}', noteTooLong: '{limit}', date: 'datum' } as never;
    const faults = (change: Partial<ResponseValues>, answered = true, nameless = false) =>
      responseValuesSchema({ texts, errors, locale: 'nl' }, { answered, nameless })
        .safeParse(values(change))
        .error?.issues.map(({ path }) => path[0]) ?? [];
    expect(faults({})).toEqual([]);
    expect(faults({ sharing: '', signerRole: '', proposalTitle: ' ' })).toEqual([
      'proposalTitle',
      'sharing',
      'signerRole',
    ]);
    expect(faults({ answerState: 'decided', decidedBy: '' })).toEqual(['decidedBy']);
    expect(faults({ decidedOn: 'gisteren misschien' })).toEqual(['decidedOn']);
    const empty = { point: '', text: ' ', quote: false };
    expect(faults({ remarks: JSON.stringify([empty]) })).toEqual(['remarks']);
    expect(faults({}, false)).toEqual(['responseKind']);
    const only = { responseKind: 'remarksOnly' };
    expect(faults(only, false)).toEqual(['bodyName', 'remarks']);
    const remark = { ...empty, text: 'x' };
    const given = { ...only, bodyName: 'VVSG', remarks: JSON.stringify([remark]) };
    expect(faults(given, false)).toEqual([]);
    expect(choicesOf(values(given), 'nl').kind).toBe('remarksOnly');
    expect(faults({}, true, true)).toEqual(['bodyName']);
    expect(faults({ bodyName: 'Aalter' }, true, true)).toEqual([]);
    expect(remarkFault(empty, { texts, errors })).toBe(texts.remarks.missing);
    expect(remarksIn('nonsense')).toEqual([]);
  });

  it('gives what was filled in, and a decision only where one was taken', () => {
    expect(choicesOf(values(), 'nl')).toEqual({
      proposal: { title: 'Taak' },
      kind: 'assessed',
      sharing: 'region',
      state: 'administrative',
      signedBy: { role: 'mayor' },
      remarks: [],
    });
    const remark = { point: ' ', text: ' x ', quote: true };
    const decided = values({
      answerState: 'decided',
      decidedOn: '19/11/2026',
      remarks: JSON.stringify([remark]),
    });
    expect(choicesOf(decided, 'nl')).toMatchObject({
      decision: { by: 'college', on: '2026-11-19' },
      remarks: [{ point: null, text: 'x', quote: true }],
    });
  });
});
