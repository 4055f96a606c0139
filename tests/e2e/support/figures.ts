import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { intlLocale, type Locale } from '@/lib/i18n/locales';
import type { AssessmentResult, Bounds, FactorResult } from '@/lib/model/result';
import { type KnownVerdictLevel, VIEWS } from '@/lib/model/types';

/** A text with its placeholders replaced. */
const fill = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);

/**
 * What a screen and a report have to say about a result, worked out from the result itself and the files of
 * texts: by other code than theirs, so that a figure that is rounded, ordered or named wrongly differs.
 */

type Flag = AssessmentResult['flags'][number] & { title: string };

/** A result as the machine interface gives it. */
export type GivenResult = Omit<AssessmentResult, 'flags'> & { flags: Flag[] };

/** A row of a table: the text of its cells. */
export type Row = string[];

/** The figures of a result in words, in one language. */
export interface Figures {
  headline: string;
  /** Why the verdict is what it is: the capacity that decides, or what there is to say without one. */
  decisive: string;
  advice: { title: string; sentence: string };
  firmness: string;
  capacities: {
    id: string;
    title: string;
    level: string;
    /** Gap and its range, now and after digitalization. */
    gap: string;
    range: string;
    after: string;
    rangeAfter: string;
    /** Where 90 % of the runs end up, and the middle of them. */
    spread: string;
    middle: string;
    /** The share of the runs per level. */
    shares: string[];
    /** Name, demand, supply, shortfall, range, shortfall after digitalization. */
    factors: Row[];
    /** Name, expected and supported relief. */
    relief: Row[];
  }[];
  /** The share of the runs per level of the whole; empty without runs. */
  shares: string[];
  /** What moves the outcome most, and by how many points. */
  drivers: Row[];
  flags: string[];
  /** Every view of technology, and how far it is agreed with; empty where nobody told. */
  views: Row[];
  costs: Record<
    'total' | 'promised' | 'uncovered' | 'perYear' | 'perInhabitant' | 'fte',
    string
  > | null;
}

const LEVELS: KnownVerdictLevel[] = ['carries', 'conditions', 'strengthen'];

type Titled = Record<string, { title: string; sentence: string }>;

interface ModelTexts {
  capacities: Titled;
  factors: Titled;
  levels: Titled;
  advice: Titled;
  assumptions: Titled;
  views: Titled;
  firmness: Record<'firm' | 'fairly' | 'loose' | 'withheld', string>;
}

interface ReportTexts {
  words: {
    unknown: string;
    percentage: string;
    yourMunicipality: string;
    headline: Record<string, string>;
  };
}

interface ResultTexts {
  head: { decidedBy: string };
  stability: { assumption: string };
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));

const questionTitles = (locale: Locale): Titled => {
  const folder = `content/${locale}/questions`;
  return Object.assign({}, ...readdirSync(folder).map((file) => read<Titled>(`${folder}/${file}`)));
};

/** Rows of a table, or of all tables within a part of the page; what is folded away included. */
export const rowsOf = (part: Locator): Promise<Row[]> =>
  part
    .locator('tbody > tr:not([hidden])')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map(({ cells }) =>
        [...cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
      ),
    );

/** Level marks stand before the words of a level in a report. */
export const withoutMark = (text: string): string => text.replace(/^[●◐○–] /, '');

