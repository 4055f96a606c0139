import type { OptionValue } from '@/lib/model/types';
import { compareVersions } from './version-order';

/** What a version of the instrument changed in the questions of the version before it. */
export interface QuestionChanges {
  from: string;
  to: string;
  /** By old id, the new one: what was answered stays as it is. */
  renamed?: Record<string, string>;
  /** A value that is now written as another one of the same meaning. */
  revalued?: { question: string; from: OptionValue; to: OptionValue }[];
  /** Another meaning under the same id: asked again. */
  reworded?: readonly string[];
  /** By old id, the question that asks something else in its place; a note moves along. */
  replaced?: Record<string, string>;
  removed?: readonly string[];
  added?: readonly string[];
}

const DEMANDS_THAT_ALLOWED_NOT_APPLICABLE = [
  'demand-staffing-hours',
  'demand-staffing-continuity',
  'demand-specialism',
  'demand-profiles',
  'demand-it',
  'demand-volume',
  'demand-strategy',
  'demand-steering',
  'demand-durability',
  'demand-cases',
  'demand-outside',
];

/** Oldest first. A change of ids, values or meaning in `content/instrument/questions` needs one here. */
export const QUESTION_CHANGES: readonly QuestionChanges[] = [
  {
    from: '0.9.0',
    to: '1.0.0',
    renamed: {
      'demand-hours': 'demand-staffing-hours',
      'supply-hours': 'supply-staffing-hours',
    },
    revalued: [{ question: 'context-steering-style', from: 'head', to: 'headOfService' }],
    removed: ['context-urgency'],
    added: ['supply-staffing-planned'],
  },
  {
    from: '1.0.0',
    to: '2.0.0',
    renamed: {
      'supply-funding-promised': 'demand-funding-promised',
      'supply-funding-indexed': 'demand-funding-lasting',
    },
    // Level 0 says in words that the task asks none of it.
    revalued: DEMANDS_THAT_ALLOWED_NOT_APPLICABLE.map((question) => ({
      question,
      from: 'notApplicable',
      to: 0,
    })),
    reworded: [
      'supply-staffing-hours',
      'supply-staffing-cover',
      'supply-staffing-workload',
      'supply-specialism-who',
      'supply-profiles-vacancy',
      'supply-it-sharing',
      'supply-volume-reached',
      'supply-steering-together',
      'supply-durability-survived',
      'maturity-e5',
      'maturity-i2',
      'maturity-a1',
      'maturity-a5',
      'maturity-imonitor',
      'demand-staffing-hours',
      'demand-staffing-continuity',
      'demand-specialism',
      'demand-profiles',
      'demand-it',
      'demand-volume',
      'demand-durability',
      'demand-cases',
      'affordance-workflow',
      'affordance-self-service',
      'affordance-core-work',
      'affordance-avoided-hiring',
      'affordance-integration',
      'affordance-pooled-knowledge',
      'affordance-joint-buying',
      'affordance-earn-back',
      'affordance-data',
      'affordance-dashboards',
      'affordance-criteria',
      'affordance-simulation',
      'constraint-readiness',
      'constraint-freed-time',
    ],
    replaced: {
      'supply-room-plan': 'supply-lasting-plan',
      'demand-room': 'demand-start-advance',
      'demand-organization': 'demand-organization-services',
      'constraint-interoperability': 'constraint-interoperability-own',
    },
    removed: [
      'demand-funding',
      'context-steering-style',
      'context-claim-administrative',
      'context-claim-financial',
      'context-claim-policy',
      'context-benefit-more',
      'construct-replaces',
    ],
    added: [
      'context-provided',
      'supply-start-prefinance',
      'demand-organization-partners',
      'constraint-interoperability-links',
      'construct-choices',
      'construct-upkeep',
      'construct-investment',
    ],
  },
  // The cost table has an amount for every year (see `toCostsPerYear`), and of a fact one answer of a team is
  // enough; no question asks something else.
  { from: '2.0.0', to: '2.1.0' },
];

/**
 * Ids, as they are now, of the questions that a version did not ask or asked in another way: answers of then and
 * of now are not about the same.
 */
export function changedSince(
  version: string,
  changes: readonly QuestionChanges[] = QUESTION_CHANGES,
): string[] {
  let ids = new Set<string>();
  for (const change of changes) {
    if (compareVersions(change.to, version) <= 0) continue;
    const { renamed = {}, revalued = [], reworded = [], replaced = {} } = change;
    const { removed = [], added = [] } = change;
    const kept = [...ids].filter((id) => !removed.includes(id) && !Object.hasOwn(replaced, id));
    ids = new Set([
      ...kept.map((id) => renamed[id] ?? id),
      ...Object.values(renamed),
      ...revalued.map(({ question }) => question),
      ...reworded,
      ...Object.values(replaced),
      ...added,
    ]);
  }
  return [...ids].sort();
}
