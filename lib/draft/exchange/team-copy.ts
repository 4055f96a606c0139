import type { Draft } from '@/lib/draft/draft';
import { instrument } from '@/lib/instrument/instrument';
import { combine } from '@/lib/model';

/**
 * A draft as it may leave the device: members' answers are replaced by the team's combined ones. Medians
 * between two levels are rounded, since an answer is a level.
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
