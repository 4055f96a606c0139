import { fill } from '@/lib/i18n/fill';
import type { Answer, Question } from '@/lib/model/types';
import type { ReportContext } from '@/lib/report/context';
import { answerWords } from '@/lib/wording/answer';

const PROMISED = 'demand-funding-promised';

/** The answer, how it came about in a team, and whether it is sure. Never who answered what. */
export function answerCell(context: ReportContext, question: Question, answer: Answer): string {
  const { request, result, wording } = context;
  const texts = wording.texts.report.sections.answers;
  const unsure = request.unsure?.includes(question.id) ? ` (${texts.unsure})` : '';
  const replaced = question.id === PROMISED && result.costs?.band;
  return [
    `${answerWords(wording, question, answer)}${unsure}`,
    ...origin(context, question),
    ...(replaced ? [texts.replaced] : []),
  ].join('\n');
}

/** What a team agreed on, or between which answers it is split. */
function origin({ combined, result, wording }: ReportContext, question: Question): string[] {
  const texts = wording.texts.report.sections.answers;
  if (!result.team) return [];
  if (result.team.settled.includes(question.id)) return [texts.settled];
  const interval = combined.intervals.get(question.id);
  if (!interval?.divided) return [];
  const { low, high } = interval;
  return [
    fill(texts.split, {
      low: answerWords(wording, question, low),
      high: answerWords(wording, question, high),
    }),
  ];
}
