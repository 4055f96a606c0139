import { questionById } from '@/lib/instrument/questions';
import { answerWords } from '@/lib/wording/answer';
import type { Wording } from '@/lib/wording/texts';

/** A level (steps 0–4) in the words of its question; a reversed scale turned back to what was answered. */
export function ownLevel(wording: Wording, id: string, own: number | null): string | null {
  const question = questionById(id);
  if (!question || own === null) return null;
  return answerWords(wording, question, question.direction === -1 ? 4 - own : own);
}
