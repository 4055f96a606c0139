import { fill, plural } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { Change, Margin } from '@/lib/model/result';
import { enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import type { Finder, Finding, Given } from './finding';
import { numberWord, steps, upperFirst } from './words';

/** How firm the verdict is, what would change it, and how it fares under other choices. */
export const firmnessFindings: Finder = (given) =>
  given.result.basis === 'quick'
    ? [{ id: 'firmness', class: 'quick', sentence: given.wording.texts.findings.firmness.quick }]
    : [
        firmness(given),
        ...margin(given, 'down'),
        ...margin(given, 'up'),
        ...levers(given, 'up'),
        ...levers(given, 'down'),
        ...breadth(given),
        grid(given),
      ];

function firmness({ wording, result }: Given): Finding {
  const texts = wording.texts.findings.firmness;
  const {
    firmness: word,
    margin: { down, up },
    voices,
  } = result.overall;
  const fewest = Math.min(down?.changes ?? Infinity, up?.changes ?? Infinity);
  return {
    id: 'firmness',
    class: word ?? 'none',
    ...(Number.isFinite(fewest) ? { figure: String(fewest) } : {}),
    sentence:
      // Who answered, not the margin, keeps such a verdict from being called firm.
      word === 'fairly' && fewest > 2 && voices !== 'team'
        ? texts.notFirm[voices]
        : texts[word ?? 'none'],
  };
}

/** A set of changes as part of a sentence: "‘vraag’ één stap hoger en ‘vraag’ één stap lager". */
const changeWords = (wording: Wording, changes: readonly Change[]): string =>
  enumerate(
    wording,
    changes.map(({ question, by }) => {
      const texts = wording.texts.findings;
      const amount = steps(wording, Math.abs(by));
      return fill(texts.levers.change, {
        question: titles.question(wording, question),
        steps: fill(by > 0 ? texts.steps.higher : texts.steps.lower, { steps: amount }),
      });
    }),
  );

/** The sets of changes that move the verdict, one text for each. */
export const changeSets = (wording: Wording, margin: Margin | null): string[] =>
  (margin?.sets ?? []).map((set) => changeWords(wording, set));

type Direction = 'up' | 'down';

type Told = Wording['texts']['findings']['margin'][Direction];

/** The shortest way to another verdict, by its first set. */
function told(wording: Wording, id: string, found: Margin, texts: Told): Finding {
  const { changes, sets } = found;
  const sentence = plural(wording.locale, texts, changes, {
    number: numberWord(wording, changes),
    set: changeWords(wording, sets[0] ?? []),
  });
  return {
    id,
    class: String(changes),
    figure: String(changes),
    sentence: upperFirst(wording, sentence),
  };
}

function margin({ wording, result }: Given, way: Direction): Finding[] {
  const texts = wording.texts.findings.margin;
  const id = `margin.${way}`;
  const found = result.overall.margin[way];
  if (!found || found.sets.length === 0) {
    const sentence = way === 'up' ? texts.noneUp : texts.noneDown;
    return [{ id, class: 'none', sentence }];
  }
  return [told(wording, id, found, texts[way])];
}

/** What somebody here can still change. */
function levers({ wording, result }: Given, way: Direction): Finding[] {
  const texts = wording.texts.findings.levers;
  const id = `levers.${way}`;
  const found = result.overall.levers[way];
  if (found && found.sets.length > 0) {
    return [told(wording, id, found, texts[way])];
  }
  if (way === 'down') return [];
  return result.overall.level === 'carries'
    ? [{ id, class: 'lightest', sentence: texts.lightest }]
    : [{ id, class: 'none', sentence: texts.noneUp }];
}

function breadth({ wording, result }: Given): Finding[] {
  const texts = wording.texts.findings.breadth;
  const { down, up, of } = result.overall.breadth;
  const number = (value: number) => formatNumber(wording.locale, value);
  return (['singles', 'pairs'] as const).map((size) => ({
    id: `breadth.${size}`,
    class: down[size] + up[size] === 0 ? 'none' : 'some',
    figure: fill(wording.texts.findings.of, {
      count: number(down[size] + up[size]),
      total: number(of[size]),
    }),
    sentence:
      down[size] + up[size] === 0
        ? fill(texts[`${size}None`], { of: number(of[size]) })
        : fill(texts[size], {
            down: number(down[size]),
            up: number(up[size]),
            of: number(of[size]),
          }),
  }));
}

function grid({ wording, result }: Given): Finding {
  const texts = wording.texts.findings.grid;
  const { holds, of, moves } = result.overall.grid;
  return {
    id: 'grid',
    class: moves ?? 'none',
    figure: fill(wording.texts.findings.of, { count: holds, total: of }),
    sentence: [
      fill(texts.sentence, { holds, of }),
      ...(moves === null ? [] : [texts.moves[moves]]),
    ].join(' '),
  };
}
