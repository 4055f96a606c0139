import { fill } from '@/lib/i18n/fill';
import type { Wording } from '@/lib/wording/texts';
import type { EvidenceTexts } from './context';

/** Paragraphs, sections and appendices of a source, the only places that a reader can look up. */
const PLACES =
  /¶\d+(?:[-–]\d+)?(?:, \d+(?:[-–]\d+)?)*|§\d+(?:\.\d+)*(?:[-–]\d+(?:\.\d+)*)?|App\. \d+/g;

/** A reference as readers can follow it: "¶33, ¶34", "§4.1"; empty where there is no such place. */
export const placeOf = (ref: string): string =>
  [...new Set(ref.match(PLACES) ?? [])].join(', ').replaceAll(/(\d)-(\d)/g, '$1–$2');

type Seed = keyof Wording['texts']['report']['sections']['sources']['names'];

/** A source by its short name. */
export const sourceName = ({ texts }: Wording, seed: string): string =>
  texts.report.sections.sources.names[seed as Seed] ?? seed;

/** References in a form for readers: "(IRPP 2025, ¶33, ¶34) (SBV-nota, §4.1)". */
export function cite(wording: Wording, evidence: EvidenceTexts, ids: readonly string[]): string {
  const { cited, citedWhole } = wording.texts.report.sections.sources;
  const bySeed = new Map<string, Set<string>>();
  for (const id of ids) {
    const found = evidence.get(id);
    if (!found) continue;
    const places = bySeed.get(found.seed) ?? new Set();
    for (const place of placeOf(found.ref).split(', ')) if (place) places.add(marked(place));
    bySeed.set(found.seed, places);
  }
  return [...bySeed]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([seed, places]) => {
      const source = sourceName(wording, seed);
      return places.size > 0
        ? fill(cited, { source, place: [...places].join(', ') })
        : fill(citedWhole, { source });
    })
    .join(' ');
}

/** "34" of "¶33, 34" stands alone once the places are taken apart. */
const marked = (place: string): string => (/^\d/.test(place) ? `¶${place}` : place);
