import type { publicResult } from '@/lib/disclosure/publication';
import { flagWords } from '@/lib/findings';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

/** What may be published of a result, with constraints, flags and measures in words. */
export function inWords(result: ReturnType<typeof publicResult>, wording: Wording) {
  return {
    ...result,
    constraints: result.constraints.map(({ id, ...rest }) => ({
      id,
      title: titles.constraint(wording, id),
      ...rest,
    })),
    flags: result.flags.map((flag) => ({ ...flag, ...flagWords(wording, flag) })),
    advice: result.advice.map(({ id, ...rest }) => ({
      id,
      title: titles.measure(wording, id),
      ...rest,
    })),
  };
}