/** Works the figures out. @param name - of the municipality. */
export function figuresOf(result: GivenResult, locale: Locale, name: string): Figures {
  const model = read<ModelTexts>(`content/${locale}/model.json`);
  const { words } = read<ReportTexts>(`content/${locale}/report.json`);
  const screen = read<ResultTexts>(`content/${locale}/result.json`);
  const questions = questionTitles(locale);
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    plain(new Intl.NumberFormat(intlLocale[locale], options).format(value));
  const known = <T>(value: T | null, say: (value: T) => string) =>
    value === null ? words.unknown : say(value);
  const whole = (value: number | null) => known(value, (one) => number(Math.round(one)));
  const percent = (share: number) => plain(fill(words.percentage, { value: whole(100 * share) }));
  const span = (bounds: Bounds | null) =>
    known(bounds, (ends) => [...new Set(ends.map(whole))].join('–'));
  const euros = (amount: number | null, fractionDigits = 0) =>
    known(amount, (one) =>
      number(one, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: fractionDigits,
        maximumFractionDigits: fractionDigits,
      }),
    );
  const shares = (of: Record<KnownVerdictLevel, number>) =>
    LEVELS.map((level) => percent(of[level]));
  const factor = ({ id, demand, supply, shortfall, bounds, shortfallAfter }: FactorResult): Row => [
    model.factors[id]?.title ?? id,
    whole(demand),
    whole(supply),
    whole(shortfall),
    span(bounds?.shortfall ?? null),
    whole(shortfallAfter),
  ];

  const { overall, costs, views } = result;
  const decider = result.capacities.find(({ id }) => id === overall.decidedBy);
  const advice = model.advice[overall.advice] ?? { title: '', sentence: '' };

  const firmness = () => {
    const { level, stability } = overall;
    if (level === null || level === 'unknown' || !stability) return model.firmness.withheld;
    const share = stability.levels[level];
    const kind = share >= 0.8 ? 'firm' : share >= 0.6 ? 'fairly' : 'loose';
    return plain(
      fill(model.firmness[kind], { share: percent(share), runs: number(stability.runs) }),
    );
  };

  return {
    headline: fill(words.headline[overall.advice] ?? '', { municipality: name }),
    decisive: decider
      ? fill(screen.head.decidedBy, {
          capacity: model.capacities[decider.id]?.title ?? '',
          gap: whole(decider.gap),
        })
      : advice.sentence,
    advice,
    firmness: firmness(),
    capacities: result.capacities.map(({ id, level, stability, ...capacity }) => {
      const own = result.factors.filter((one) => one.capacity === id && !one.left);
      return {
        id,
        title: model.capacities[id]?.title ?? id,
        level: model.levels[level ?? 'unknown']?.title ?? '',
        gap: whole(capacity.gap),
        range: span(capacity.bounds),
        after: whole(capacity.gapAfter),
        rangeAfter: span(capacity.boundsAfter),
        spread: span(stability && [stability.p5, stability.p95]),
        middle: whole(stability?.p50 ?? null),
        shares: stability ? shares(stability.levels) : [],
        factors: own.map(factor),
        relief: own
          .filter(({ relief }) => relief.expected > 0)
          .map(({ id: one, relief }) => [
            model.factors[one]?.title ?? one,
            percent(relief.expected),
            percent(relief.supported),
          ]),
      };
    }),
    shares: overall.stability ? shares(overall.stability.levels) : [],
    drivers: overall.drivers
      .filter(({ effect }) => Math.round(effect) > 0)
      .map((driver) => [
        'question' in driver
          ? (questions[driver.question]?.title ?? driver.question)
          : fill(screen.stability.assumption, {
              title: model.assumptions[driver.assumption]?.title ?? '',
            }),
        whole(driver.effect),
      ]),
    flags: (['high', 'medium'] as const).flatMap((severity) =>
      result.flags.filter((flag) => flag.severity === severity).map(({ title }) => title),
    ),
    views: VIEWS.some((id) => views[id] !== null)
      ? VIEWS.map((id) => [model.views[id]?.title ?? id, whole(views[id])])
      : [],
    costs: costs
      ? {
          total: euros(costs.total),
          promised: euros(costs.promised),
          uncovered: euros(costs.uncovered),
          perYear: euros(costs.perYear),
          perInhabitant: euros(costs.perInhabitant, 2),
          fte: known(costs.fte, (value) => number(value, { maximumFractionDigits: 2 })),
        }
      : null,
  };
}
