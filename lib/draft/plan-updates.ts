import { isOwnAction, nextOwnAction } from '@/lib/instrument/own-action';
import type { PlanItem } from '@/lib/model/types';
import type { Draft } from './draft';
import { fieldPath, type PlanFact } from './field-path';
import { defined, withRequest, withTyped } from './updates';

const PLAN_FACTS: readonly PlanFact[] = ['owner', 'due', 'status', 'note'];

/** Without an action of the plan and what is typed about it. */
export function withoutPlanItem(draft: Draft, measure: string): Draft {
  const plan = draft.request.plan?.filter((item) => item.measure !== measure);
  return PLAN_FACTS.reduce(
    (rest, fact) => withTyped(rest, fieldPath.planFact(measure, fact), undefined),
    withPlan(draft, plan),
  );
}

/**
 * With an action put back where it stood in the plan of an earlier draft, with what was typed about it. An
 * own action whose name another one got since gets a new name; a measure that is there stays as it is.
 */
export function withPlanItemBack(draft: Draft, before: Draft, measure: string): Draft {
  const at = before.request.plan?.findIndex((item) => item.measure === measure) ?? -1;
  const item = before.request.plan?.[at];
  const plan = draft.request.plan ?? [];
  const taken = plan.some((other) => other.measure === measure);
  if (!item || (taken && !isOwnAction(measure))) return draft;
  const name = taken ? nextOwnAction(plan) : measure;
  return PLAN_FACTS.reduce(
    (rest, fact) =>
      withTyped(
        rest,
        fieldPath.planFact(name, fact),
        before.typed?.[fieldPath.planFact(measure, fact)],
      ),
    withPlan(draft, plan.toSpliced(at, 0, { ...item, measure: name })),
  );
}

/** With changed facts of an action of the plan; undefined ones are removed. */
export const withPlanFacts = (draft: Draft, measure: string, facts: Partial<PlanItem>): Draft =>
  withPlan(
    draft,
    draft.request.plan?.map((item) => (item.measure === measure ? { ...item, ...facts } : item)),
  );

/** With a plan; undefined or an empty one removes it. */
export const withPlan = (draft: Draft, plan: PlanItem[] | undefined): Draft =>
  withRequest(draft, { plan: plan?.length ? plan.map(defined) : undefined });
