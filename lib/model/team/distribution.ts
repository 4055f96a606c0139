import type { Draw } from '@/lib/model/scoring/evaluate';
import type { Parameters } from '@/lib/model/scoring/parameters';
import { oriented, type Reading } from '@/lib/model/scoring/reading';
import { demandOf, supplyOf } from '@/lib/model/scoring/sides';
import type {
  Instrument,
  Question,
  Respondent,
  ScoredRequest,
  TeamGroup,
  TeamRule,
} from '@/lib/model/types';
import { TEAM_GROUPS } from '@/lib/model/types';
import { pointDraw } from '@/lib/model/uncertainty/draw';
import {
  type Counted,
  count,
  showsGroups,
  showsTotal,
  sideOf,
  type TeamSide,
  teamRule,
} from './smallest-group';
import type { Distribution } from './tally';
import { decides } from './team';

/**
 * Why a question counts as a split: its quartiles lie too far apart, no option has enough members
 * behind it, the two groups stand apart, or members differ on whether it applies.
 */
export const SPLIT_REASONS = ['spread', 'options', 'groups', 'applies'] as const;
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

/** A side of a factor, 0–100, at the spread of its questions. */
export interface SideDistribution {
  median: number;
  quartiles: [number, number];
  span: [number, number];
  /** At the median of each group; null when a question does not show them. */
  groups: Record<TeamGroup, number> | null;
  /** The questions on which members' answers are shown. */
  questions: string[];
}

export interface FactorDistribution {
  id: string;
  demand: SideDistribution | null;
  supply: SideDistribution | null;
}

/** Spread and consensus in a team; never who answered what. */
export interface TeamResult {
  respondents: number;
  /** Members per group; null when a group is too small to be named. */
  groups: Record<TeamSide, number> | null;
  /** Every question on which enough members answered, in the instrument's order. */
  questions: QuestionDistribution[];
  factors: FactorDistribution[];
  /** Splits without a consensus, the widest first: they count as uncertain. */
  splits: string[];
  /** Questions with a consensus. */
  settled: string[];
  /** Questions that count as unknown because too few members answered them in confidence. */
  withheld: string[];
}

