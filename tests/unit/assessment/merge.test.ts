import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields } from '@/lib/assessment/fields';
import { compareDrafts, fieldAt, withField, withFieldsOf } from '@/lib/assessment/merge';
import * as updates from '@/lib/assessment/updates';
import { anyDraft, sampleDraft } from './drafts';

const draft = sampleDraft();

describe('fields', () => {
  it('of one draft can all be put into another', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (mine, theirs) => {
        const merged = withFieldsOf(mine, theirs, changedFields(mine, theirs));
        expect(changedFields(merged, theirs)).toEqual([]);
        for (const path of changedFields(mine, theirs)) {
          expect(fieldAt(merged, path)).toEqual(fieldAt(theirs, path));
        }
      }),
    );
  });

  it('leave nothing empty behind', () => {
    const path = 'request.answers.demand-it';
    const answered = updates.withAnswer(draft, 'demand-it', 1);
    expect(withField(answered, path, undefined)).toEqual(draft);
    const about = updates.withContext(draft, { task: { title: 'x' } });
    expect(withField(about, 'request.context.task.title', undefined)).toEqual(draft);
    expect(withField(draft, path, 1)).toEqual(answered);
    expect(fieldAt(draft, path)).toBe(undefined);
  });
});

describe('two drafts from one', () => {
  const base = updates.withAnswer(draft, 'demand-it', 1);

  it('give what only they changed, and keep what only I changed', () => {
    const mine = updates.withAnswer(base, 'demand-room', 2);
    const theirs = updates.withNote(base, 'demand-it', 'x');
    expect(compareDrafts(base, mine, theirs)).toEqual({
      taken: ['request.notes.demand-it'],
      disputed: [],
    });
  });

  it('dispute what both changed to something else, and only that', () => {
    const mine = updates.withAnswer(base, 'demand-it', 2);
    expect(compareDrafts(base, mine, updates.withAnswer(base, 'demand-it', 3)).disputed).toEqual([
      'request.answers.demand-it',
    ]);
    expect(compareDrafts(base, mine, updates.withAnswer(base, 'demand-it', undefined))).toEqual({
      taken: [],
      disputed: ['request.answers.demand-it'],
    });
    expect(compareDrafts(base, mine, mine)).toEqual({ taken: [], disputed: [] });
  });

  it('that nothing is known of in common, dispute every difference and complete each other', () => {
    const mine = updates.withAnswer(updates.withAnswer(draft, 'demand-it', 1), 'demand-room', 1);
    const theirs = updates.withAnswer(
      updates.withAnswer(draft, 'demand-it', 2),
      'demand-funding',
      1,
    );
    expect(compareDrafts(null, mine, theirs)).toEqual({
      taken: ['request.answers.demand-funding'],
      disputed: ['request.answers.demand-it'],
    });
  });

  it('lose no change, whoever is first', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (common, mine, theirs) => {
        const { taken, disputed } = compareDrafts(common, mine, theirs);
        const merged = withFieldsOf(mine, theirs, taken);
        for (const path of changedFields(common, theirs)) {
          const kept = changedFields(merged, theirs).includes(path);
          expect(kept).toBe(disputed.includes(path));
        }
        for (const path of changedFields(common, mine)) {
          expect(fieldAt(merged, path)).toEqual(fieldAt(mine, path));
        }
      }),
    );
  });
});
