import { isKnown, levelIn } from '@/lib/model/answers/conditions';
import { TOP } from '@/lib/model/answers/interval';
import { KEY } from '@/lib/model/answers/keys';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { demandOf } from '@/lib/model/steps/missing';
import { orNull } from '@/lib/model/steps/score';
import { OWNERS, type Owner } from '@/lib/model/types';
import type { NOT_ASKED } from './table-maker';

/**
 * What one body says of one thing, in steps 0–4; null where it does not know. Not asked is what a body
 * without a digital initiative is not asked.
 */
type Said = number | null | typeof NOT_ASKED;

/** What a requirement asks as the body rates it: before the norm, so that it can stand beside an expectation. */
export const demandIn = ({ structure, point }: AnswerReading, r: number): number | null =>
  orNull(demandOf(structure, structure.requirements[r]!, point, TOP));

export const supplyIn = ({ structure, point }: AnswerReading, r: number): number | null =>
  orNull(point[structure.requirements[r]!.supply]!);

/** How severe a constraint is: the severest of what was rated. */
export function severityIn({ structure, point, hidden }: AnswerReading, c: number): Said {
  const severities = structure.constraints[c]!.severities;
  const asked = severities.filter((at) => !hidden.has(structure.scored[at]!.id));
  if (asked.length === 0) return 'notAsked';
  const known = asked.map((at) => point[at]!).filter((step) => !Number.isNaN(step));
  return known.length > 0 ? Math.max(...known) : null;
}

/** Who resolves a constraint; null where the body does not know. */
export function ownerIn(
  { structure, answers, hidden }: AnswerReading,
  c: number,
): Owner | null | typeof NOT_ASKED {
  const owner = structure.constraints[c]!.owner;
  const id = structure.scored[owner]?.id ?? '';
  if (hidden.has(id)) return 'notAsked';
  const answer = answers[id];
  return isKnown(answer) && OWNERS.includes(answer as Owner) ? (answer as Owner) : null;
}

/** How strong something is that digitalization makes possible. */
export const strengthIn = ({ structure, point, hidden }: AnswerReading, at: number): Said =>
  hidden.has(structure.scored[at]!.id) ? 'notAsked' : orNull(point[at]!);

/** How deep the initiative goes: question `construct-ambition`. */
export function ambitionIn({ structure, answers, hidden }: AnswerReading): Said {
  if (hidden.has(AMBITION) || !structure.questions.has(AMBITION)) return 'notAsked';
  return levelIn(answers, AMBITION);
}

const AMBITION = 'construct-ambition';

/** From this step on there is own policy work, and fixed time for it. */
const INVESTED = 2;

/**
 * Whether a body invested in policy staff: somebody made policy work of the body's own, and has fixed time
 * for it (003§4.1). null where it does not know.
 */
export function investedIn({ structure, point }: AnswerReading): boolean | null {
  const steps = [KEY.profile, KEY.protectedTime].map((id) => {
    const at = structure.position.get(id);
    return at === undefined ? null : orNull(point[at]!);
  });
  if (steps.some((step) => step !== null && step < INVESTED)) return false;
  return steps.includes(null) ? null : true;
}

/** Questions about hours, which are counted rather than judged. */
const HOURS: ReadonlySet<string> = new Set(['demand-staffing-hours', 'supply-staffing-hours']);

/** Whether a requirement rests on facts: on hours alone, or on what the cost table says. */
export function restsOnFacts({ structure, costs }: AnswerReading, r: number): boolean {
  const { demand, supply } = structure.requirements[r]!;
  const ids = [...demand, supply].map((at) => structure.scored[at]!.id);
  return ids.every((id) => HOURS.has(id)) || (costs?.band != null && ids.includes(KEY.promised));
}
