import { type Assumptions, assume } from '@/lib/model/assumptions';
import type { OverallResult } from '@/lib/model/result';
import type { ScoredMunicipality } from '@/lib/model/types';

/** NIS codes of the five Flemish provinces. */
const FLEMISH = /^(1|23|24|3|4|7)/;

/** What the names of Wallonia, Brussels and their provinces have in them, in the languages people type. */
const OTHER_REGIONS = [
  ...['waals', 'wallon', 'walloon', 'brussel', 'bruxelles', 'henegouwen', 'hainaut'],
  ...['luik', 'liege', 'luxemburg', 'luxembourg', 'namen', 'namur'],
];

/** Without capitals, accents, spaces and signs. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Whether a municipality is known to lie outside the region that was studied; the code says it best. */
export function isElsewhere({ nis, country, province = '' }: ScoredMunicipality): boolean {
  if (country !== undefined && country !== 'BE') return true;
  if (nis !== undefined) return !FLEMISH.test(nis);
  const letters = lettersOf(province);
  return OTHER_REGIONS.some((name) => letters.includes(name));
}

/** Where a size stands beside those that were studied, about 10,000 and about 40,000 inhabitants (003§3.2). */
export function sizeNearness(
  population: number,
  assumptions: Assumptions,
): OverallResult['evidence'] {
  if (population > assume(assumptions, 'largestObserved')) return 'beyond';
  const small = population <= assume(assumptions, 'smallPopulation');
  return small || population >= assume(assumptions, 'largePopulation') ? 'near' : 'between';
}

/** How near the evidence is to this municipality, and why it is not near (case V27). */
export function nearnessOf(
  municipality: ScoredMunicipality,
  assumptions: Assumptions,
): Pick<OverallResult, 'evidence' | 'evidenceReason'> {
  if (isElsewhere(municipality)) return { evidence: 'beyond', evidenceReason: 'region' };
  const { population } = municipality;
  if (population === undefined) return { evidence: 'between', evidenceReason: 'unknownSize' };
  const evidence = sizeNearness(population, assumptions);
  return { evidence, evidenceReason: evidence === 'near' ? null : 'size' };
}
