import { fill } from '@/lib/i18n/fill';
import type { AssessmentResult } from '@/lib/model/result';
import { enumerate } from './numbers';
import type { Wording } from './texts';
import { titles } from './titles';

/** One flag of the result. */
export type FlagItem = AssessmentResult['flags'][number];

/** A flag's title and text, with the factors, constraints and capacities that it is about. */
export function flagWords(
  wording: Wording,
  flag: Pick<FlagItem, 'id' | 'factors' | 'constraints' | 'capacities'>,
): { title: string; text: string } {
  const { flags } = wording.texts.model;
  const texts = flags[flag.id as keyof typeof flags];
  const named = (title: (wording: Wording, id: string) => string, ids: string[] = []) =>
    enumerate(
      wording,
      ids.map((id) => title(wording, id)),
    );
  return {
    title: texts.title,
    text: fill(texts.text, {
      factors: named(titles.factor, flag.factors),
      constraints: named(titles.constraint, flag.constraints),
      capacity: named(titles.capacity, flag.capacities),
    }),
  };
}
