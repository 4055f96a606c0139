import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from '@/lib/draft/exchange/exchange';
import { partOf, stepsTo } from '@/lib/draft/field-parts';
import { controlName } from '@/lib/draft/field-path';
import { changedFields, overlap } from '@/lib/draft/fields';
import { openDraft } from '@/lib/draft/migration/migrate';
import { fieldOfControl } from '@/lib/draft/migration/typed-by-field';
import { withPlan } from '@/lib/draft/plan-updates';
import { costFields } from '@/lib/fields/cost-fields';
import type { DraftField } from '@/lib/fields/field';
import { isUnusable, shown } from '@/lib/fields/field';
import { municipalityFields } from '@/lib/fields/municipality-fields';
import { ownActionField, planFields } from '@/lib/fields/plan-fields';
import { questionFields } from '@/lib/fields/question-fields';
import { reviewField } from '@/lib/fields/review-field';
import { taskFields } from '@/lib/fields/task-fields';
import { questions } from '@/lib/instrument/questions';
import { measureIds } from '@/lib/instrument/schema/request';
import { questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { sampleDraft } from './drafts';

const { errors } = questionnaireTexts('nl');

/** Every field of an assessment that has a control. */
const fields: DraftField[] = [
  ...questionFields(questions, errors),
  ...municipalityFields('nl', [], errors),
  ...taskFields('nl', errors),
  reviewField('nl', errors),
  ...costFields('nl', undefined, errors),
  ...planFields('nl', 'own-1', errors),
  ...measureIds.flatMap((measure) => planFields('nl', measure, errors)),
  ownActionField(errors),
];

describe('a field', () => {
  it('has one control of its own, and the control one field', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
    for (const { path, name } of fields) {
      expect(controlName(path)).toBe(name);
      expect(fieldOfControl(name), name).toBe(path);
    }
    expect(fieldOfControl(controlName('name'))).toBe('name');
  });

  it('is what changes when its control is filled in', () => {
    const draft = withPlan(sampleDraft(), [{ measure: 'own-1', title: 'Bellen', status: 'open' }]);
    const value = { typed: '1', chosen: 'x' };
    for (const { path, write, typing } of fields.filter(({ path: at }) => at !== 'name')) {
      const changed = changedFields(draft, write(typing ? value.typed : value.chosen)(draft));
      for (const other of changed) expect(overlap(path, other), `${path} ${other}`).toBe(true);
    }
  });

  it('tells where it stands, also with dots in a question', () => {
    expect(stepsTo('request.answers.a.b')).toEqual(['request', 'answers', 'a.b']);
    expect(partOf('typed.request.notes.demand-it')).toEqual({ part: 'notes', key: 'demand-it' });
    expect(partOf('request.context.task.title')).toEqual({ part: 'context', key: 'task.title' });
    expect(partOf('name')).toEqual({ part: '', key: '' });
  });
});

describe('what was typed and kept by the name of a control', () => {
  const typing = fields.filter(({ typing: typed }) => typed);
  const old = {
    ...sampleDraft(),
    typed: Object.fromEntries(
      typing.map(({ name }) => [name, { value: `wat bij ${name} stond`, unusable: true as const }]),
    ),
  };

  it('is found again in a draft of an earlier release', () => {
    const opened = openDraft(old);
    if (!opened.ok) throw new Error(opened.reason);
    for (const field of typing) {
      const value = `wat bij ${field.name} stond`;
      expect(shown(field, opened.draft), field.name).toBe(value);
      expect(isUnusable(field, opened.draft, value), field.name).toBe(true);
    }
    const again = openDraft(opened.draft);
    expect(again.ok && again.draft).toEqual(opened.draft);
  });

  it('is found again in a file of an earlier release', async () => {
    const opened = await importFile(await exportFile(old));
    expect(opened.ok && Object.keys(opened.draft.typed ?? {})).toEqual(
      typing.map(({ path }) => path),
    );
  });
});
