import { describe, expect, it } from 'vitest';
import { toForm, toTable } from '@/components/questionnaire/costs/cost-form';
import { withMunicipality } from '@/components/questionnaire/facts/municipality-fields';
import { numberText, parseNumber } from '@/components/questionnaire/number-text';
import { questionFields } from '@/components/questionnaire/question-fields';
import { schemas } from '@/components/questionnaire/schemas';
import { newDraft } from '@/lib/assessment/draft';
import { withContext } from '@/lib/assessment/updates';
import { municipalities } from '@/lib/instrument/municipalities';
import { questionById, questions } from '@/lib/instrument/questions';

const draft = newDraft({
  id: '11111111-1111-4111-8111-111111111111',
  name: '',
  locale: 'nl',
  now: '2026-11-22T08:00:00.000Z',
});
const messages = { textTooLong: 'te lang', noteTooLong: 'te lang' };

describe('a number as it is typed', () => {
  it.each([
    ['nl', '15.085', 15085],
    ['nl', '15 085', 15085],
    ['nl', '0,5', 0.5],
    ['nl', '0.5', 0.5],
    ['nl', '€ 1.250,50', 1250.5],
    ['en', '15,085', 15085],
    ['en', '0.5', 0.5],
    ['nl', '', null],
    ['nl', 'veel', undefined],
    ['nl', '1.2.3', undefined],
  ] as const)('in %s, %j is %j', (locale, text, value) => {
    expect(parseNumber(locale, text)).toBe(value);
  });

  it('is read back as it was', () => {
    for (const value of [0, 0.4, 12, 15085, 1e9]) {
      expect(parseNumber('nl', numberText('nl', value))).toBe(value);
    }
  });
});

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

  it('refuses a text that is too long, before it is kept', () => {
    const [field] = questionFields(
      questions.filter(({ id }) => id === 'decide-stop'),
      messages,
    );
    const schema = field?.schema?.(schemas);
    expect(schema?.safeParse('a'.repeat(5000)).success).toBe(true);
    expect(schema?.safeParse('a'.repeat(5001)).error?.issues[0]?.message).toBe('te lang');
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
    years: 4,
    lines: [{ label: 'Personeel', oneOff: null, yearly: 60_000.5, fte: 0 }],
    promised: { oneOff: 0, yearly: null, indexed: null },
  };

  it('is read back as it was, with what nobody knows', () => {
    expect(toTable('nl', toForm('nl', table))).toEqual(table);
  });

  it('is none as long as nothing has been filled in', () => {
    expect(toTable('nl', toForm('nl', undefined))).toBeUndefined();
  });
});
