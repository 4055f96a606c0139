import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownLines } from '@/lib/draft/cost-table';
import * as costUpdates from '@/lib/draft/cost-updates';
import type { Draft } from '@/lib/draft/draft';
import { fieldPath } from '@/lib/draft/field-path';
import { reopenRound, startNextRound } from '@/lib/draft/next-round';
import * as planUpdates from '@/lib/draft/plan-updates';
import * as updates from '@/lib/draft/updates';
import { anyDraft, sampleDraft } from './drafts';

/** With something typed in each line of the cost table. */
const typedInLines = (draft: Draft): Draft =>
  Array.from({ length: shownLines(draft.request.costs) }).reduce<Draft>(
    (made, _, at) =>
      updates.withTyped(made, fieldPath.costCell(at, 'oneOff'), { value: `${at} euro` }),
    draft,
  );

const action = (measure: string, title = measure) => ({ measure, title, status: 'open' as const });

describe('what was taken away comes back as it was', () => {
  it('a line of the cost table, with what was typed in it', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat({ max: 2 }), (any, at) => {
        const before = typedInLines(any);
        fc.pre((before.request.costs?.lines.length ?? 0) > at);
        const without = costUpdates.withoutCostLine(before, at);
        expect(costUpdates.withCostLineBack(without, before, at).typed).toEqual(before.typed);
        expect(costUpdates.withCostLineBack(without, before, at).request.costs?.lines).toEqual(
          before.request.costs?.lines,
        );
      }),
    );
  });

  it('a line, although others went or came since', () => {
    const line = (label: string) => ({
      label,
      oneOff: 1,
      perYear: Array(5).fill(null),
      fte: null,
      indexed: null,
    });
    const table = (...labels: string[]) => ({
      years: 5,
      lines: labels.map(line),
      promised: { oneOff: 1, perYear: Array(5).fill(null), indexed: null },
    });
    const before = costUpdates.withCosts(sampleDraft(), table('a', 'b', 'c'));
    const since = costUpdates.withoutCostLine(costUpdates.withoutCostLine(before, 2), 0);
    const lines = costUpdates.withCostLineBack(since, before, 2).request.costs?.lines;
    expect(lines?.map(({ label }) => label)).toEqual(['b', '', 'c']);
  });

  it('an action of the plan, at its place and with what was typed about it', () => {
    const typed = { value: 'volgend jaar', unusable: true as const };
    const before = updates.withTyped(
      planUpdates.withPlan(sampleDraft(), [
        action('own-1'),
        action('second-person'),
        action('own-2'),
      ]),
      fieldPath.planFact('second-person', 'due'),
      typed,
    );
    const without = planUpdates.withoutPlanItem(before, 'second-person');
    expect(without.typed).toBe(undefined);
    expect(planUpdates.withPlanItemBack(without, before, 'second-person')).toEqual(before);
  });

  it('an own action, although another one got its name', () => {
    const before = planUpdates.withPlan(sampleDraft(), [action('own-1', 'Bellen')]);
    const since = planUpdates.withPlan(sampleDraft(), [action('own-1', 'Schrijven')]);
    expect(planUpdates.withPlanItemBack(since, before, 'own-1').request.plan).toEqual([
      action('own-2', 'Bellen'),
      action('own-1', 'Schrijven'),
    ]);
  });

  it('but a measure that was put in the plan again stays as it is now', () => {
    const before = planUpdates.withPlan(sampleDraft(), [action('second-person', 'Toen')]);
    const since = planUpdates.withPlan(sampleDraft(), [action('second-person', 'Nu')]);
    expect(planUpdates.withPlanItemBack(since, before, 'second-person')).toBe(since);
  });

  it('a round, with its date, its team and what that agreed', () => {
    fc.assert(
      fc.property(anyDraft, fc.boolean(), (any, team) => {
        const before = team
          ? updates.withRequest(any, {
              respondents: (['mayor', 'alderman', 'it'] as const).map((role) => ({
                role,
                answers: { 'demand-it': 2 },
              })),
              consensus: { 'demand-it': { value: 3, reason: 'Besproken' } },
            })
          : any;
        const next = startNextRound(before, { closedOn: '2026-11-29', level: null });
        expect(reopenRound(next, before)).toEqual(before);
      }),
    );
  });
});
