import { CAPACITIES } from '@/lib/model/types';
import { affordancesSeen, type Findings } from './findings';
import { isElsewhere, sizeNearness } from './nearness';

/** The paper's class for large cities starts here (000¶25). */
const LARGE_CITY = 100_000;

const FINANCIAL_AFFORDANCES = ['affordance-joint-buying', 'affordance-earn-back'];

/** Ids of the notes that fit: wording that size, place and evidence call for, never steps (V02, V06, V20). */
export function notesFor(findings: Findings): string[] {
  const { request, reading, scored, digital } = findings;
  const { municipality = {} } = request.context;
  const { population } = municipality;
  const notes: string[] = [];
  if (population !== undefined) {
    notes.push(population < LARGE_CITY ? 'fragmented-attention' : 'explanation-pressure');
  }
  // Elsewhere the sizes that were studied in Flanders say nothing.
  if (isElsewhere(municipality)) notes.push('outside-flanders');
  else if (population !== undefined) {
    const nearness = sizeNearness(population, reading.assumptions);
    if (nearness === 'beyond') notes.push('outside-observed-sizes');
    if (nearness === 'between') notes.push('between-observed-sizes');
  }
  notes.push('perceptions-only');
  const seen = affordancesSeen(reading);
  if (seen.length > 0) notes.push('no-job-cuts');
  if (seen.some(({ id }) => FINANCIAL_AFFORDANCES.includes(id))) {
    const supported = reading.structure.factors.some(
      ({ factor }, f) => factor.capacity === 'financial' && digital.point[f]!.supported > 0,
    );
    notes.push(supported ? 'long-run-savings' : 'small-savings');
  }
  if (scored.levels.best[CAPACITIES.indexOf('policy')] === 2) notes.push('gap-not-felt');
  return notes;
}
