import type { Instrument, Question, Respondent, ScoredRequest, TeamGroup } from '@/lib/model/types';
import { TEAM_GROUPS } from '@/lib/model/types';
import { count, showsGroups, showsTotal, sideOf, type TeamSide, teamRule } from './smallest-group';
import { type QuestionState, questionStates } from './states';
import type { Distribution } from './tally';
import { type Combined, decides } from './team';

/**
 * Why a question counts as a split: the team's interval is wider than counts as agreed, its two groups
 * stand apart, or no option has enough members behind it.
 */
export const SPLIT_REASONS = ['spread', 'groups', 'options'] as const;
export type SplitReason = (typeof SPLIT_REASONS)[number];

/** What may be shown of a team's answers to one question. */
export interface QuestionDistribution {
  question: string;
  total: Distribution;
  /** Political beside administrative; null when that would say too much about either. */
  groups: Record<TeamGroup, Distribution> | null;
  /** Empty when the team agrees well enough. */
  split: SplitReason[];
  /** A saved consensus closes a split. */
  settled: boolean;
}

/** Spread and consensus in a team; never who answered what. */
export interface TeamResult {
  respondents: number;
  /** Members per group; null when a group is too small to be named. */
  groups: Record<TeamSide, number> | null;
  /** Every question on which enough members answered, in the instrument's order. */
  questions: QuestionDistribution[];
  /** Splits without a consensus, the widest first: their interval counts. */
  splits: string[];
  /** Questions with a consensus. */
  settled: string[];
  /** Questions that count as unknown because too few members answered them in confidence. */
  withheld: string[];
  /** How every question that is asked stands, in the instrument's order. */
  states: { question: string; state: QuestionState }[];
}

/** The spread in a team, or null when one person answered in the open. */
export function teamResult(
  request: Pick<ScoredRequest, 'respondents' | 'consensus' | 'confidential'>,
  instrument: Instrument,
  combined: Pick<Combined, 'answers' | 'intervals' | 'withheld'>,
  hidden: ReadonlySet<string>,
): TeamResult | null {
  const { respondents = [], consensus = {}, confidential } = request;
  if (respondents.length === 0 || (respondents.length === 1 && !confidential)) return null;
  const asked = instrument.questions.filter(({ id }) => !hidden.has(id));
  const questions = asked.flatMap(
    (question) => distributionOf(instrument, question, respondents, question.id in consensus) ?? [],
  );
  const open = questions.filter(({ split, settled }) => split.length > 0 && !settled);
  return {
    respondents: respondents.length,
    groups: membersPerGroup(instrument, respondents),
    questions,
    splits: open.toSorted((a, b) => width(b) - width(a)).map(({ question }) => question),
    settled: asked.filter(({ id }) => id in consensus).map(({ id }) => id),
    withheld: asked.filter(({ id }) => combined.withheld.has(id)).map(({ id }) => id),
    states: questionStates(asked, {
      combined,
      respondents,
      settled: new Set(Object.keys(consensus)),
      splits: new Set(open.map(({ question }) => question)),
    }),
  };
}

/** What may be shown of the answers to one question; null when that is nothing. */
export function distributionOf(
  instrument: Pick<Instrument, 'team'>,
  question: Question,
  respondents: readonly Respondent[],
  settled = false,
): QuestionDistribution | null {
  if (question.kind === 'text' || question.kind === 'number') return null;
  const counted = count(instrument, question, respondents);
  const minimum = teamRule(instrument, 'minimumAnswers');
  if (!showsTotal(counted.total, minimum)) return null;
  const { political, administrative, total } = counted;
  const groups = showsGroups(counted, minimum) ? { political, administrative } : null;
  return {
    question: question.id,
    total,
    groups,
    split: splitReasons(instrument, question, total, groups),
    settled,
  };
}

/**
 * The split rule: the tails left out, levels lie further apart than counts as agreed, or the groups do. It
 * reads only what is shown, so a split says nothing about a hidden group.
 */
function splitReasons(
  instrument: Pick<Instrument, 'team'>,
  question: Question,
  total: Distribution,
  groups: QuestionDistribution['groups'],
): SplitReason[] {
  const agreedWidth = teamRule(instrument, 'agreedWidth');
  const reasons: SplitReason[] = [];
  if (question.kind === 'scale') {
    const [low, high] = inner(total, teamRule(instrument, 'tailShare'));
    if (high - low > agreedWidth) reasons.push('spread');
    if (groups && apart(groups) > agreedWidth) reasons.push('groups');
  } else if (!agrees(question, total, teamRule(instrument, 'agreedShare'))) reasons.push('options');
  return reasons;
}

/** The levels between which members stand once a share at either end is left out. */
function inner({ counts, known }: Distribution, tailShare: number): [number, number] {
  const levels = counts.flatMap(({ value, members }) =>
    typeof value === 'number' ? Array.from({ length: members }, () => value) : [],
  );
  if (levels.length === 0) return [0, 0];
  const k = Math.ceil(known * tailShare);
  const [low, high] = [levels[k - 1] ?? levels[0]!, levels[levels.length - k] ?? levels.at(-1)!];
  return [Math.min(low, high), Math.max(low, high)];
}

/** Whether enough members chose the same: one option of a choice, each option of a list or not. */
function agrees(question: Question, { counts, known }: Distribution, agreedShare: number): boolean {
  const chosen = counts.filter(({ members }) => members > 0).map(({ value }) => value);
  if (decides(question, chosen)) return false;
  const shares = counts.map(({ members }) => members / known);
  return question.kind === 'multi'
    ? shares.every((share) => Math.max(share, 1 - share) >= agreedShare)
    : Math.max(...shares) >= agreedShare;
}

const apart = ({ political, administrative }: Record<TeamGroup, Distribution>): number =>
  political.median === null || administrative.median === null
    ? 0
    : Math.abs(political.median - administrative.median);

/** How wide a split is, to put the widest first. */
function width({ total }: QuestionDistribution): number {
  const { quartiles, span, counts, known } = total;
  if (quartiles && span) return quartiles[1] - quartiles[0] + (span[1] - span[0]) / 10;
  return 4 * (1 - Math.max(...counts.map(({ members }) => members)) / Math.max(1, known));
}

function membersPerGroup(
  instrument: Pick<Instrument, 'team'>,
  respondents: readonly Respondent[],
): TeamResult['groups'] {
  const members: Record<TeamSide, number> = { political: 0, administrative: 0, other: 0 };
  for (const { role } of respondents) members[sideOf(instrument, role)]++;
  const minimum = teamRule(instrument, 'minimumAnswers');
  const enough = TEAM_GROUPS.every((group) => members[group] >= minimum);
  return enough && (members.other === 0 || members.other >= minimum) ? members : null;
}
