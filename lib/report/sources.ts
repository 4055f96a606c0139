import { type EvidenceTexts, referencesTo } from '@/lib/instrument/texts/evidence';
import type { Wording } from '@/lib/wording/texts';

/** References in a form for readers: "(IRPP 2025, ¶33, ¶34; SBV-nota, §4.1)". */
export const cite = ({ texts }: Wording, evidence: EvidenceTexts, ids: readonly string[]): string =>
  referencesTo(texts.sources, evidence, ids);
