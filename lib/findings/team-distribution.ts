import type { OptionRow } from '@/lib/charts/distribution-bars';
import type { DistributionRow } from '@/lib/charts/distribution-columns';
import { fill } from '@/lib/i18n/fill';
import type { QuestionDistribution, TeamResult } from '@/lib/model/team/distribution';
import type { Distribution } from '@/lib/model/team/tally';
import type { Question } from '@/lib/model/types';
import { answerWords } from '@/lib/wording/answer';
import { decimals } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

/** A level or a distance between levels: two decimals at most, for a quartile lies in between. */
const levels = ({ locale }: Wording, value: number): string => decimals(locale, value);

/** "1 tot 3", or one level when both ends are the same; an en dash where nobody chose a level. */
export function levelRange(wording: Wording, ends: [number, number] | null): string {
  if (!ends) return '–';
  const [low, high] = ends.map((end) => levels(wording, end)) as [string, string];
  return low === high ? low : fill(wording.texts.model.spread.to, { low, high });
}

/** A median as a level; an en dash where there is none. */
export const medianLevel = (wording: Wording, distribution: Distribution | undefined): string =>
  distribution && distribution.median !== null ? levels(wording, distribution.median) : '–';

/** The team's median in the words of the question; null for a question without levels. */
export const medianWords = (
  wording: Wording,
  question: Question,
  distribution: Distribution,
): string | null =>
  distribution.median === null ? null : answerWords(wording, question, distribution.median);

/** Why the team is split on a question, in sentences that give no answer away. */
export const splitWords = ({ texts }: Wording, { split }: QuestionDistribution): string[] =>
  split.map((reason) => texts.findings.split[reason]);

/** The answers to a question as rows of a figure, "don't know" at the end. */
export function optionRows(
  wording: Wording,
  question: Question,
  { total, groups }: QuestionDistribution,
): OptionRow[] {
  const words = wording.texts.model.spread;
  const label = (value: string | number) => {
    const texts = answerWords(wording, question, value);
    return question.kind === 'scale' ? fill(words.level, { level: value, label: texts }) : texts;
  };
  const row = (name: string, of: (distribution: Distribution) => number): OptionRow => ({
    label: name,
    members: of(total),
    political: groups && of(groups.political),
    administrative: groups && of(groups.administrative),
  });
  return [
    ...total.counts.map(({ value }, at) =>
      row(label(value), ({ counts }) => counts[at]?.members ?? 0),
    ),
    row(wording.texts.findings.answers.unknown, ({ unknown }) => unknown),
  ].filter(({ members }, at) => members > 0 || at < total.counts.length);
}

/** Text alternative of the figure of a question, with its numbers. */
export function spreadAlt(
  wording: Wording,
  question: Question,
  distribution: QuestionDistribution,
): string {
  const texts = wording.texts.model.spread;
  const median = medianWords(wording, question, distribution.total);
  return [
    ...optionRows(wording, question, distribution).map(
      ({ label, members, political, administrative }) =>
        fill(political === null ? texts.alt : texts.altGroups, {
          option: label,
          members,
          political: political ?? 0,
          administrative: administrative ?? 0,
        }),
    ),
    ...(median === null ? [] : [fill(texts.altMedian, { median })]),
  ].join(' ');
}

/** Splits on a scale as rows of one figure. */
export function scaleRows(
  wording: Wording,
  spreads: readonly QuestionDistribution[],
): DistributionRow[] {
  return spreads.flatMap(({ question, total, groups }) => {
    const { median, quartiles, counts } = total;
    if (median === null || !quartiles) return [];
    return {
      label: titles.question(wording, question),
      members: counts.map(({ members }) => members),
      unknown: total.unknown,
      median,
      quartiles,
      political: groups?.political.median ?? null,
      administrative: groups?.administrative.median ?? null,
    };
  });
}

/** Text alternative of the figure of several questions. */
export function scaleAlt(wording: Wording, spreads: readonly QuestionDistribution[]): string {
  const texts = wording.texts.model.spread;
  return spreads
    .filter(({ total }) => total.median !== null)
    .map(({ question, total, groups }) =>
      fill(groups ? texts.altRowGroups : texts.altRow, {
        question: titles.question(wording, question),
        median: medianLevel(wording, total),
        quartiles: levelRange(wording, total.quartiles),
        political: medianLevel(wording, groups?.political),
        administrative: medianLevel(wording, groups?.administrative),
      }),
    )
    .join(' ');
}

/** The distribution of a team's answers that may be shown; undefined when none may. */
export const spreadIn = ({ questions }: TeamResult, id: string): QuestionDistribution | undefined =>
  questions.find(({ question }) => question === id);

/** The questions that still divide a team, the widest first. */
export const splitsOf = (team: TeamResult): QuestionDistribution[] =>
  team.splits.flatMap((id) => spreadIn(team, id) ?? []);
