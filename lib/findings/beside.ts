import { fill, plural } from '@/lib/i18n/fill';
import { questionById, questions } from '@/lib/instrument/questions';
import { KEY } from '@/lib/model/answers/keys';
import type { AssessmentResult } from '@/lib/model/result';
import { answerWords } from '@/lib/wording/answer';
import { enumerate, percent } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { answeredState, answersOf, anyTooFew } from './answers';
import type { Finder, Finding, Given } from './finding';
import {
  factorNames,
  lowerFirst,
  numberWord,
  readingClass,
  readingWords,
  requirementName,
  stepRange,
  upperFirst,
  wholeSteps,
} from './words';

/** What stands beside the verdict and changes no level: views, freedom, cooperation, hires, the wish. */
export const besideFindings: Finder = (given) => [
  ...views(given),
  ...autonomy(given),
  ...pooling(given),
  ...planned(given),
  ...wish(given),
  ...provided(given),
  ...reference(given),
];

/** Steps 0–4 that the mean of one pair of views must lie above the other to lean its way. */
const LEANS = 1;

/** Which way the views of a team lean; null when they are not all known. */
export function leaning({
  orientation,
}: AssessmentResult['views']): 'incremental' | 'balanced' | 'transformational' | null {
  if (orientation === null) return null;
  return orientation >= LEANS
    ? 'transformational'
    : orientation <= -LEANS
      ? 'incremental'
      : 'balanced';
}

/** The questions about views. */
const VIEWED = questions.filter(({ view }) => view !== null).map(({ id }) => id);

function views({ wording, result }: Given): Finding[] {
  const texts = wording.texts.findings.views;
  const lean = leaning(result.views);
  if (lean === null) {
    const state = anyTooFew(result, VIEWED) ? 'tooFew' : 'unknown';
    return [{ id: 'views', class: state, sentence: texts[state] }];
  }
  const { dominant } = result.views;
  const title = dominant && wording.texts.model.views[dominant].title;
  return [
    { id: 'views', class: lean, sentence: texts[lean] },
    {
      id: 'dominantView',
      class: dominant ?? 'mixed',
      sentence: title ? fill(texts.dominant, { view: lowerFirst(wording, title) }) : texts.mixed,
    },
  ];
}

const FREEDOM = [KEY.formalAutonomy, KEY.profile, KEY.protectedTime];

/** The freedom that can be used beside what the rules give; what they give is a single answer. */
function autonomy({ wording, result }: Given): Finding[] {
  const texts = wording.texts.findings.autonomy;
  const { formal, usable } = result.autonomy;
  if (usable === null) {
    const state = anyTooFew(result, FREEDOM) ? 'tooFew' : 'unknown';
    return [{ id: 'autonomy', class: state, sentence: texts[state] }];
  }
  const status = formal !== null && usable >= formal ? 'full' : usable === 0 ? 'none' : 'less';
  return [
    {
      id: 'autonomy',
      class: status,
      figure: fill(texts.figure, { usable }),
      sentence: texts[status],
    },
    ...(formal === null || status === 'full'
      ? []
      : [
          {
            id: 'autonomyGap',
            class: String(formal - usable),
            sentence: fill(texts.gap, {
              formal: numberWord(wording, formal),
              usable: numberWord(wording, usable),
            }),
            forTeam: true as const,
          },
        ]),
  ];
}

const KIND = 'pooling-kind';

/** What cooperation needs, by the questions about it. */
function conditionNames(wording: Wording, ids: readonly string[]): string {
  const names: Record<string, string> = wording.texts.findings.pooling.conditions;
  return enumerate(
    wording,
    ids.map((id) => names[id] ?? `‘${titles.question(wording, id)}’`),
  );
}

