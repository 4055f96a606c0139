import { questionById } from '@/lib/instrument/questions';
import type { Answers } from '@/lib/model/types';

/**
 * Beside a team's answers: the facts among the own answers of whoever keeps the assessment. The form said
 * beforehand that one answer counts there. Nothing when there are none.
 */
export function ownFacts(answers: Answers | undefined): { answers?: Answers } {
  const facts = Object.entries(answers ?? {}).filter(([id]) => questionById(id)?.fact);
  return facts.length > 0 ? { answers: Object.fromEntries(facts) } : {};
}
