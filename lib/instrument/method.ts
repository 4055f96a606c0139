import { formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { MOST_MEASURES } from '@/lib/model/advice/smallest-set';
import { TOP } from '@/lib/model/answers/interval';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import { SHIFTS } from '@/lib/model/result';
import { teamRule } from '@/lib/model/team/smallest-group';
import { CAPACITIES, type Instrument, NORMS, RULES } from '@/lib/model/types';
import type { Placeholders } from './texts/placeholders';

/** Parts of the method page that are made from the instrument: a placeholder on a line of its own. */
export const METHOD_BLOCKS = [
  'requirementTable',
  'rules',
  'promisedCuts',
  'strategic',
  'past',
  'owners',
  'loads',
  'flags',
  'teamRules',
  'assumptions',
  'knownGroups',
  'findings',
] as const;

export type MethodBlock = (typeof METHOD_BLOCKS)[number];

/** Numbers within its sentences. */
export type MethodValue = Exclude<Placeholders['pages/method'], MethodBlock>;

/** Every number in the text of the method page, taken from the instrument. */
export function methodValues(locale: Locale, instrument: Instrument): Record<MethodValue, string> {
  const { factors, maturity, questions } = instrument;
  const assumptions = defaultAssumptions(instrument);
  const number = (value: number) => formatNumber(locale, value);
  const assumed = (id: string) => number(assume(assumptions, id));
  const share = (id: string) => formatPercent(locale, assume(assumptions, id));
  const teamNumber = (id: Parameters<typeof teamRule>[1]) => number(teamRule(instrument, id));
  const teamShare = (id: Parameters<typeof teamRule>[1]) =>
    formatPercent(locale, teamRule(instrument, id));
  const capabilities = maturity.indicators.filter(({ group }) => group !== 'heritage');
  return {
    factors: number(factors.length),
    capacities: number(CAPACITIES.length),
    requirements: number(factors.flatMap(({ requirements }) => requirements).length),
    lowest: number(0),
    highest: number(TOP),
    unsureReach: assumed('unsureReach'),
    executorMost: assumed('executorMost'),
    quickQuestions: number(questions.filter(({ quickCheck }) => quickCheck).length),
    kappaAdministrative: share('kappaAdministrative'),
    kappaPolicy: share('kappaPolicy'),
    kappaFinancial: share('kappaFinancial'),
    loadMost: assumed('loadMost'),
    savingsVolumeSteps: assumed('savingsVolumeSteps'),
    plannedHireDiscount: share('plannedHireDiscount'),
    poolingSporadic: share('poolingSporadic'),
    poolingContinuity: share('poolingContinuity'),
    poolingStrategic: share('poolingStrategic'),
    poolingCandidate: share('poolingCandidate'),
    poolingMissing: share('poolingMissing'),
    poolingStrong: share('poolingStrong'),
    poolingPartial: share('poolingPartial'),
    smallPopulation: assumed('smallPopulation'),
    largePopulation: assumed('largePopulation'),
    largestObserved: assumed('largestObserved'),
    mostMeasures: number(MOST_MEASURES),
    gridRules: number(RULES.length),
    gridNorms: number(NORMS.length),
    gridShifts: number(SHIFTS.length),
    gridCells: number(RULES.length * NORMS.length * SHIFTS.length ** 2),
    minimumAnswers: teamNumber('minimumAnswers'),
    agreedWidth: teamNumber('agreedWidth'),
    tailShare: teamShare('tailShare'),
    agreedShare: teamShare('agreedShare'),
    unknownShare: teamShare('unknownShare'),
    capabilities: number(capabilities.length),
    capabilitiesWithShare: number(capabilities.filter(({ share }) => share !== null).length),
  };
}
