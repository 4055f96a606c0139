import type { TermId } from '@/lib/instrument/texts/glossary';

/** The terms that each part of a result is better understood with, by its anchor. */
export const SECTION_TERMS: Readonly<Record<string, readonly TermId[]>> = {
  head: ['norm', 'step'],
  administrative: ['step', 'range'],
  financial: ['step', 'range', 'cost-table', 'indexed'],
  policy: ['step', 'range', 'strategic', 'durability'],
  potential: ['affordance', 'constraint', 'relief'],
  costs: ['cost-table', 'indexed', 'fte'],
  team: ['median', 'quartiles'],
  maturity: ['maturity', 'heritage'],
  firmness: ['norm', 'step'],
};