/** Cooperation with neighbours: whether it is considered, how it fits, and the verdict with it. */
function pooling(given: Given): Finding[] {
  const { wording, result } = given;
  const texts = wording.texts.findings.pooling;
  const { kind, fit, missing, share } = result.pooling;
  if (kind === null) {
    const state = answeredState(given, KIND) === 'tooFew' ? 'tooFew' : 'unanswered';
    return [{ id: 'pooling', class: state, sentence: texts[state] }];
  }
  if (kind === 'no') return [{ id: 'pooling', class: 'no', sentence: texts.no }];
  const figure = percent(wording, share);
  return [
    {
      id: 'pooling',
      class: fit,
      figure,
      sentence: fit === 'none' ? texts.none : fill(texts[fit], { share: figure }),
    },
    ...(missing.length > 0
      ? [
          {
            id: 'poolingMissing',
            class: String(missing.length),
            figure: String(missing.length),
            sentence: upperFirst(
              wording,
              plural(wording.locale, texts.missing, missing.length, {
                number: numberWord(wording, missing.length),
              }),
            ),
          },
          {
            id: 'poolingMissingNamed',
            class: String(missing.length),
            sentence: fill(texts.missingNamed, { conditions: conditionNames(wording, missing) }),
            forTeam: true as const,
          },
        ]
      : []),
    ...pooledLevel(given),
    ...result.pooling.factors.map(({ id, from, to }) => ({
      id: `pooling.${id}`,
      class: to.worst < from.worst || to.best < from.best ? 'lighter' : 'same',
      sentence: fill(texts.factor, {
        factor: titles.factor(wording, id),
        from: stepRange(wording, from),
        to: stepRange(wording, to),
      }),
    })),
  ];
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((level, at) => level === other[at]);

/** The verdict with cooperation, once it takes over anything. */
function pooledLevel({ wording, result }: Given): Finding[] {
  const texts = wording.texts.findings.pooling;
  const { pooling: pooled, overall, basis } = result;
  if (basis === 'quick' || pooled.factors.length === 0) return [];
  const template = same(pooled.between, overall.between) ? texts.levelSame : texts.level;
  return [
    {
      id: 'pooling.level',
      class: readingClass(pooled),
      sentence: fill(template, { level: readingWords(wording, pooled) }),
    },
  ];
}

function planned({ wording, result }: Given): Finding[] {
  const texts = wording.texts.findings.planned;
  const { planned: hires, overall, basis } = result;
  if (!hires || basis === 'quick') return [];
  const unchanged = same(hires.between, overall.between);
  const requirement = requirementName(wording, hires.requirement);
  const from = stepRange(wording, hires.from);
  const to = stepRange(wording, hires.to);
  return [
    {
      id: 'planned',
      class: readingClass(hires),
      sentence: fill(unchanged ? texts.same : texts.changed, {
        level: readingWords(wording, hires),
      }),
    },
    {
      id: 'plannedEffect',
      class: from === to ? 'same' : 'lighter',
      sentence:
        from === to
          ? fill(texts.effectSame, { requirement })
          : fill(texts.effect, { requirement, from, to }),
      forTeam: true,
    },
  ];
}

const WISH = 'context-ambition';

/** How much the municipality wants the task (V04); a single answer. */
function wish({ wording, request, result }: Given): Finding[] {
  const question = questionById(WISH);
  if (result.wish === null || !question) return [];
  const answer = answersOf({ request })[WISH] ?? result.wish;
  return [
    {
      id: 'wish',
      class: String(result.wish),
      sentence: fill(wording.texts.findings.wish, {
        answer: answerWords(wording, question, answer),
      }),
      forTeam: true,
    },
  ];
}

/** A part that misses this many steps is set beside what the proposal provides. */
const SHORT = 2;

function provided(given: Given): Finding[] {
  const { wording, result } = given;
  const texts = wording.texts.findings.provided;
  const { factors, missing } = result.provided;
  if (factors === null) {
    const state = anyTooFew(result, [KEY.provided]) ? 'tooFew' : 'unanswered';
    return [{ id: 'provided', class: state, sentence: texts[state] }];
  }
  if (answeredState(given, KEY.provided) === 'divided')
    return [{ id: 'provided', class: 'divided', sentence: texts.divided }];
  const some = result.factors.some(
    ({ shortfall }) => (wholeSteps(shortfall) ?? shortfall.best) >= SHORT,
  );
  const rest = some ? 'all' : 'short';
  return [
    missing.length > 0
      ? {
          id: 'provided',
          class: 'missing',
          figure: String(missing.length),
          sentence: fill(texts.missing, { factors: factorNames(wording, missing) }),
        }
      : { id: 'provided', class: rest, sentence: texts[rest] },
    {
      id: 'providedNamed',
      class: String(factors.length),
      sentence:
        factors.length > 0
          ? fill(texts.named, { factors: factorNames(wording, factors) })
          : texts.nothing,
      forTeam: true,
    },
  ];
}

/** A rating this many steps away from the profile is told. */
const APART = 2;

/** The questions that are rated clearly lower, or clearly higher, than the reference profile. */
const apartFromProfile = (
  { reference }: Pick<AssessmentResult, 'reference'>,
  way: 'lower' | 'higher',
) =>
  (reference?.questions ?? []).filter(
    ({ difference }) =>
      difference !== null && (way === 'lower' ? difference <= -APART : difference >= APART),
  );

function reference({ wording, result }: Given): Finding[] {
  if (!result.reference) return [];
  const texts = wording.texts.findings.reference;
  const { referenceTasks } = wording.texts.model;
  const id = result.reference.task as keyof typeof referenceTasks;
  const task = referenceTasks[id].title;
  const { questions: rated } = result.reference;
  const known = rated.filter((one) => one.rated !== null).length;
  if (known === 0) {
    const ids = rated.map(({ question }) => question);
    const state = anyTooFew(result, ids) ? 'tooFew' : 'unrated';
    return [{ id: 'reference', class: state, sentence: fill(texts[state], { task }) }];
  }
  const close = known < rated.length ? texts.closeKnown : texts.close;
  const lower = apartFromProfile(result, 'lower').length;
  const higher = apartFromProfile(result, 'higher').length;
  const sentences = [
    ...(lower > 0 ? [plural(wording.locale, texts.lower, lower, { task })] : []),
    ...(higher > 0 ? [plural(wording.locale, texts.higher, higher, { task })] : []),
  ];
  return [
    {
      id: 'reference',
      class: lower > 0 ? 'lower' : higher > 0 ? 'higher' : 'close',
      figure: String(lower + higher),
      sentence: sentences.join(' ') || fill(close, { task }),
    },
  ];
}
