/** A Flemish municipality as in force since 1 January 2025; population on 1 January 2026 (Statbel). */
export interface KnownMunicipality {
  nis: string;
  name: string;
  province: string;
  population: number;
}

/** The 285 Flemish municipalities, by name. */
export async function municipalities(): Promise<KnownMunicipality[]> {
  return (await import('@/content/municipalities/flanders-2025.json')).default;
}

/** A Flemish municipality of before the mergers of 2019 and 2025 that lives on under another name (Statbel). */
export interface MergedMunicipality {
  name: string;
  /** ISO date of the merger. */
  since: string;
  /** The municipality that it became part of. */
  nis: string;
}

/** The 35 municipalities that went up in another one, in the order of the mergers. */
export async function mergedMunicipalities(): Promise<MergedMunicipality[]> {
  return (await import('@/content/municipalities/mergers-2019-2025.json')).default;
}

export type SizeClass = 'small' | 'medium' | 'large';

/** Size class of the paper (000¶25): under 30,000, up to 100,000, above. */
export function sizeClass(population: number): SizeClass {
  if (population < 30_000) return 'small';
  return population <= 100_000 ? 'medium' : 'large';
}
