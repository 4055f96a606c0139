import { mayNameAction } from '@/lib/disclosure/items';
import { chosenConditions, conditionsCalledFor, isCondition } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { isAhead } from '@/lib/model/plan';
import { titles } from '@/lib/wording/titles';

/** Something to be done, as far as the readers may know of it. */
export interface ChosenAction {
  title: string;
  due: string | null;
  owner: string | null;
}

/** What a municipality chose to ask for and to do, or what is proposed where it chose nothing. */
export interface Chosen {
  /** Ids of measures that are conditions for the higher government. */
  conditions: string[];
  actions: ChosenAction[];
  /** Where it comes from: the plan, the smallest set that makes the verdict lighter, or the conditions. */
  from: 'plan' | 'smallestSet' | 'conditions';
}

type Given = Pick<Material, 'request' | 'result' | 'wording' | 'audience'>;

/** What is in the plan and not dropped or done; without a plan, what is proposed. */
export function chosenOf(given: Given): Chosen {
  const { request, wording, audience } = given;
  const plan = request.plan ?? [];
  if (plan.length === 0) return proposed(given);
  return {
    conditions: chosenConditions(plan),
    actions: plan
      .filter((item) => isAhead(item) && mayNameAction(audience, item))
      .filter(({ measure }) => !isCondition(measure))
      .map((item) => ({
        title: titles.action(wording, item),
        due: item.due ?? null,
        owner: item.owner?.trim() || null,
      })),
    from: 'plan',
  };
}

/** The conditions to put on the table, and whether they were chosen or are only proposed. */
export function conditionsOf(given: Given): { conditions: string[]; proposed: boolean } {
  const chosen = chosenOf(given);
  if (chosen.from === 'plan' && chosen.conditions.length > 0) {
    return { conditions: chosen.conditions, proposed: false };
  }
  const { conditions } = proposed(given);
  return {
    conditions: conditions.length > 0 ? conditions : conditionsCalledFor(given.result),
    proposed: true,
  };
}

function proposed({ result, wording }: Pick<Given, 'result' | 'wording'>): Chosen {
  const set = result.smallestSet?.measures ?? [];
  if (set.length === 0) {
    return { conditions: conditionsCalledFor(result), actions: [], from: 'conditions' };
  }
  return {
    conditions: set.filter(isCondition),
    actions: set
      .filter((id) => !isCondition(id))
      .map((id) => ({ title: titles.measure(wording, id), due: null, owner: null })),
    from: 'smallestSet',
  };
}
