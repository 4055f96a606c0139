import { fill } from '@/lib/i18n/fill';
import type { AssessmentResult } from '@/lib/model/result';
import { enumerate } from './numbers';
import type { Speech } from './texts';
import { titles } from './titles';

/** One flag of the result. */
export type FlagItem = AssessmentResult['flags'][number];

/** A flag's title and text, with the factors, constraints and capacities that it is about. */
export function flagWords(
  speech: Speech,
  flag: Pick<FlagItem, 'id' | 'factors' | 'constraints' | 'capacities'>,
): { title: string; text: string } {
  const { flags } = speech.texts.model;
  const words = flags[flag.id as keyof typeof flags];
  const named = (title: (speech: Speech, id: string) => string, ids: string[] = []) =>
    enumerate(
      speech,
      ids.map((id) => title(speech, id)),
    );
  return {
    title: words.title,
    text: fill(words.text, {
      factors: named(titles.factor, flag.factors),
      constraints: named(titles.constraint, flag.constraints),
      capacity: named(titles.capacity, flag.capacities),
    }),
  };
}
