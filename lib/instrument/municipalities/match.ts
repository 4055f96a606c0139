import { distance } from 'fastest-levenshtein';
import type { KnownMunicipality, MergedMunicipality } from './municipalities';

/** The municipality of a typed name, according to open data. */
export type MunicipalityMatch =
  | { kind: 'none' }
  | { kind: 'known'; municipality: KnownMunicipality }
  /** A municipality of before a merger, and the one that it is part of now. */
  | { kind: 'merged'; merged: MergedMunicipality; municipality: KnownMunicipality }
  /** It looks like these, the likeliest first. */
  | { kind: 'near'; municipalities: KnownMunicipality[] }
  /** A number and no name. */
  | { kind: 'postcode' }
  /** Outside Flanders, or no municipality. */
  | { kind: 'unknown' };

/** Most names to choose from. */
const MOST = 3;
/** One wrong letter is forgiven per so many letters. */
const LETTERS_PER_SLIP = 4;
/** Fewer letters say too little. */
const FEWEST_LETTERS = 3;

/** Text after or before a name: "Gent (9000)", "9000 Gent". */
const BESIDE = /\(.*?\)|\d+/g;
/** What it is called officially: "Stad Gent", "gemeentebestuur van Melle", "City of Ghent". */
const OFFICE =
  /^\s*(?:(?:de|the)\s+)?(?:stad|stadsbestuur|gemeente|gemeentebestuur|lokaal bestuur|city|town|municipality)\s+(?:(?:van|of)\s+)?/;
const SAINT = /(?<![a-z])(?:st|saint)(?=[\s.-])/g;
const ACCENT = /\p{Mn}/gu;

/** A name as it is compared: without capitals, accents, hyphens, spaces and text around it. */
export const comparable = (name: string): string =>
  name
    .normalize('NFD')
    .replace(ACCENT, '')
    .toLowerCase()
    .replace(BESIDE, '')
    .replace(OFFICE, '')
    .replace(SAINT, 'sint')
    .replace(/[^a-z]/g, '');

/** The municipality of today that a typed name can only mean. */
export function knownMunicipality(
  list: readonly KnownMunicipality[],
  typed: string,
): KnownMunicipality | undefined {
  const wanted = comparable(typed);
  return wanted ? list.find(({ name }) => comparable(name) === wanted) : undefined;
}

/**
 * What a typed name means. Only a municipality of today is taken at once; about anything else a person
 * decides.
 * @param list - the municipalities of today; without them nothing is matched.
 */
export function matchMunicipality(
  typed: string,
  list: readonly KnownMunicipality[],
  merged: readonly MergedMunicipality[],
): MunicipalityMatch {
  if (!typed.trim() || list.length === 0) return { kind: 'none' };
  const known = knownMunicipality(list, typed);
  if (known) return { kind: 'known', municipality: known };
  const wanted = comparable(typed);
  if (!wanted) return { kind: /\d/.test(typed) ? 'postcode' : 'unknown' };
  const former = merged.find(({ name }) => comparable(name) === wanted);
  const successor = former && list.find(({ nis }) => nis === former.nis);
  if (former && successor) return { kind: 'merged', merged: former, municipality: successor };
  const near = nearest(wanted, list, merged);
  return near.length > 0 ? { kind: 'near', municipalities: near } : { kind: 'unknown' };
}

/** The municipalities of today whose name, or name of before a merger, looks like what is wanted. */
function nearest(
  wanted: string,
  list: readonly KnownMunicipality[],
  merged: readonly MergedMunicipality[],
): KnownMunicipality[] {
  const ranked = list.flatMap((municipality) => {
    const former = merged.filter(({ nis }) => nis === municipality.nis);
    const slips = Math.min(...[municipality, ...former].map(({ name }) => slipsIn(wanted, name)));
    return slips < Number.POSITIVE_INFINITY ? [{ municipality, slips }] : [];
  });
  return ranked
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST)
    .map(({ municipality }) => municipality);
}

/**
 * How many letters differ: none when it is one half of a double name, less than one when it is the
 * beginning, infinite when it is another name.
 */
function slipsIn(wanted: string, name: string): number {
  if (wanted.length < FEWEST_LETTERS) return Number.POSITIVE_INFINITY;
  if (name.split('-').map(comparable).includes(wanted)) return 0;
  const compared = comparable(name);
  if (compared.startsWith(wanted)) return 0.5;
  const slips = distance(wanted, compared);
  const forgiven = Math.max(1, Math.floor(wanted.length / LETTERS_PER_SLIP));
  return slips <= forgiven ? slips : Number.POSITIVE_INFINITY;
}
