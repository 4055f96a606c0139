import type { Package, PackageReading } from '@/lib/consultation/types';
import type { Finding } from '@/lib/findings/finding';
import { lowerFirst } from '@/lib/findings/words';
import { fill } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import { enumerate, percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { costWords, countedIn, figureWords, weightOf } from './figures';
import type { ManyGiven } from './given';
import { bodyNames, groupTitle, packageTitle } from './names';

/** What each package changes, what stays, what it costs, and the smallest combination. */
export const packageFindings = (given: ManyGiven): Finding[] =>
  given.reading.packages.length === 0
    ? [{ id: 'packages', class: 'none', sentence: given.wording.many.findings.packages.none }]
    : [...given.reading.packages.flatMap((one) => packageWords(given, one)), smallest(given)];

/** What is told of a package, in order. */
const PARTS = [
  'carries',
  'dialogue',
  'moves',
  'still',
  'tests',
  'cost',
  'covers',
  'firstPhase',
  'limits',
] as const;

/** The ids of the findings about a package, in the order in which they are told; who moves by name stands apart. */
export const packageFindingIds = (id: string): string[] =>
  PARTS.map((part) => `package.${id}.${part}`);

/** The package that a reading is of, as it was asked for. */
const packageOf = ({ consultation }: ManyGiven, id: string): Package | undefined =>
  consultation.packages?.find((one) => one.id === id);

function packageWords(given: ManyGiven, one: PackageReading): Finding[] {
  const { wording, reading } = given;
  const texts = wording.many.findings.packages;
  const asked = packageOf(given, one.id);
  const isDialogue = asked?.levers.length === 0;
  const [before, after] = [one.before.cells.carries, one.after.cells.carries];
  const isHidden = before === null && after === null;
  const { strict, mild } = one.tests;
  const hasTests = strict.cells.carries !== null || mild.cells.carries !== null;
  const moved = moves(given, one);
  const find = (name: (typeof PARTS)[number] | 'names', sentence: string): Finding => ({
    id: `package.${one.id}.${name}`,
    class: name,
    sentence,
  });
  return [
    find(
      'carries',
      isHidden
        ? texts.withheld
        : fill(texts.carries, {
            before: figureWords(given, before),
            after: figureWords(given, after),
            answered: countedIn(one.before),
          }),
    ),
    ...(isDialogue ? [find('dialogue', texts.dialogue)] : []),
    // What is not shown is said once.
    ...(isDialogue || (isHidden && moved === texts.withheld) ? [] : [find('moves', moved)]),
    ...flips(given, one).map((sentence) => find('names', sentence)),
    ...still(given, one).map((sentence) => find('still', sentence)),
    ...(isDialogue || !hasTests
      ? []
      : [
          find(
            'tests',
            fill(texts.tests, {
              strict: figureWords(given, strict.cells.carries),
              mild: figureWords(given, mild.cells.carries),
            }),
          ),
        ]),
    find('cost', costs(given, one)),
    ...(asked?.for
      ? [find('covers', fill(texts.covers, { covers: one.covers, asked: reading.response.asked }))]
      : []),
    ...limits(given, asked).map((sentence) => find('limits', sentence)),
    // A ready-made package says so among its limits.
    ...(asked?.firstPhase && !asked.from ? [find('firstPhase', texts.firstPhase)] : []),
  ];
}

function moves(given: ManyGiven, { moves: all }: PackageReading): string {
  const { findings, cellNames } = given.wording.many;
  const told = all.filter(({ n }) => n !== 0 && n !== null);
  if (told.length === 0)
    return all.some(({ n }) => n === null)
      ? findings.packages.withheld
      : findings.packages.movesNone;
  const items = told.map(({ from, to, n }) =>
    fill(findings.packages.move, {
      figure: figureWords(given, n),
      from: cellNames[from],
      to: cellNames[to],
    }),
  );
  return fill(findings.packages.moves, { moves: enumerate(given.wording, items) });
}

/** What a ready-made package never makes lighter. */
function limits({ wording }: ManyGiven, asked: Package | undefined): string[] {
  const texts: Record<string, { limits: string }> = wording.packages;
  const from = asked?.from;
  return from !== undefined && Object.hasOwn(texts, from) ? [texts[from]?.limits ?? ''] : [];
}

/** Who moves, by name: for the region only, and as its gate let through. */
function flips(given: ManyGiven, { id }: PackageReading): string[] {
  const moved = given.reading.audience === 'region' ? (given.reading.flips?.[id] ?? []) : [];
  if (moved.length === 0) return [];
  const names = bodyNames(
    given,
    moved.map(({ body }) => body),
  );
  return [fill(given.wording.many.findings.packages.names, { names })];
}

/** Factors that then decide. */
const MOST_STILL = 5;

function still(given: ManyGiven, { still: all }: PackageReading): string[] {
  const { wording } = given;
  const texts = wording.many.findings;
  const told = all
    .filter(({ n }) => n !== 0 && n !== null)
    .toSorted((a, b) => weightOf(b.n) - weightOf(a.n))
    .slice(0, MOST_STILL);
  if (told.length === 0) return [];
  const factors = enumerate(
    wording,
    told.map(({ factor, n }) =>
      fill(texts.missing.factor, {
        factor: lowerFirst(wording, titles.factor(wording, factor)),
        figure: figureWords(given, n),
      }),
    ),
  );
  return [fill(texts.packages.still, { factors })];
}

function costs(given: ManyGiven, { cost, costPerReady }: PackageReading): string {
  const { wording } = given;
  const texts = wording.many.findings.packages;
  const amounts = cost ? costWords(given, cost) : null;
  if (amounts === null) return texts.costUnknown;
  const perReady =
    costPerReady === null
      ? []
      : [
          fill(texts.costPerReady, {
            amount: formatEuro(wording.locale, Math.round(costPerReady)),
          }),
        ];
  return [fill(texts.cost, { amounts }), ...perReady].join(' ');
}

/** Sets told of those that reach the target equally well. */
const MOST_SETS = 3;

function smallest(given: ManyGiven): Finding {
  const { reading, wording } = given;
  const texts = wording.many.findings.smallest;
  const id = 'smallest';
  if (!reading.smallest) return { id, class: 'notSought', sentence: texts.notSought };
  const target = percent(wording, reading.smallest.target);
  const { sets } = reading.smallest;
  if (sets === null || sets.length === 0)
    return { id, class: 'none', sentence: fill(texts.none, { target }) };
  if (sets.some((set) => set.length === 0))
    return { id, class: 'empty', sentence: fill(texts.empty, { target }) };
  const words = sets.slice(0, MOST_SETS).map((set) => setWords(given, set));
  const told = words.reduce((first, second) => fill(wording.many.words.or, { first, second }));
  const { carried, cost } = reading.smallest;
  const amounts = cost ? costWords(given, cost) : null;
  return {
    id,
    class: 'some',
    sentence: [
      fill(texts.sets, { target, sets: told, carried: figureWords(given, carried) }),
      amounts === null ? texts.costUnknown : fill(texts.cost, { amounts }),
    ].join(' '),
  };
}

const setWords = (given: ManyGiven, ids: readonly string[]): string =>
  enumerate(
    given.wording,
    ids.map((id) => `‘${packageTitle(given, id)}’`),
  );

/** Support that is for some of the bodies only. */
export const asymmetricPackages = (given: ManyGiven): string[] =>
  (given.consultation.packages ?? []).flatMap(({ title, for: groups }) =>
    groups
      ? fill(given.wording.many.findings.packages.asymmetric, {
          groups: enumerate(
            given.wording,
            groups.groups.map((group) => groupTitle(given, groups.classification, group)),
          ),
          package: title,
        })
      : [],
  );
