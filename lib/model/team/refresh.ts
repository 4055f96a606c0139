import type { Answers, Instrument, Question, Respondent } from '@/lib/model/types';
import { count, showsGroups, showsTotal, sideOf, type TeamSide, teamRule } from './smallest-group';
import { isSubstantive } from './tally';

/** A member of a team at one moment. The id and the role stay the same from moment to moment. */
export interface Member extends Respondent {
  id: string;
}

type TeamInstrument = Pick<Instrument, 'questions' | 'team'>;

const SIDES: TeamSide[] = ['political', 'administrative', 'other'];

/**
 * Whether results of `next` may be shown to somebody who saw those of `previous`: on every question
 * nobody's answer differs, or those of at least `minimumAnswers` members do, and the same for levels and
 * options alone: among members who do not know, the one who does would stand out. Otherwise laying the
 * two side by side would show what one or two members answered.
 */
export const mayRefresh = (
  instrument: TeamInstrument,
  previous: readonly Member[],
  next: readonly Member[],
): boolean =>
  instrument.questions.every((question) => mayShow(instrument, question, previous, next));

/**
 * The newest answers that may be shown after `previous`: those of `next` on every question that may be
 * refreshed, those of `previous` on the others. `mayRefresh(previous, refreshed(…))` always holds.
 */
export function refreshed(
  instrument: TeamInstrument,
  previous: readonly Member[],
  next: readonly Member[],
): Member[] {
  const before = byId(previous);
  const after = byId(next);
  const renewed = new Map(
    instrument.questions.map((question) => [
      question.id,
      mayShow(instrument, question, previous, next),
    ]),
  );
  return [...new Map([...before, ...after]).values()].map(({ id, role }) => {
    const answers: Answers = {};
    const unsure: string[] = [];
    for (const [question, isNew] of renewed) {
      const member = (isNew ? after : before).get(id);
      const answer = member?.answers[question];
      if (answer === undefined) continue;
      answers[question] = answer;
      if (member?.unsure?.includes(question)) unsure.push(question);
    }
    return { id, role, answers, ...(unsure.length > 0 && { unsure: unsure.sort() }) };
  });
}

const byId = (members: readonly Member[]) => new Map(members.map((member) => [member.id, member]));

function mayShow(
  instrument: TeamInstrument,
  question: Question,
  previous: readonly Member[],
  next: readonly Member[],
): boolean {
  const minimum = teamRule(instrument, 'minimumAnswers');
  const enough = (members: number) => members === 0 || members >= minimum;
  const { changed, told, kept } = differences(instrument, question, previous, next);
  const total = (counts: Record<TeamSide, number>) =>
    SIDES.reduce((sum, side) => sum + counts[side], 0);
  if (total(changed) === 0) return true;

  const before = count(instrument, question, previous);
  // Nothing was shown, so there is nothing to subtract from.
  if (!showsTotal(before.total, minimum)) return true;
  if (!enough(total(changed)) || !enough(total(told))) return false;
  const apartBefore = showsGroups(before, minimum);
  const apartAfter = showsGroups(count(instrument, question, next), minimum);
  if (!apartBefore && !apartAfter) return true;
  if (!SIDES.every((side) => enough(changed[side]) && enough(told[side]))) return false;
  // Groups that appear or disappear can be taken from the total of the other moment.
  return apartBefore === apartAfter || SIDES.every((side) => enough(kept[side]));
}

/**
 * What a member said: a doubt counts as another answer, since it widens the team's interval; without an
 * answer it says nothing.
 */
const said = (member: Member | undefined, question: string): string =>
  JSON.stringify(
    member?.answers[question] === undefined
      ? null
      : [member.answers[question], member.unsure?.includes(question) ?? false],
  );

/**
 * Members per side whose answer differs, of those the ones with a level or an option at either moment,
 * and members who kept one.
 */
function differences(
  instrument: TeamInstrument,
  { id: question }: Question,
  previous: readonly Member[],
  next: readonly Member[],
) {
  const nobody = (): Record<TeamSide, number> => ({ political: 0, administrative: 0, other: 0 });
  const [changed, told, kept] = [nobody(), nobody(), nobody()];
  const before = byId(previous);
  const after = byId(next);
  for (const { id, role } of new Map([...before, ...after]).values()) {
    const side = sideOf(instrument, role);
    const was = before.get(id)?.answers[question];
    const is = after.get(id)?.answers[question];
    const differs = said(before.get(id), question) !== said(after.get(id), question);
    if (differs) changed[side]++;
    if (isSubstantive(was) || isSubstantive(is)) (differs ? told : kept)[side]++;
  }
  return { changed, told, kept };
}
