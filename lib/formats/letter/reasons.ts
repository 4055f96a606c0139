import { binds, requirementName, steps, wholeSteps } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { fill, plural } from '@/lib/i18n/fill';
import { intlLocale } from '@/lib/i18n/locales';
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
    ...(measure?.condition === 'funding' ? money(given) : []),
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

function shortfalls({ wording, texts }: Given, short: AssessmentResult['factors']): string {
  const named = short.map(({ id, shortfall, decidedBy }) =>
    fill(texts.letter.factor, {
      factor: titles.factor(wording, id),
      steps: steps(wording, wholeSteps(shortfall) ?? 0),
      requirements: enumerate(
        wording,
        decidedBy.map((requirement) => requirementName(wording, requirement)),
      ),
    }),
  );
  return plural(wording.locale, texts.letter.factors, named.length, {
    factors: enumerate(wording, named),
  });
}

/** What is promised of what it costs, where a cost table says so. */
const money = ({ findings, result }: Given): string[] =>
  result.costs && findings.costs ? [findings.costs.sentence] : [];

function otherReason({ result, wording, texts }: Given, trigger: Trigger): string[] {
  if ('constraint' in trigger) {
    const found = result.constraints.find(({ id }) => id === trigger.constraint);
    if (!found || !binds(found) || found.binding < trigger.binding) return [];
    const constraint = titles.constraint(wording, trigger.constraint);
    return [fill(texts.letter.constraint, { constraint })];
  }
  if ('flag' in trigger) {
    const raised = result.flags.find(({ id }) => id === trigger.flag);
    const flags: Partial<typeof texts.letter.flags> = texts.letter.flags;
    const sentence = flags[trigger.flag as keyof typeof flags];
    if (!raised || !sentence) return [];
    const constraints = (raised.constraints ?? []).map((id) =>
      titles.constraint(wording, id).toLocaleLowerCase(intlLocale[wording.locale]),
    );
    return [fill(sentence, { constraints: enumerate(wording, constraints) })];
  }
  return [];
}
