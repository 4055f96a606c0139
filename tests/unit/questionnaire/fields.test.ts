import { describe, expect, it } from 'vitest';
import { withCosts } from '@/lib/draft/cost-updates';
import { type Draft, newDraft } from '@/lib/draft/draft';
import { fieldPath } from '@/lib/draft/field-path';
import { withContext } from '@/lib/draft/updates';
import { costFields } from '@/lib/fields/cost-fields';
import { type FormValues, keeping, readAll } from '@/lib/fields/field';
import { withMunicipality } from '@/lib/fields/municipality-fields';
import { questionFields } from '@/lib/fields/question-fields';
import type { Template } from '@/lib/i18n/template';
import { municipalities } from '@/lib/instrument/municipalities/municipalities';
import { questionById, questions } from '@/lib/instrument/questions';
import { choicesOf } from '@/lib/wording/choices';

const draft = newDraft({
  id: '11111111-1111-4111-8111-111111111111',
  name: '',
  locale: 'nl',
  now: '2026-11-22T08:00:00.000Z',
});
const tooLong = 'te lang' as Template<'limit'>;
const messages = { textTooLong: tooLong, noteTooLong: tooLong };

describe('the field of a question', () => {
  it('gives back every answer that the question allows', () => {
    for (const field of questionFields(questions, messages)) {
      const question = questionById(field.name);
      if (!question || question.kind === 'text') continue;
      for (const value of [...question.values, ...question.allows].map(String)) {
        const given = question.kind === 'multi' ? [value] : value;
        expect(field.read(field.write(given)(draft))).toEqual(given);
      }
    }
  });

  it('keeps "none of these" and "don\'t know" apart from other answers', () => {
    const reforms = questions.filter(({ id }) => id === 'context-reforms');
    const [field] = questionFields(reforms, messages);
    expect(field?.settle?.(['merger', 'none'], ['merger'])).toEqual(['none']);
    expect(field?.settle?.(['none', 'merger'], ['none'])).toEqual(['merger']);
    expect(field?.settle?.(['merger', 'vacancies'], ['merger'])).toEqual(['merger', 'vacancies']);
    expect(field?.settle?.(['merger', 'unknown'], ['merger'])).toEqual(['unknown']);
  });

  it('keeps that one is not sure, of an answer that is scored only', () => {
    const fields = questionFields(questions, messages);
    const field = (id: string) => fields.find(({ path }) => path === fieldPath.unsure(id));
    const unsure = field('demand-strategy');
    // A single checkbox holds its word, a list with it, or nothing.
    for (const given of ['unsure', ['unsure']]) {
      const marked = unsure?.write(given)(draft);
      expect(marked?.request.unsure).toEqual({ 'demand-strategy': true });
      expect(marked && unsure?.read(marked)).toBe('unsure');
      expect(marked && unsure?.write('')(marked)).toEqual(draft);
    }
    expect(unsure?.settle?.(false as never, 'unsure')).toBe('');
    expect(field('view-tool-1')).toBeUndefined();
    expect(field('construct-considered')).toBeUndefined();
  });

  it('sets an option outside the ladder apart, and what is unknown again', () => {
    const vacancy = questionById('supply-profiles-vacancy');
    const choices = vacancy && choicesOf(vacancy, undefined, { unknown: { label: 'Weet niet' } });
    expect(choices?.map(({ value, apart }) => [value, apart === true])).toEqual([
      ['0', false],
      ['1', false],
      ['2', false],
      ['3', false],
      ['4', false],
      ['none', true],
      ['unknown', true],
    ]);
  });

  it('cannot use a text that is too long, and says so', () => {
    const [field] = questionFields(
      questions.filter(({ id }) => id === 'decide-stop'),
      messages,
    );
    expect(field?.problem?.('a'.repeat(5000))).toBeUndefined();
    expect(field?.problem?.('a'.repeat(5001))).toBe('te lang');
  });
});

describe('the name of a municipality', () => {
  it('brings along what open data knows, and takes it away with the name', async () => {
    const list = await municipalities();
    const known = withMunicipality(draft, 'aartselaar', list);
    expect(known.request.context?.municipality).toMatchObject({
      nis: '11001',
      name: 'Aartselaar',
      province: 'Antwerpen',
      country: 'BE',
    });
    const other = withMunicipality(known, 'Breda', list).request.context?.municipality;
    expect(other).toEqual({ name: 'Breda' });
  });

  it('leaves alone what somebody typed', async () => {
    const typed = withContext(draft, { municipality: { name: 'Bred', population: 185_000 } });
    const next = withMunicipality(typed, 'Breda', await municipalities());
    expect(next.request.context?.municipality?.population).toBe(185_000);
  });
});

describe('the cost table', () => {
  const table = {
    from: 2028,
    years: 4,
    lines: [
      {
        label: 'Personeel',
        oneOff: null,
        perYear: [60_000, 0, null, 1e12],
        fte: 0,
        indexed: false,
      },
    ],
    promised: { oneOff: 0, perYear: [null, 1, 2, 3], indexed: true },
  };
  const words = {
    ...messages,
    firstYear: '',
    amount: '',
    fte: '',
    ambiguous: '' as Template<'first' | 'second'>,
    lineTooLong: tooLong,
  };
  const filledIn = (from: Draft, values: FormValues) =>
    costFields('nl', table, words).reduce(
      (next, field) => keeping(field, values[field.name] ?? '')(next),
      from,
    );

  it('is read back as it was, with what nobody knows', () => {
    const stored = withCosts(draft, table);
    const values = readAll(costFields('nl', table, words), stored);
    expect(filledIn(draft, values).request.costs).toEqual(table);
  });

  it('is none as long as nothing has been filled in', () => {
    const values = readAll(costFields('nl', undefined, words), draft);
    expect(filledIn(draft, values).request.costs).toBeUndefined();
  });
});
