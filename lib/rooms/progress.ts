import { questions } from '@/lib/instrument/questions';
import type { Answers, Question } from '@/lib/model';
import { hidden } from '@/lib/model/conditions';
import type { MemberAnswers } from './documents';

/** The questions that somebody was asked, by ids of stations or questions; without any, all of them. */
export function assignedQuestions(assigned?: readonly string[]): Question[] {
  if (!assigned?.length) return questions;
  const ids = new Set(assigned);
  return questions.filter(({ id, station }) => ids.has(id) || ids.has(station));
}

/**
 * How far somebody is, per station: of the questions they were asked and that these answers leave open.
 * Texts are welcome but never needed, so they do not count.
 */
export function progressOf(
  answers: Answers,
  assigned?: readonly string[],
): MemberAnswers['progress'] {
  const closed = hidden(questions, answers);
  const progress: MemberAnswers['progress'] = {};
  for (const { id, station, kind } of assignedQuestions(assigned)) {
    if (kind === 'text' || closed.has(id)) continue;
    const [answered, total] = progress[station] ?? [0, 0];
    progress[station] = [answered + Number(answers[id] !== undefined), total + 1];
  }
  return progress;
}
