import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDrafts, fieldAt, withField, withFieldsOf } from '@/lib/draft/compare-drafts';
import { withLineYear, withYears } from '@/lib/draft/cost-table';
import * as costUpdates from '@/lib/draft/cost-updates';
import { changedFields, overlap } from '@/lib/draft/fields';
import * as updates from '@/lib/draft/updates';
import { steady } from '@/tests/support/model/costs';
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
          // A cost table that one of them lacks is one field; one that both have is a field per cell.
          const touches = (paths: string[]) => paths.some((other) => overlap(other, path));
          expect(touches(changedFields(merged, theirs))).toBe(touches(disputed));
        }
        for (const path of changedFields(common, mine)) {
          expect(fieldAt(merged, path)).toEqual(fieldAt(mine, path));
        }
      }),
    );
  });
});

describe('the cost table', () => {
  const line = (label: string, yearly: number) => ({ label, oneOff: null, yearly, fte: null });
  const base = costUpdates.withCosts(
    draft,
    steady({
      years: 5,
      lines: [line('Personeel', 1), line('Software', 2)],
      promised: { oneOff: null, yearly: null, indexed: null },
    }),
  );
  const withCell = (at: number, amount: number) =>
    costUpdates.withCostsFrom(base, (table) => withLineYear(table, at, 3, amount));

  it('is a field per cell, so that two people can fill it in at once', () => {
    const merge = compareDrafts(base, withCell(0, 10), withCell(1, 20));
    expect(merge).toEqual({ taken: ['request.costs.lines.1.perYear.3'], disputed: [] });
    const merged = withFieldsOf(withCell(0, 10), withCell(1, 20), merge.taken);
    expect(merged.request.costs?.lines.map(({ perYear }) => perYear[3])).toEqual([10, 20]);
  });

  it('is one field when the number of years changes, so that no row has more or fewer', () => {
    const longer = costUpdates.withCostsFrom(base, (table) => withYears(table, 6));
    const merge = compareDrafts(base, base, longer);
    expect(merge).toEqual({ taken: ['request.costs'], disputed: [] });
    expect(withFieldsOf(base, longer, merge.taken)).toEqual(longer);
    expect(compareDrafts(base, withCell(1, 10), longer).disputed).toEqual(['request.costs']);
  });

  it('disputes a cell that both changed, and a cell of a line that one of them took away', () => {
    expect(compareDrafts(base, withCell(1, 10), withCell(1, 20)).disputed).toEqual([
      'request.costs.lines.1.perYear.3',
    ]);
    const fewer = costUpdates.withoutCostLine(base, 0);
    expect(compareDrafts(base, withCell(1, 10), fewer).disputed).toEqual(['request.costs.lines']);
    expect(compareDrafts(base, fewer, withCell(1, 10)).disputed).toEqual([
      'request.costs.lines.1.perYear.3',
    ]);
  });
});
