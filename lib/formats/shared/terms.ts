import type { ExportTexts } from '@/lib/instrument/texts/export';

/** What bodies and offices are called where the municipality lies, and the law its decisions rest on. */
export type Terms = Pick<
  ExportTexts['terms'],
  'college' | 'alderman' | 'director' | 'treasurer' | 'mayor' | 'council'
> & { legal: readonly string[] };

/** The country whose law the terms name. */
const BELGIUM = 'BE';

/**
 * The terms for a municipality. Every format takes them from here.
 *
 * @param country Two letters; a municipality without a country is taken to lie in Belgium.
 */
export const termsOf = ({ terms }: ExportTexts, country = BELGIUM): Terms =>
  country === BELGIUM ? terms : { ...terms, legal: [] };
