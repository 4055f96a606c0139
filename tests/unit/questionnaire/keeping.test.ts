import { describe, expect, it } from 'vitest';
import { withLine, withLineYear } from '@/lib/draft/cost-table';
import { withCosts, withoutCostLine } from '@/lib/draft/cost-updates';
import { type Draft, draftSchema, newDraft } from '@/lib/draft/draft';
import { exportFile, importFile } from '@/lib/draft/exchange/exchange';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { withPlan } from '@/lib/draft/plan-updates';
import { toRequest } from '@/lib/draft/to-request';
import { withTyped } from '@/lib/draft/updates';
import { costFields } from '@/lib/fields/cost-fields';
import { type DraftField, keeping, shown } from '@/lib/fields/field';
import { municipalityFields } from '@/lib/fields/municipality-fields';
import { planFields } from '@/lib/fields/plan-fields';
import { questionFields } from '@/lib/fields/question-fields';
import { reviewField } from '@/lib/fields/review-field';
import { taskFields } from '@/lib/fields/task-fields';
import { type Locale, locales } from '@/lib/i18n/locales';
import { questions } from '@/lib/instrument/questions';
import { questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { steady } from '@/tests/support/model/costs';

/** One rule for every field: what is typed is found again as it was typed, usable or not. */

const empty = withPlan(
  newDraft({
    id: '11111111-1111-4111-8111-111111111111',
    name: '',
    locale: 'nl',
    now: '2026-11-22T08:00:00.000Z',
  }),
  [{ measure: 'own-1', title: 'Bellen', status: 'open' }],
);

function allFields(locale: Locale): DraftField[] {
  const { errors } = questionnaireTexts(locale);
  return [
    ...questionFields(questions, errors),
    ...municipalityFields(locale, [], errors),
    ...taskFields(locale, errors),
    reviewField(locale, errors),
    ...costFields(locale, undefined, errors),
    ...planFields(locale, 'own-1', errors),
  ];
}

const typedFields = (locale: Locale) => allFields(locale).filter(({ typing }) => typing);

const TEXTS = [
  'x',
  ' met spaties ',
  '€ 60.000,-',
  '12.500,00 EUR',
  '60.000',
  '0.500',
  '0,500',
  'ca. 15.000',
  '20266',
  '31/2/2027',
  '1/7/1999',
  'x'.repeat(10_001),
];

describe.each(locales)('in %s, what is typed in any field', (locale) => {
  it.each(TEXTS)('stands there again and leaves a draft that opens: %.20s', (text) => {
    for (const field of typedFields(locale)) {
      const kept = keeping(field, text)(empty);
      expect(shown(field, kept), field.name).toBe(text);
      expect(draftSchema.safeParse(kept).error, field.name).toBeUndefined();
    }
  });

  it('is marked exactly where it cannot be used', () => {
    for (const field of typedFields(locale)) {
      for (const text of TEXTS) {
        const kept = keeping(field, text)(empty);
        const marked = kept.typed?.[field.path]?.unusable === true;
        expect(marked, `${field.name}: ${text}`).toBe(field.problem?.(text) !== undefined);
      }
    }
  });

  it('takes away what stood there before when it cannot be used', () => {
    for (const field of typedFields(locale)) {
      const before = keeping(field, '')(empty);
      const after = keeping(field, 'x'.repeat(10_001))(keeping(field, '12')(empty));
      expect(field.read(after), field.name).toEqual(field.read(before));
    }
  });

  it('leaves nothing behind when it is erased', () => {
    for (const field of typedFields(locale)) {
      const erased = keeping(field, '')(keeping(field, '€ 60.000,-')(empty));
      const typed = erased.typed?.[field.path];
      expect(typed === undefined || field.name === 'costs-years', field.name).toBe(true);
    }
  });
});

describe('an amount', () => {
  const { errors } = questionnaireTexts('nl');
  const fieldIn = (locale: Locale) => {
    const name = controlName(fieldPath.costYear(0, 0));
    const field = costFields(locale, undefined, questionnaireTexts(locale).errors).find(
      (candidate) => candidate.name === name,
    );
    if (!field) throw new Error(name);
    return field;
  };

  it('is shown in the other language as that language writes it', () => {
    const kept = keeping(fieldIn('nl'), '12.500')(empty);
    expect(shown(fieldIn('en'), kept)).toBe('12,500');
    expect(shown(fieldIn('nl'), kept)).toBe('12.500');
  });

  it('stays as typed in every language when it could not be read', () => {
    const kept = keeping(fieldIn('nl'), 'veel')(empty);
    expect(shown(fieldIn('en'), kept)).toBe('veel');
  });

  it('gives way to what another tab stored since', () => {
    const kept = keeping(fieldIn('nl'), 'veel')(empty);
    const elsewhere = withCosts(kept, withLineYear(kept.request.costs, 0, 0, 7));
    expect(shown(fieldIn('nl'), elsewhere)).toBe('7');
  });

  it('does not pull other lines along when it cannot be read', () => {
    const fields = costFields(
      'nl',
      steady({ years: 5, lines: [line('a'), line('b')], promised: none }),
      errors,
    );
    const values: Record<string, string> = {
      'costs-line-0-label': 'Personeel',
      'costs-line-0-year-0': 'zestigduizend',
      'costs-line-1-label': 'Software',
      'costs-line-1-year-0': '€ 1.200,-',
    };
    const kept = fields.reduce(
      (draft, field) => (values[field.name] ? keeping(field, values[field.name]!)(draft) : draft),
      empty,
    );
    const { costs } = toRequest(kept, { title: 'x', locale: 'nl' });
    expect(costs?.lines.map(({ label, perYear }) => [label, perYear[0]])).toEqual([
      ['Personeel', null],
      ['Software', 1200],
    ]);
  });

  const none = { oneOff: null, yearly: null, indexed: null };
  const line = (label: string) => ({ label, oneOff: null, yearly: null, fte: null });
});

describe('a line of the cost table', () => {
  it('takes what is typed in it along when one above it goes', () => {
    const { errors } = questionnaireTexts('nl');
    const three = withCosts(empty, withLine(undefined, 2, { label: 'derde' }));
    const fields = costFields('nl', three.request.costs, errors);
    const field = (name: string) => fields.find((candidate) => candidate.name === name)!;
    const typed = [0, 1, 2].reduce(
      (draft, at) =>
        keeping(field(controlName(fieldPath.costCell(at, 'fte'))), `${at} mensen`)(draft),
      three,
    );
    const left = withoutCostLine(typed, 1);
    expect(left.request.costs?.lines.map(({ label }) => label)).toEqual(['', 'derde']);
    expect(shown(field(controlName(fieldPath.costCell(0, 'fte'))), left)).toBe('0 mensen');
    expect(shown(field(controlName(fieldPath.costCell(1, 'fte'))), left)).toBe('2 mensen');
    expect(left.typed?.[fieldPath.costCell(2, 'fte')]).toBeUndefined();
  });

  it('counts nowhere as long as nothing stands in it', () => {
    const draft: Draft = withCosts(empty, withLine(undefined, 1, { label: 'tweede', oneOff: 5 }));
    expect(draft.request.costs?.lines).toHaveLength(2);
    const { costs } = toRequest(draft, { title: 'x', locale: 'nl' });
    expect(costs?.lines.map(({ label }) => label)).toEqual(['tweede']);
  });
});

describe('what cannot be used', () => {
  const typed = withTyped(empty, fieldPath.task('title'), {
    value: 'x'.repeat(301),
    unusable: true,
  });

  it('goes along in a file of the whole assessment', async () => {
    const opened = await importFile(await exportFile(typed));
    expect(opened.ok && opened.draft.typed).toEqual(typed.typed);
  });

  it('goes into no request', () => {
    expect(JSON.stringify(toRequest(typed, { title: 'x', locale: 'nl' }))).not.toContain('xxx');
  });
});