/** The spread in a team, or null when one person answered in the open. */
export function teamResult(
  request: Pick<ScoredRequest, 'respondents' | 'consensus' | 'confidential'>,
  reading: Reading,
  parameters: Parameters,
): TeamResult | null {
  const { respondents = [], consensus = {}, confidential } = request;
  if (respondents.length === 0 || (respondents.length === 1 && !confidential)) return null;
  const { instrument } = reading.structure;
  const asked = instrument.questions.filter(({ id }) => !reading.hidden.has(id));
  const questions = asked.flatMap(
    (question) => distributionOf(instrument, question, respondents, question.id in consensus) ?? [],
  );
  const open = questions.filter(({ split, settled }) => split.length > 0 && !settled);
  return {
    respondents: respondents.length,
    groups: membersPerGroup(instrument, respondents),
    questions,
    factors: factorDistributions(reading, parameters, questions),
    splits: open.toSorted((a, b) => width(b) - width(a)).map(({ question }) => question),
    settled: asked.filter(({ id }) => id in consensus).map(({ id }) => id),
    withheld: asked.filter(({ id }) => reading.origins.get(id) === 'withheld').map(({ id }) => id),
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
  const minimum = teamRule(instrument, 'minimumAnswers');
  const counted = count(instrument, question, respondents);
  if (!showsTotal(counted.total, minimum)) return null;
  const shown = showsGroups(counted, minimum);
  const { political, administrative, total } = counted;
  const groups = shown ? { political, administrative } : null;
  return {
    question: question.id,
    total,
    groups,
    split: splitReasons(instrument, question, total, groups),
    settled,
  };
}

/** The split rule. It reads only what is shown, so a split says nothing about a hidden group. */
function splitReasons(
  instrument: Pick<Instrument, 'team'>,
  question: Question,
  total: Distribution,
  groups: Pick<Counted, TeamGroup> | null,
): SplitReason[] {
  const rule = (id: TeamRule['id']) => teamRule(instrument, id);
  const { known, notApplicable, quartiles, counts } = total;
  if (known === 0) return [];
  const agreed = rule('agreedShare');
  const reasons: SplitReason[] = [];
  if (quartiles && quartiles[1] - quartiles[0] > rule('splitQuartiles')) reasons.push('spread');
  if (!quartiles && !agrees(question, counts, known, agreed)) reasons.push('options');
  if (groups && apart(groups) >= rule('groupDistance')) reasons.push('groups');
  if (known / (known + notApplicable) < agreed) reasons.push('applies');
  return reasons;
}

/** Whether enough members chose the same: one option of a choice, each option of a list or not. */
function agrees(
  question: Question,
  counts: Distribution['counts'],
  known: number,
  agreed: number,
): boolean {
  const chosen = counts.filter(({ members }) => members > 0).map(({ value }) => value);
  if (decides(question, chosen)) return false;
  const shares = counts.map(({ members }) => members / known);
  return question.kind === 'multi'
    ? shares.every((share) => Math.max(share, 1 - share) >= agreed)
    : Math.max(...shares) >= agreed;
}

const apart = ({ political, administrative }: Pick<Counted, TeamGroup>): number =>
  political.median === null || administrative.median === null
    ? 0
    : Math.abs(political.median - administrative.median);

/** How wide a split is, to put the widest first: levels between the quartiles, then at all. */
function width({ total }: QuestionDistribution): number {
  const { quartiles, span, counts, known } = total;
  if (quartiles && span) return quartiles[1] - quartiles[0] + (span[1] - span[0]) / 10;
  return 4 * (1 - Math.max(...counts.map(({ members }) => members)) / Math.max(1, known));
}

function membersPerGroup(
  instrument: Instrument,
  respondents: readonly Respondent[],
): TeamResult['groups'] {
  const members: Record<TeamSide, number> = { political: 0, administrative: 0, other: 0 };
  for (const { role } of respondents) members[sideOf(instrument, role)]++;
  const minimum = teamRule(instrument, 'minimumAnswers');
  const enough = TEAM_GROUPS.every((group) => members[group] >= minimum);
  return enough && (members.other === 0 || members.other >= minimum) ? members : null;
}

/**
 * Per factor the side's score if every question were answered at its lower quartile, its median, its
 * upper quartile, and so on. Worked out from what is shown per question, never from the members' own
 * scores: those tie a member's answers together, and one answer somebody owns up to would give away
 * the others.
 */
function factorDistributions(
  reading: Reading,
  parameters: Parameters,
  questions: readonly QuestionDistribution[],
): FactorDistribution[] {
  const shown = new Map(questions.map((distribution) => [distribution.question, distribution]));
  return reading.structure.factors.map(({ factor, demand, supply }, at) => ({
    id: factor.id,
    demand: sideDistribution(
      { reading, shown, items: demand.map((item) => item.at) },
      (draw) => demandOf(reading, draw, parameters, at),
      at,
    ),
    supply: sideDistribution(
      { reading, shown, items: supply.flatMap(({ members }) => members) },
      (draw) => supplyOf(reading, draw, parameters, at),
      at,
    ),
  }));
}

interface SideItems {
  reading: Reading;
  shown: ReadonlyMap<string, QuestionDistribution>;
  /** Positions in `scored`. */
  items: number[];
}

function sideDistribution(
  { reading, shown, items }: SideItems,
  score: (draw: Draw) => number,
  factor: number,
): SideDistribution | null {
  const { structure, left, costs } = reading;
  if (left[factor] || (factor === structure.funding && costs)) return null;
  const base = pointDraw(reading);
  const rated = items.flatMap((at) => {
    const distribution = shown.get(structure.scored[at]!.id);
    return distribution && distribution.total.median !== null ? [{ at, spread: distribution }] : [];
  });
  if (rated.length === 0) return null;

  /** The side's score when every rated question stands at a value of its spread. */
  const at = (
    value: (distribution: QuestionDistribution) => number | readonly number[],
    end: 0 | 1,
  ): number => {
    const values = new Float64Array(base.values);
    for (const item of rated) {
      const question = structure.scored[item.at]!;
      const ends = [value(item.spread)].flat().map((level) => oriented(question, level));
      values[item.at] = end === 0 ? Math.min(...ends) : Math.max(...ends);
    }
    return score({ ...base, values });
  };
  const both = (
    value: (distribution: QuestionDistribution) => readonly number[],
  ): [number, number] => [at(value, 0), at(value, 1)];
  const apart = rated.every(({ spread: distribution }) => distribution.groups !== null);
  return {
    median: at(({ total }) => total.median!, 0),
    quartiles: both(({ total }) => total.quartiles!),
    span: both(({ total }) => total.span!),
    groups: apart
      ? {
          political: at(({ groups }) => groups!.political.median!, 0),
          administrative: at(({ groups }) => groups!.administrative.median!, 0),
        }
      : null,
    questions: rated.map((item) => structure.scored[item.at]!.id),
  };
}
