import type { AssessmentResult } from '@/lib/model/result';
import { flagWords } from './flag';
import type { Wording } from './texts';

/** The result with flags and advice in words, for the machine interface. */
export function localizeResult(wording: Wording, result: AssessmentResult) {
  const { measures } = wording.texts.model;
  return {
    ...result,
    flags: result.flags.map((flag) => ({ ...flag, ...flagWords(wording, flag) })),
    advice: result.advice.map((advice) => {
      const { title, text } = measures[advice.id as keyof typeof measures];
      return { ...advice, title, text };
    }),
  };
}
