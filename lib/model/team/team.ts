import type { Interval } from '@/lib/model/answers/interval';
import { exactly, intervalOf, TOP } from '@/lib/model/answers/interval';
import { KEY } from '@/lib/model/answers/keys';
import type {
  Answer,
  AnswerInterval,
  Answers,
  Instrument,
  OptionValue,
  Question,
  Respondent,
  ScoredConsensus,
  ScoredRequest,
  Side,
} from '@/lib/model/types';
import { TEAM_GROUPS } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { showsTotal, sideOf, teamRule } from './smallest-group';
import { isSubstantive, quantile, tally } from './tally';

/** What was answered, by one person or by a team together. */
export interface Combined {
  /** One answer per question: a team's median, its most frequent option, what it agreed on. */
  answers: Answers;
  /** Scale answers, as they are asked; `divided` where members stand too far apart to agree. */
  intervals: Map<string, Interval & { divided: boolean }>;
  /** Every option that may be true, per choice question on which members differ or one does not know. */
  options: Map<string, OptionValue[]>;
  /** Questions that count as unknown because fewer than the minimum answered in confidence. */
  withheld: Set<string>;
}

type Input = Pick<
  ScoredRequest,
  'answers' | 'unsure' | 'intervals' | 'respondents' | 'consensus' | 'confidential'
>;
type TeamInstrument = Pick<Instrument, 'questions' | 'team'>;

/**
 * One set of answers for the model (model §3.1, §6 Teams). A consensus value replaces what members answered.
 * In confidence, a question that too few members answered stays open, and what members wrote in words of
 * their own is left out: words tell whose they are. Of a fact one answer is enough: that of whoever keeps
 * the assessment (`answers`), or of members who answered it in the open (`confidential.assigned`).
 *
 * @param unsureReach Levels by which an unsure answer may lie off, either way.
 */
export function combine(request: Input, instrument: TeamInstrument, unsureReach: number): Combined {
  const { respondents, consensus = {}, intervals = {} } = request;
  const combined: Combined = {
    answers: {},
    intervals: new Map(),
    options: new Map(),
    withheld: new Set(),
  };
  const team = respondents?.length ? respondents : null;
  for (const question of instrument.questions) {
    const settled = consensus[question.id];
    const given = intervals[question.id];
    if (settled) addConsensus(question, settled, unsureReach, combined);
    else if (given) addInterval(question, given, combined);
    else if (team) addTeam({ instrument, question, request, team, unsureReach }, combined);
    else addOne(question, request, unsureReach, combined);
  }
  return combined;
}

function addConsensus(
  question: Question,
  { value }: ScoredConsensus,
  unsureReach: number,
  into: Combined,
): void {
  into.answers[question.id] = value;
  if (question.kind !== 'scale') return;
  const interval = intervalOf(question, value, false, unsureReach);
  into.intervals.set(question.id, { ...interval, divided: false });
}

function addInterval({ id }: Question, given: AnswerInterval, into: Combined): void {
  into.answers[id] = given.point ?? UNKNOWN;
  into.intervals.set(id, given);
}

function addOne(question: Question, request: Input, unsureReach: number, into: Combined): void {
  const answer = request.answers?.[question.id];
  if (answer === undefined) return;
  into.answers[question.id] = answer;
  if (question.kind !== 'scale') return;
  const unsure = request.unsure?.includes(question.id) ?? false;
  const sure = !unsure && typeof answer === 'number' ? AS_GIVEN[answer] : undefined;
  into.intervals.set(
    question.id,
    sure ?? { ...intervalOf(question, answer, unsure, unsureReach), divided: false },
  );
}

/** By step what is known of an answer that is sure: the same of everybody who gave it. */
const AS_GIVEN = Array.from({ length: TOP + 1 }, (_, step) =>
  Object.freeze({ ...exactly(step), divided: false }),
);

interface TeamAnswer {
  instrument: TeamInstrument;
  question: Question;
  request: Input;
  team: readonly Respondent[];
  unsureReach: number;
}

function addTeam({ instrument, question, request, team, unsureReach }: TeamAnswer, into: Combined) {
  const { id, kind } = question;
  const { confidential } = request;
  const open = !confidential || (confidential.assigned?.includes(id) ?? false);
  const members = team.filter(({ answers }) => answers[id] !== undefined);
  const given = members.map(({ answers }) => answers[id]!);
  const kept = question.fact ? request.answers?.[id] : undefined;
  if (kind === 'text') {
    addTexts(id, kept, open ? given : [], into);
    return;
  }
  if (!open && !showsTotal(tally(question, given), teamRule(instrument, 'minimumAnswers'))) {
    if (isSubstantive(kept)) addOne(question, request, unsureReach, into);
    else into.withheld.add(id);
    return;
  }
  if (members.length === 0) return;
  if (kind === 'scale') addTeamScale(instrument, question, members, unsureReach, into);
  else addTeamChoice(question, given, into);
}

