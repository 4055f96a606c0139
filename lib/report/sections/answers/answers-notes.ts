import { fill } from '@/lib/i18n/fill';
import type { Answers, Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { paragraph, small, typed } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import { CONSTRUCT_TEXTS } from '@/lib/report/sections/construct';
import { STOP_TEXT } from '@/lib/report/sections/plan/plan-actions';
import { LEARNED } from '@/lib/report/sections/review';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';

/** Text answers that are printed in the section they are about. */
const PRINTED = new Set([...CONSTRUCT_TEXTS, STOP_TEXT, ...LEARNED.map(([id]) => id)]);

/** The texts typed at a station: text answers, notes and reasons of a consensus. */
export function notesOf(
  { request, result, wording }: ReportContext,
  station: string,
  questions: Question[],
  answers: Answers,
): Block[] {
  const words = wording.texts.report.sections.answers;
  const blocks = questions.flatMap((question): Block[] => {
    const { id } = question;
    // A team's decisions are in the section about the team.
    const agreed = result.team ? undefined : request.consensus?.[id];
    const reason = agreed?.reason.trim();
    const dissent = agreed?.dissent?.trim();
    const texts = [
      ...(question.kind === 'text' && !PRINTED.has(id) ? textOf(answers[id]) : []),
      ...(reason ? [fill(words.consensus, { reason })] : []),
      ...(dissent ? [fill(words.dissent, { dissent })] : []),
      ...(request.notes?.[id]?.trim() ? [request.notes[id]] : []),
    ];
    if (texts.length === 0) return [];
    return [small([{ strong: titles.question(wording, id) }]), ...texts.flatMap(typed)];
  });
  if (blocks.length === 0) return [];
  const title = fill(words.notes, { station: titles.station(wording, station) });
  return [paragraph([{ strong: title }]), ...blocks];
}

const textOf = (answer: Answers[string] | undefined): string[] =>
  typeof answer === 'string' && answer !== UNKNOWN && answer.trim() ? [answer] : [];
