/** By what Flemish municipalities are grouped: in a file of its own, since only a consultation needs it. */
export interface MunicipalityGroups {
  nis: string;
  /** Reference region (Flemish government). */
  region: string;
  /** Net taxable income per inhabitant in 2023, in euros (Statbel). */
  income: number;
}

/** The groups of the 285 Flemish municipalities. */
export async function municipalityGroups(): Promise<MunicipalityGroups[]> {
  return (await import('@/content/municipalities/flanders-2025-groups.json')).default;
}

/** A NIS code that a merger of 2019 or 2025 ended (Statbel). */
export interface FormerCode {
  was: string;
  /** What the municipality was called. */
  name: string;
  /** The code of the municipality that it became part of. */
  nis: string;
}

/** The 43 codes that mergers ended. */
export async function formerCodes(): Promise<FormerCode[]> {
  return (await import('@/content/municipalities/former-codes-2019-2025.json')).default;
}
