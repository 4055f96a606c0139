import type nlSources from '@/content/nl/sources.json';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** One piece of evidence, in our own words, with its reference in the sources. */
export interface Evidence {
  id: string;
  kind: string;
  capacity: string;
  /** What it rests on; "… as cited" and "literature cited by the source" for works the source cites. */
  basis: string;
  seed: string;
  /** Where it stands in our copy of the source; not for readers, who get `referencesTo`. */
  ref: string;
  nl: string;
  en: string;
}

/** One piece of evidence in a language, with where a reader finds it. */
export interface EvidenceText {
  text: string;
  /** The source by its short name, such as "IRPP 2025", and by its id. */
  source: string;
  seed: string;
  ref: string;
  /** Paragraphs, sections, notes, appendices or slides; none where the source has no such places. */
  places: string[];
  /** Whether the source says it by citing another work, and which one where that is known. */
  cited: boolean;
  work: string | null;
  /** The whole reference: "(IRPP 2025, ¶34)". */
  reference: string;
}

/** Evidence in one language, by id. */
export type EvidenceTexts = ReadonlyMap<string, EvidenceText>;

/** The sources, in the order in which they are listed. */
export const SOURCE_IDS = ['000', '003', '001', '002'] as const;

/** The words of references, and every source by its short and its full name. */
export type SourceTexts = Templates<typeof nlSources, Placeholders['sources']>;

const sourceFiles: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/sources.json'),
  en: () => import('@/content/en/sources.json'),
};

/** The words of references. */
export async function sourceTexts(locale: Locale): Promise<SourceTexts> {
  return (await sourceFiles[locale]()).default as SourceTexts;
}

/** The whole evidence base; loaded when sources are shown. */
export async function evidenceBase(): Promise<Evidence[]> {
  return (await import('@/content/evidence/evidence.json')).default as Evidence[];
}

/** Evidence by id, in one language. */
export async function evidenceTexts(locale: Locale): Promise<Map<string, EvidenceText>> {
  const [base, texts] = await Promise.all([evidenceBase(), sourceTexts(locale)]);
  return new Map(base.map((item) => [item.id, evidenceText(item, locale, texts)]));
}

function evidenceText(item: Evidence, locale: Locale, texts: SourceTexts): EvidenceText {
  const { seed, ref, basis } = item;
  const names: Record<string, string> = texts.names;
  const part = {
    text: item[locale],
    source: names[seed] ?? seed,
    seed,
    ref,
    places: placesIn(ref, texts.places),
    cited: /\bcited\b/.test(basis),
    work: / as cited$/.test(basis) ? basis.replace(/ as cited$/, '') : null,
  };
  return { ...part, reference: inBrackets(texts, [referenceOf(texts, [part])]) };
}

/**
 * The references of several findings as a reader needs them, each source once: "(IRPP 2025, ¶33, ¶34;
 * aangehaald in SBV-nota, §4.4)". Empty when none of the ids is known.
 */
export function referencesTo(
  texts: SourceTexts,
  evidence: EvidenceTexts,
  ids: readonly string[],
): string {
  const groups = new Map<string, EvidenceText[]>();
  for (const id of ids) {
    const found = evidence.get(id);
    if (!found) continue;
    const key = [found.seed, found.work ?? found.cited].join();
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const sorted = [...groups].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return inBrackets(
    texts,
    sorted.map(([, group]) => referenceOf(texts, group)),
  );
}

/** The sources of several findings by their short names, each once: "IRPP 2025, SBV-nota". */
export const sourcesOf = (evidence: EvidenceTexts, ids: readonly string[]): string =>
  [...new Set(ids.flatMap((id) => evidence.get(id)?.source ?? []))].join(', ');

const inBrackets = ({ all }: SourceTexts, references: string[]): string =>
  references.length > 0 ? fill(all, { references: references.join('; ') }) : '';

type Referred = Pick<EvidenceText, 'source' | 'places' | 'cited' | 'work'>;

/** The reference of findings that share a source, and the work that it cites if any. */
function referenceOf(texts: SourceTexts, group: readonly Referred[]): string {
  const [first] = group;
  if (!first) return '';
  const { source, cited, work } = first;
  const places = [...new Set(group.flatMap((one) => one.places))].toSorted(byPlace);
  const reference =
    places.length > 0 ? fill(texts.at, { source, places: places.join(', ') }) : source;
  if (work !== null) return fill(texts.work, { work, reference });
  return cited ? fill(texts.cited, { reference }) : reference;
}

/** ¶9 before ¶10, §4.2 before §4.10. */
const byPlace = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Lines of our transcript of a source, which no reader has. */
const LINES = /\([^)]*\bl\.\d[^)]*\)|\bl\.\d+(?:-\d+)?(?:, \d+-\d+)*/g;
const PARAGRAPHS = /¶(\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)/g;
const SECTIONS = /§\d+(?:\.\d+)*(?:-\d+(?:\.\d+)*)?/g;
const NOTES = /\b(?:note|fn) (\d+)/g;
const APPENDICES = /\bApp\. (\d+)/g;
const SLIDES = /"([^"]+)"/g;

/** The places of a reference that a reader can look up. */
function placesIn(ref: string, texts: SourceTexts['places']): string[] {
  const plain = ref.replaceAll(LINES, '');
  const found = (pattern: RegExp): string[] =>
    [...plain.matchAll(pattern)].map(([whole, part]) => part ?? whole);
  return [
    ...found(PARAGRAPHS).flatMap((list) => list.split(', ').map((place) => `¶${range(place)}`)),
    ...found(SECTIONS).map(range),
    ...found(NOTES).map((number) => fill(texts.note, { number })),
    ...found(APPENDICES).map((number) => fill(texts.appendix, { number })),
    ...found(SLIDES).map((title) => fill(texts.slide, { title })),
  ];
}

const range = (place: string): string => place.replace('-', '–');
