import type { Draft } from '@/lib/draft/draft';
import { instrument } from '@/lib/instrument/instrument';
import { combine } from '@/lib/model';

/**
 * A draft as it may leave the device: in the place of what the members of a team answered apart, what
 * they answered together. Levels between two answers are rounded, for an answer is one of them.
 */
export function withoutMembers(draft: Draft): Draft {
  const { respondents, confidential: _, ...request } = draft.request;
  if (!respondents?.length) return draft;
  const { answers } = combine(draft.request, instrument);
  const whole = Object.entries(answers).map(([id, answer]) => [
    id,
    typeof answer === 'number' ? Math.round(answer) : answer,
  ]);
  return { ...draft, request: { ...request, answers: Object.fromEntries(whole) } };
}
