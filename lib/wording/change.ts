import { fill, plural } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { AssessmentResult } from '@/lib/model/result';
import { expectedEffect } from './measure';
import { isExact, range, wholeScore } from './numbers';
import type { Wording } from './texts';
import { titles } from './titles';

const MOST_DRIVERS = 3;
const MOST_MEASURES = 1;

/** What would change the conclusion: a split team, open questions, the answers that move it most, the best measure. */
export function whatWouldChange(wording: Wording, result: AssessmentResult): string[] {
  return [
    ...splits(wording, result),
    ...unknowns(wording, result),
    ...drivers(wording, result),
    ...measures(wording, result),
  ];
}

function splits({ locale, texts }: Wording, { team }: AssessmentResult): string[] {
  const open = team?.splits.length ?? 0;
  return open > 0 ? [plural(locale, texts.report.words.change.splits, open)] : [];
}

function unknowns(wording: Wording, { capacities, team }: AssessmentResult): string[] {
  const { change } = wording.texts.report.words;
  return capacities.flatMap(({ id, ask, bounds }) => {
    const open = ask.reduce((count, { questions }) => count + questions.length, 0);
    if (open === 0 || !bounds || isExact(bounds)) return [];
    return plural(wording.locale, team ? change.unknownsTeam : change.unknowns, open, {
      capacity: titles.capacity(wording, id),
      range: range(wording, bounds),
    });
  });
}

function drivers(wording: Wording, { overall }: AssessmentResult): string[] {
  return overall.drivers
    .filter((driver) => 'question' in driver && wholeScore(driver.effect) > 0)
    .slice(0, MOST_DRIVERS)
    .map((driver) => driverSentence(wording, driver));
}

/** By how much one answer or assumption can shift the largest gap. */
function driverSentence(
  wording: Wording,
  driver: AssessmentResult['overall']['drivers'][number],
): string {
  const { change } = wording.texts.report.words;
  const points = wholeScore(driver.effect);
  const values = { points: formatNumber(wording.locale, points) };
  if ('question' in driver) {
    const question = titles.question(wording, driver.question);
    return fill(points === 1 ? change.questionOne : change.question, { ...values, question });
  }
  const assumption = titles.assumption(wording, driver.assumption);
  return fill(points === 1 ? change.assumptionOne : change.assumption, { ...values, assumption });
}

function measures(wording: Wording, { advice }: AssessmentResult): string[] {
  const { change } = wording.texts.report.words;
  return advice
    .filter(({ expectedEffect: { points } }) => wholeScore(points) > 0)
    .slice(0, MOST_MEASURES)
    .map((measure) =>
      fill(change.measure, {
        measure: titles.measure(wording, measure.id),
        effect: `${expectedEffect(wording, measure)}.`,
      }),
    );
}
