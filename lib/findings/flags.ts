import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import type { AssessmentResult, Flag } from '@/lib/model/result';
import { enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import type { Finder } from './finding';

/** Situations that ask for attention. */
export const flagFindings: Finder = ({ wording, result }) =>
  result.flags.map((flag) => ({
    id: `flag.${flag.id}`,
    class: flag.severity,
    sentence: flagWords(wording, flag).text,
  }));

/** A flag's title and text, with the factors and constraints that it is about. */
export function flagWords(
  wording: Wording,
  flag: Pick<Flag, 'id' | 'factors' | 'constraints'>,
): { title: string; text: string } {
  const flags: Record<string, { title: string; text: string }> = wording.texts.model.flags;
  const texts = flags[flag.id];
  if (!texts) return { title: flag.id, text: flag.id };
  const named = (title: (wording: Wording, id: string) => string, ids: readonly string[] = []) =>
    enumerate(
      wording,
      ids.map((id) => title(wording, id)),
    );
  return {
    title: texts.title,
    text: fill(texts.text as Template<'factors' | 'constraints'>, {
      factors: named(titles.factor, flag.factors),
      constraints: named(titles.constraint, flag.constraints),
    }),
  };
}

/** The result with flags and advice in words, for the machine interface. */
export function localizeResult(wording: Wording, result: AssessmentResult) {
  const measures: Record<string, { title: string; text: string }> = wording.texts.model.measures;
  return {
    ...result,
    flags: result.flags.map((flag) => ({ ...flag, ...flagWords(wording, flag) })),
    advice: result.advice.map((advice) => ({
      ...advice,
      title: titles.measure(wording, advice.id),
      text: measures[advice.id]?.text ?? '',
    })),
  };
}
