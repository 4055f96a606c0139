import type { OptionRow } from '@/lib/charts/distribution-bars';
import type { SpreadRow } from '@/lib/charts/distribution-columns';
import { fill } from '@/lib/i18n/fill';
import type { QuestionSpread, Spread, TeamResult } from '@/lib/model';
import type { Question } from '@/lib/model/types';
import { answerWords } from './answer';
import { decimals } from './numbers';
import type { Speech } from './texts';
import { titles } from './titles';

/** A level or a distance between levels: two decimals at most, for a quartile lies in between. */
const levels = ({ locale }: Speech, value: number): string => decimals(locale, value);

/** "1 tot 3", or one level when both ends are the same; an en dash where nobody chose a level. */
export function levelRange(speech: Speech, ends: [number, number] | null): string {
  if (!ends) return '–';
  const [low, high] = ends.map((end) => levels(speech, end)) as [string, string];
  return low === high ? low : fill(speech.texts.model.spread.to, { low, high });
}

/** A median as a level; an en dash where there is none. */
export const medianLevel = (speech: Speech, spread: Spread | undefined): string =>
  spread && spread.median !== null ? levels(speech, spread.median) : '–';

/** The team's median in the words of the question; null for a question without levels. */
export const medianWords = (speech: Speech, question: Question, spread: Spread): string | null =>
  spread.median === null ? null : answerWords(speech, question, spread.median);

/** Why the team is split on a question, in sentences. */
export function splitWords(speech: Speech, { split, total, groups }: QuestionSpread): string[] {
  const words = speech.texts.model.splitReasons;
  const [low, high] = total.quartiles ?? [0, 0];
  const apart = Math.abs((groups?.political.median ?? 0) - (groups?.administrative.median ?? 0));
  return split.map((reason) =>
    fill(words[reason], { levels: levels(speech, reason === 'groups' ? apart : high - low) }),
  );
}

/** The answers to a question as rows of a figure, "don't know" and "not applicable" at the end. */
export function optionRows(
  speech: Speech,
  question: Question,
  { total, groups }: QuestionSpread,
): OptionRow[] {
  const words = speech.texts.model.spread;
  const label = (value: string | number) => {
    const said = answerWords(speech, question, value);
    return question.kind === 'scale' ? fill(words.level, { level: value, label: said }) : said;
  };
  const row = (name: string, of: (spread: Spread) => number): OptionRow => ({
    label: name,
    members: of(total),
    political: groups && of(groups.political),
    administrative: groups && of(groups.administrative),
  });
  return [
    ...total.counts.map(({ value }, at) =>
      row(label(value), ({ counts }) => counts[at]?.members ?? 0),
    ),
    row(words.unknown, ({ unknown }) => unknown),
    row(words.notApplicable, ({ notApplicable }) => notApplicable),
  ].filter(({ members }, at) => members > 0 || at < total.counts.length);
}

/** Text alternative of the figure of a question, with its numbers. */
export function spreadAlt(speech: Speech, question: Question, spread: QuestionSpread): string {
  const words = speech.texts.model.spread;
  const median = medianWords(speech, question, spread.total);
  return [
    ...optionRows(speech, question, spread).map(({ label, members, political, administrative }) =>
      fill(political === null ? words.alt : words.altGroups, {
        option: label,
        members,
        political: political ?? 0,
        administrative: administrative ?? 0,
      }),
    ),
    ...(median === null ? [] : [fill(words.altMedian, { median })]),
  ].join(' ');
}

/** Splits on a scale as rows of one figure. */
export function scaleRows(speech: Speech, spreads: readonly QuestionSpread[]): SpreadRow[] {
  return spreads.flatMap(({ question, total, groups }) => {
    const { median, quartiles, counts } = total;
    if (median === null || !quartiles) return [];
    return {
      label: titles.question(speech, question),
      members: counts.map(({ members }) => members),
      median,
      quartiles,
      political: groups?.political.median ?? null,
      administrative: groups?.administrative.median ?? null,
    };
  });
}

/** Text alternative of the figure of several questions. */
export function scaleAlt(speech: Speech, spreads: readonly QuestionSpread[]): string {
  const words = speech.texts.model.spread;
  return spreads
    .filter(({ total }) => total.median !== null)
    .map(({ question, total, groups }) =>
      fill(groups ? words.altRowGroups : words.altRow, {
        question: titles.question(speech, question),
        median: medianLevel(speech, total),
        quartiles: levelRange(speech, total.quartiles),
        political: medianLevel(speech, groups?.political),
        administrative: medianLevel(speech, groups?.administrative),
      }),
    )
    .join(' ');
}

/** The distribution of a team's answers that may be shown; undefined when none may. */
export const spreadIn = ({ questions }: TeamResult, id: string): QuestionSpread | undefined =>
  questions.find(({ question }) => question === id);

/** The questions that still divide a team, the widest first. */
export const splitsOf = (team: TeamResult): QuestionSpread[] =>
  team.splits.flatMap((id) => spreadIn(team, id) ?? []);
