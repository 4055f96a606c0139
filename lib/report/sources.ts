import type { EvidenceTexts } from './context';

/** The reference, without line numbers of a transcript where a section is known. */
export const placeOf = (ref: string): string => ref.replace(/ \(l\.[^)]*\)/g, '');

/** References in the form that the sources annex explains: "000 ¶33, ¶34; 003 §4.1". */
export function cite(evidence: EvidenceTexts, ids: readonly string[]): string {
  const bySeed = new Map<string, Set<string>>();
  for (const id of ids) {
    const found = evidence.get(id);
    if (!found) continue;
    const refs = bySeed.get(found.seed) ?? new Set();
    bySeed.set(found.seed, refs.add(placeOf(found.ref)));
  }
  return [...bySeed]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([seed, refs]) => `${seed} ${[...refs].join(', ')}`)
    .join('; ');
}