function addTeamScale(
  instrument: TeamInstrument,
  question: Question,
  members: readonly Respondent[],
  unsureReach: number,
  into: Combined,
): void {
  const { id } = question;
  const own = members.map(({ answers, unsure }) =>
    intervalOf(question, answers[id], unsure?.includes(id) ?? false, unsureReach),
  );
  const together = teamInterval(instrument, members, own);
  const agreed = together.high - together.low <= teamRule(instrument, 'agreedWidth');
  // Of who is unsure the interval counts: it is what one person does not know, no difference between two.
  const sure = own.every(({ low, high, point }) => point === null || low === high);
  const interval =
    agreed && sure && together.point !== null ? cautious(question, together) : together;
  into.intervals.set(id, { ...interval, divided: !agreed && isSplit(own) });
  into.answers[id] = together.point ?? sharedOption(members, id) ?? UNKNOWN;
}

/** An option outside the ladder that everybody chose. */
function sharedOption(members: readonly Respondent[], id: string): Answer | undefined {
  const [first, ...others] = members.map(({ answers }) => answers[id]);
  return typeof first === 'string' && others.every((answer) => answer === first)
    ? first
    : undefined;
}

/** Members who know stand apart; what is only unknown is no split. */
function isSplit(own: readonly Interval[]): boolean {
  const points = own.flatMap(({ point }) => point ?? []);
  return points.length > 1 && Math.max(...points) > Math.min(...points);
}

/**
 * From the k-th low from below to the k-th high from above. k is a quarter of those who answered, and never
 * more than half of the smaller of the two groups when that may be told apart: so the interval always holds
 * both groups' medians, and neither the number on each side nor a few don't-knows decide (cases C5, C27).
 */
function teamInterval(
  instrument: TeamInstrument,
  members: readonly Respondent[],
  own: readonly Interval[],
): Interval {
  const minimum = teamRule(instrument, 'minimumAnswers');
  const sizes = TEAM_GROUPS.map(
    (group) => members.filter(({ role }) => sideOf(instrument, role) === group).length,
  );
  const half = Math.ceil(Math.min(...sizes) / 2);
  const tail = Math.ceil(own.length * teamRule(instrument, 'tailShare'));
  const k = Math.min(...sizes) >= minimum ? Math.min(tail, half) : tail;
  const lows = own.map(({ low }) => low).toSorted((a, b) => a - b);
  const highs = own.map(({ high }) => high).toSorted((a, b) => b - a);
  const low = Math.min(lows[k - 1]!, highs[k - 1]!);
  const high = Math.max(lows[k - 1]!, highs[k - 1]!);
  const points = own.flatMap(({ point }) => point ?? []).toSorted((a, b) => a - b);
  const without = own.length - points.length;
  const point =
    points.length > 0 && without <= own.length * teamRule(instrument, 'unknownShare')
      ? Math.min(high, Math.max(low, quantile(points, 0.5)))
      : null;
  return { low, high, point };
}

const MORE_IS_HEAVIER: Side[] = ['demand', 'constraint', 'construct'];
const MORE_IS_LIGHTER: Side[] = ['supply', 'affordance'];

/** Where a team agrees, the more cautious end counts: the lower supply, the higher demand. */
function cautious({ side, direction }: Question, interval: Interval): Interval {
  const heavier = MORE_IS_HEAVIER.includes(side);
  if (!heavier && !MORE_IS_LIGHTER.includes(side)) return interval;
  return exactly((direction === 1) === heavier ? interval.high : interval.low);
}

function addTeamChoice(question: Question, given: Answer[], into: Combined): void {
  const { id, kind, values } = question;
  const known = given.filter(isSubstantive);
  if (known.length === 0) {
    into.answers[id] = UNKNOWN;
  } else if (kind === 'multi') {
    const chosen = known.flat();
    into.answers[id] = values.filter(
      (value) => chosen.filter((one) => one === value).length * 2 >= known.length,
    );
  } else if (kind === 'choice') {
    const options = [...new Set(known as OptionValue[])];
    const open = known.length < given.length;
    if (open || options.length > 1) into.options.set(id, open ? values : options);
    // On a question that opens or closes others, a majority would hide what the rest said.
    into.answers[id] = decides(question, options)
      ? UNKNOWN
      : mostFrequent(known as OptionValue[], values);
  } else {
    const numbers = (known as number[]).toSorted((a, b) => a - b);
    into.answers[id] = quantile(numbers, 0.5);
  }
}

/** Words are kept as they were typed, each once: first those of whoever keeps the assessment. */
function addTexts(id: string, kept: Answer | undefined, given: Answer[], into: Combined): void {
  const members = given.filter(isSubstantive).map(String).toSorted();
  const texts = [...new Set([...(isSubstantive(kept) ? [String(kept)] : []), ...members])];
  if (texts.length > 0) into.answers[id] = texts.join('\n\n');
  else if (given.length > 0) into.answers[id] = UNKNOWN;
}

/** Whether members chose options that lead different ways. */
export function decides({ id }: Pick<Question, 'id'>, options: OptionValue[]): boolean {
  if (options.length < 2) return false;
  if (id === KEY.gate) return options.includes('none');
  if (id === KEY.topMaturity) return options.includes(KEY.topLevel);
  return id === KEY.audit;
}

function mostFrequent(values: OptionValue[], order: OptionValue[]): OptionValue {
  const count = (value: OptionValue) => values.filter((other) => other === value).length;
  return values.toSorted((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))[0]!;
}
