import { binds, lowerFirst, requirementName, wholeSteps } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { fill, plural } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import type { Advice, AssessmentResult } from '@/lib/model/result';
import type { Trigger } from '@/lib/model/types';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

type Given = Pick<Material, 'result' | 'findings' | 'wording' | 'texts'>;

/**
 * Why a condition is put forward: the shortfalls, obstacles and flags that call for it, in sentences
 * that suit a letter. Reasons that follow from a single answer are left out.
 */
export function reasonsFor(given: Given, { id }: Pick<Advice, 'id'>): string[] {
  const measure = instrument.measures.find((one) => one.id === id);
  const triggers = measure?.when.any ?? [];
  const factors = triggers.flatMap((trigger) => shortOf(given.result, trigger));
  return [
    ...(factors.length > 0 ? [shortfalls(given, factors)] : []),
    ...triggers.flatMap((trigger) => otherReason(given, trigger)),
  ];
}

/** The factor of a trigger, where it is known to miss as many steps as the trigger asks. */
function shortOf({ factors }: AssessmentResult, trigger: Trigger): AssessmentResult['factors'] {
  if (!('factor' in trigger)) return [];
  return factors.filter(
    ({ id, shortfall }) =>
      id === trigger.factor && (wholeSteps(shortfall) ?? 0) >= Math.max(1, trigger.steps),
  );
}

/** The parts that fall short, each with what it is about where its name does not say so already. */
function shortfalls(
  { wording, texts }: Pick<Given, 'wording' | 'texts'>,
  short: AssessmentResult['factors'],
): string {
  const named = short.map(({ id, decidedBy }) => {
    const factor = lowerFirst(wording, titles.factor(wording, id));
    const about = decidedBy
      .map((requirement) => requirementName(wording, requirement))
      .filter((name) => name !== factor);
    return about.length > 0
      ? fill(texts.letter.factor, { factor, requirements: enumerate(wording, about) })
      : factor;
  });
  return plural(wording.locale, texts.letter.factors, named.length, {
    factors: enumerate(wording, named),
  });
}

/** Whether a constraint is for others to resolve, at least in part: the rest is no matter for a letter. */
const isForOthers = ({ result }: Given, id: string): boolean =>
  result.constraints.some((one) => one.id === id && one.reach !== 'own');

function otherReason(given: Given, trigger: Trigger): string[] {
  const { result, wording, texts } = given;
  if ('constraint' in trigger) {
    const found = result.constraints.find(({ id }) => id === trigger.constraint);
    if (!found || !binds(found) || found.binding < trigger.binding) return [];
    if (!isForOthers(given, found.id)) return [];
    const constraint = lowerFirst(wording, titles.constraint(wording, trigger.constraint));
    return [fill(texts.letter.constraint, { constraint })];
  }
  if ('flag' in trigger) {
    const raised = result.flags.find(({ id }) => id === trigger.flag);
    const flags: Partial<typeof texts.letter.flags> = texts.letter.flags;
    const sentence = flags[trigger.flag as keyof typeof flags];
    if (!raised || !sentence) return [];
    const about = raised.constraints ?? [];
    const constraints = about
      .filter((id) => isForOthers(given, id))
      .map((id) => lowerFirst(wording, titles.constraint(wording, id)));
    if (about.length > 0 && constraints.length === 0) return [];
    return [fill(sentence, { constraints: enumerate(wording, constraints) })];
  }
  return [];
}
