import { describe, expect, it } from 'vitest';
import { changedFields } from '@/lib/draft/fields';
import { compareVersions, isVersion } from '@/lib/draft/migration/version-order';
import * as planUpdates from '@/lib/draft/plan-updates';
import * as updates from '@/lib/draft/updates';
import { canonicalJson } from '@/lib/json/canonical';
import { sampleDraft } from './drafts';

const draft = sampleDraft();

describe('changedFields', () => {
  it.each([
    ['name', updates.withName(draft, 'x')],
    ['request.answers.demand-it', updates.withAnswer(draft, 'demand-it', 1)],
    ['request.notes.demand-it', updates.withNote(draft, 'demand-it', 'x')],
    ['request.context.task.title', updates.withContext(draft, { task: { title: 'x' } })],
    ['request.reviewOn', updates.withReview(draft, '2027-01-31')],
    ['request.plan', planUpdates.withPlan(draft, [{ measure: 'own-a' }])],
  ])('names %s', (path, changed) => {
    expect(changedFields(draft, changed)).toEqual([path]);
    expect(changedFields(changed, draft)).toEqual([path]);
  });

  it('sees no change in equal content', () => {
    const answered = updates.withAnswer(draft, 'demand-it', 1);
    expect(changedFields(answered, updates.withAnswer(answered, 'demand-it', 1))).toEqual([]);
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(
      '{"b":[1,{"c":"x","d":null}]}',
    );
  });
});

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['0.9.0', '1.0.0', -1],
    ['1.10.0', '1.9.9', 1],
  ])('%s against %s', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order);
  });

  it.each(['', '1', '1.0', 'v1.0.0', '1.0.0-beta', 1, null])('does not know %j', (value) => {
    expect(isVersion(value)).toBe(false);
  });
});
