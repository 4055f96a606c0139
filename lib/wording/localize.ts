import type { AssessmentResult } from '@/lib/model/result';
import { flagWords } from './flag';
import type { Speech } from './texts';

/** The result with flags and advice in words, for the machine interface. */
export function localizeResult(speech: Speech, result: AssessmentResult) {
  const { measures } = speech.texts.model;
  return {
    ...result,
    flags: result.flags.map((flag) => ({ ...flag, ...flagWords(speech, flag) })),
    advice: result.advice.map((advice) => {
      const { title, text } = measures[advice.id as keyof typeof measures];
      return { ...advice, title, text };
    }),
  };
}
