import { assume } from '@/lib/model/assumptions';
import type { Findings } from './findings';

/** The paper's class for large cities starts here (000¶25). */
const LARGE_CITY = 100_000;

/** NIS codes of the five Flemish provinces. */
const FLEMISH = /^(1|23|24|3|4|7)/;

const FINANCIAL_AFFORDANCES = ['affordance-joint-buying', 'affordance-earn-back'];

/** Ids of the notes that fit: wording that size, place and evidence call for, never points. */
export function notesFor(findings: Findings): string[] {
  const { request, reading, scored, assumptions, levels } = findings;
  const { population, nis, name, country } = request.context.municipality ?? {};
  const notes: string[] = [];

  if (population !== undefined) {
    notes.push(population < LARGE_CITY ? 'fragmented-attention' : 'explanation-pressure');
    if (population > assume(assumptions, 'largestObserved')) notes.push('outside-observed-sizes');
    else if (
      population > assume(assumptions, 'smallPopulation') &&
      population < assume(assumptions, 'largePopulation')
    ) {
      notes.push('between-observed-sizes');
    }
  }
  const elsewhere = nis ? !FLEMISH.test(nis) : name !== undefined;
  if (elsewhere || (country && country !== 'BE')) notes.push('outside-flanders');
  notes.push('perceptions-only');

  const { affordances, savings } = affordancesSeen(findings);
  if (affordances) notes.push('no-job-cuts');
  if (savings) {
    const supported = reading.structure.factors.some(
      ({ factor }, at) => factor.capacity === 'financial' && scored.point.supported[at]! > 0,
    );
    notes.push(supported ? 'long-run-savings' : 'small-savings');
  }
  if (levels[2] === 'strengthen') notes.push('gap-not-felt');
  return notes;
}

function affordancesSeen({ reading }: Findings) {
  const seen = reading.structure.scored.filter(
    ({ side }, at) => side === 'affordance' && reading.state[at] === 1 && reading.value[at]! > 0,
  );
  return {
    affordances: seen.length > 0,
    savings: seen.some(({ id }) => FINANCIAL_AFFORDANCES.includes(id)),
  };
}
