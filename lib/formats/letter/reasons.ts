import type { Material } from '@/lib/formats/material';
import { fill, plural } from '@/lib/i18n/fill';
import { intlLocale } from '@/lib/i18n/locales';
import type { AssessmentResult } from '@/lib/model/result';
import type { AdviceItem } from '@/lib/wording';
import { enumerate, percent, score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

type Trigger = AdviceItem['triggeredBy'][number];
type Given = Pick<Material, 'result' | 'wording' | 'texts'>;

/**
 * Why a condition is put forward: the shortfalls, obstacles and flags that called for it, in sentences
 * that suit a letter. Reasons that follow from a single answer are left out.
 */
export function reasonsFor(given: Given, { triggeredBy }: AdviceItem): string[] {
  const factors = triggeredBy.flatMap((trigger) => ('factor' in trigger ? trigger.factor : []));
  return [
    ...(factors.length > 0 ? [shortfalls(given, factors)] : []),
    ...triggeredBy.flatMap((trigger) => otherReason(given, trigger)),
  ];
}

function shortfalls({ result, wording, texts }: Given, ids: string[]): string {
  const named = ids.map((id) => {
    const found = result.factors.find((factor) => factor.id === id);
    return fill(texts.letter.factor, {
      factor: titles.factor(wording, id),
      shortfall: score(wording, found?.shortfall ?? null),
    });
  });
  return plural(wording.locale, texts.letter.factors, ids.length, {
    factors: enumerate(wording, named),
  });
}

function otherReason({ result, wording, texts }: Given, trigger: Trigger): string[] {
  if ('constraint' in trigger) {
    const found = result.constraints.find(({ id }) => id === trigger.constraint);
    const constraint = titles.constraint(wording, trigger.constraint);
    return [
      fill(texts.letter.constraint, { constraint, share: percent(wording, found?.binding ?? 0) }),
    ];
  }
  if ('flag' in trigger) {
    const flags: Partial<typeof texts.letter.flags> = texts.letter.flags;
    const sentence = flags[trigger.flag as keyof typeof flags];
    const constraints = constraintsOf(result, trigger.flag).map((id) =>
      titles.constraint(wording, id).toLocaleLowerCase(intlLocale[wording.locale]),
    );
    return sentence ? [fill(sentence, { constraints: enumerate(wording, constraints) })] : [];
  }
  return [];
}

const constraintsOf = ({ flags }: AssessmentResult, id: string): string[] =>
  flags.find((flag) => flag.id === id)?.constraints ?? [];
