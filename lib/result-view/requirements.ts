import { instrument } from '@/lib/instrument/instrument';
import { questionById } from '@/lib/instrument/questions';
import type { AssessmentResult, Ends, RequirementResult } from '@/lib/model/result';
import type { Requirement } from '@/lib/model/types';

/** What explains that a requirement misses more or less than the difference of its two answers. */
export const REQUIREMENT_NOTES = ['from', 'most', 'absence', 'norm'] as const;
export type RequirementNote = (typeof REQUIREMENT_NOTES)[number];

/** A requirement with the questions behind it. */
export interface RequirementView {
  id: string;
  demand: string[];
  supply: string;
  shortfall: Ends;
  /** Whether it reaches what the factor misses. */
  decides: boolean;
  notes: RequirementNote[];
  evidence: string[];
}

const rules = new Map(
  instrument.factors.flatMap(({ requirements }) => requirements.map((one) => [one.id, one])),
);

/** The requirements of a factor, those that decide first. */
export function requirementsOf(
  { norm, factors }: Pick<AssessmentResult, 'norm' | 'factors'>,
  factor: string,
): RequirementView[] {
  const result = factors.find(({ id }) => id === factor);
  if (!result) return [];
  return result.requirements
    .flatMap((one): RequirementView[] => {
      const rule = rules.get(one.id);
      if (!rule) return [];
      return [
        {
          id: one.id,
          demand: rule.demand,
          supply: rule.supply,
          shortfall: one.shortfall,
          decides: result.decidedBy.includes(one.id) && result.shortfall.worst > 0,
          notes: notesOf(rule, one, norm === 'executor'),
          evidence: rule.evidence,
        },
      ];
    })
    .toSorted((a, b) => Number(b.decides) - Number(a.decides));
}

/** Only what is at work here: a rule that changes nothing needs no explanation. */
function notesOf(
  { from, most, absence, demand }: Requirement,
  { demand: asked, supply }: RequirementResult,
  executor: boolean,
): RequirementNote[] {
  const strategic = demand.some((id) => questionById(id)?.strategic);
  const at = (ends: Ends) => ends.point ?? ends.worst;
  return [
    ...(from > 0 && at(asked) < from ? (['from'] as const) : []),
    ...(most < 4 && at(asked) - at(supply) > most ? (['most'] as const) : []),
    ...(absence !== null && at(asked) >= absence && at(supply) === 0 ? (['absence'] as const) : []),
    ...(executor && strategic ? (['norm'] as const) : []),
  ];
}
