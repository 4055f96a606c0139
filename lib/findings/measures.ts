import { fill, plural } from '@/lib/i18n/fill';
import type { Advice } from '@/lib/model/result';
import { enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import type { Finder, Finding, Given } from './finding';
import { measureNames } from './open';
import { lowerFirst, numberWord, readingClass, readingOf, readingWords, steps } from './words';

/** What each measure would change, and the fewest that make the verdict lighter. */
export const measureFindings: Finder = (given) =>
  given.result.basis === 'quick'
    ? []
    : [smallestSet(given), ...given.result.advice.map((advice) => effect(given, advice))];

function smallestSet({ wording, result }: Given): Finding {
  const texts = wording.texts.findings.smallestSet;
  const { smallestSet: set, overall } = result;
  const id = 'smallestSet';
  if (set && set.measures.length > 0) {
    const reading = readingOf(set.between);
    return {
      id,
      class: readingClass(reading),
      figure: String(set.measures.length),
      sentence: plural(wording.locale, texts, set.measures.length, {
        number: numberWord(wording, set.measures.length),
        level: readingWords(wording, reading),
        measures: measureNames(wording, set.measures),
      }),
    };
  }
  return overall.level === 'carries'
    ? { id, class: 'lightest', sentence: texts.lightest }
    : { id, class: 'none', sentence: texts.none };
}

/** Factors whose change a sentence names. */
const MOST_FACTORS = 2;

/** The effect of a measure as a clause after its name. */
function effectWords(wording: Wording, { effect: { level, steps: changes } }: Advice): string {
  const texts = wording.texts.findings.measure;
  const named = changes.slice(0, MOST_FACTORS);
  if (named.length === 0) return level ? texts.level : texts.none;
  const listOf = (list: typeof named) =>
    enumerate(
      wording,
      list.map(({ factor, from, to }) =>
        fill(texts.steps, {
          factor: lowerFirst(wording, titles.factor(wording, factor)),
          from: steps(wording, from),
          to: steps(wording, to),
        }),
      ),
    );
  const now = named.filter(({ running }) => !running);
  const later = named.filter(({ running }) => running);
  const listed = enumerate(wording, [
    ...(now.length > 0 ? [listOf(now)] : []),
    ...(later.length > 0 ? [fill(texts.running, { steps: listOf(later) })] : []),
  ]);
  return level ? fill(texts.both, { level: texts.level, steps: listed }) : listed;
}

const effect = ({ wording }: Given, advice: Advice): Finding => ({
  id: `measure.${advice.id}`,
  class: advice.effect.level ? 'level' : advice.effect.steps.length > 0 ? 'steps' : 'none',
  sentence: effectWords(wording, advice),
});

/** The sentence to put in a letter, for a measure that is a condition. */
export function letterSentence({ texts }: Wording, id: string): string | null {
  const measures: Record<string, { title: string; letter?: string }> = texts.model.measures;
  return measures[id]?.letter ?? null;
}
