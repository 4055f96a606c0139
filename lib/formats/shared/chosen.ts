import { mayNameAction } from '@/lib/disclosure/items';
import type { Material } from '@/lib/formats/material';
import { instrument } from '@/lib/instrument/instrument';
import type { PlanItem } from '@/lib/model/types';
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

const CONDITIONS = new Set(
  instrument.measures.flatMap(({ id, condition }) => (condition === null ? [] : id)),
);

/** What is in the plan and not dropped or done; without a plan, what is proposed. */
export function chosenOf(given: Given): Chosen {
  const { request, wording, audience } = given;
  const plan = request.plan ?? [];
  if (plan.length === 0) return proposed(given);
  const kept = plan.filter((item) => isAhead(item) && mayNameAction(audience, item));
  return {
    conditions: kept.map(({ measure }) => measure).filter((id) => CONDITIONS.has(id)),
    actions: kept
      .filter(({ measure }) => !CONDITIONS.has(measure))
      .map((item) => ({
        title: item.title?.trim() || titles.measure(wording, item.measure),
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
  return { conditions: conditions.length > 0 ? conditions : calledFor(given), proposed: true };
}

function proposed({ result, wording }: Pick<Given, 'result' | 'wording'>): Chosen {
  const set = result.smallestSet?.measures ?? [];
  if (set.length === 0) {
    return { conditions: calledFor({ result }), actions: [], from: 'conditions' };
  }
  return {
    conditions: set.filter((id) => CONDITIONS.has(id)),
    actions: set
      .filter((id) => !CONDITIONS.has(id))
      .map((id) => ({ title: titles.measure(wording, id), due: null, owner: null })),
    from: 'smallestSet',
  };
}

/** The conditions that the findings call for; a first indication calls for none. */
const calledFor = ({ result }: Pick<Given, 'result'>): string[] =>
  result.basis === 'quick'
    ? []
    : result.advice.map(({ id }) => id).filter((id) => CONDITIONS.has(id));

const isAhead = ({ status }: Pick<PlanItem, 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';
