import * as z from 'zod/mini';
import { locales } from '@/lib/i18n/locales';
import type { Evidence } from '@/lib/instrument/texts/evidence';
import { CAPACITIES } from '@/lib/model/types';
import { listOf, ownId } from './parts';

const KINDS = [
  'implication',
  'perception',
  'affordance',
  'constraint',
  'driver',
  'benchmark',
  'finding',
  'recommendation',
] as const;

/** The sources: the article, two sets of slides and the research note. */
export const SEEDS = ['000', '001', '002', '003'] as const;

const text = z.string().check(z.minLength(1));
const inEveryLanguage = Object.fromEntries(locales.map((locale) => [locale, text])) as Record<
  (typeof locales)[number],
  typeof text
>;

const finding: z.ZodMiniType<Evidence> = z.strictObject({
  id: ownId,
  kind: z.enum(KINDS),
  capacity: z.enum([...CAPACITIES, 'digital', 'cross']),
  basis: text,
  seed: z.enum(SEEDS),
  ref: text,
  ...inEveryLanguage,
  /** What else the source gives, as it gives it. */
  data: z.optional(z.record(z.string(), z.json())),
});

/** `content/evidence/evidence.json`. */
export const evidenceSchema = () => listOf(finding);
