import { instrument } from '@/lib/instrument/instrument';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { count, teamRule } from '@/lib/model/team/smallest-group';
import { isSubstantive } from '@/lib/model/team/tally';
import type { Answers, Question } from '@/lib/model/types';
import type { SnapshotMember } from '@/lib/rooms/documents/coordinator-record';
import { speaks } from './openly';

/** Questions of a station that would not count if the results were opened now, with how many answered. */
export interface FewAnswers {
  station: string;
  questions: { id: string; answers: number }[];
}

interface Source {
  members: readonly (SnapshotMember & { openly: readonly string[] })[];
  /** The own answers of whoever keeps the assessment: of facts these count. */
  own: Answers | undefined;
  /** Questions that the team settled. */
  settled: readonly string[];
}

/**
 * The questions with too few answers, by station, before anything is opened. Only questions that everybody
 * gets: whether one that appears after certain answers has few, tells how many gave these. Levels and
 * options count as answers; "don't know" and nothing are told alike, so that neither shows. An optional
 * module that nobody opened is left out.
 */
export function fewAnswers(source: Source): FewAnswers[] {
  const minimum = teamRule(instrument, 'minimumAnswers');
  return stations.flatMap(({ id: station, module }) => {
    const few = questions.flatMap((question) => {
      if (question.station !== station || question.showIf !== null) return [];
      const answers = counted(question, source);
      return answers < minimum && !isAnswered(question, source)
        ? [{ id: question.id, answers }]
        : [];
    });
    const untouched = module && questionsAt(station).every((one) => counted(one, source) === 0);
    return few.length > 0 && !untouched ? [{ station, questions: few }] : [];
  });
}

const questionsAt = (station: string): Question[] =>
  questions.filter((question) => question.station === station);

/** How many answers there are; words in confidence are nobody's to count. */
const counted = (question: Question, { members }: Source): number =>
  question.kind === 'text'
    ? members.filter((one) => speaks(one, question) && isSubstantive(one.answers[question.id]))
        .length
    : count(instrument, question, members).total.known;

/** Whether one answer is enough: settled, a fact that is told, or answered openly for the team. */
const isAnswered = (question: Question, { members, own, settled }: Source): boolean =>
  settled.includes(question.id) ||
  (question.fact && isSubstantive(own?.[question.id])) ||
  members.some((one) => speaks(one, question) && isSubstantive(one.answers[question.id]));
