import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { FLAG_IDS } from '@/lib/model';
import type { Answers, AssessRequest } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  carried,
  digital,
  each,
  flagIds,
  inhabitants,
  onSide,
  questions,
} from '@/tests/support/model/builders';

type Case = [Answers, Partial<AssessRequest>?];

const considered = { ...carried(), 'construct-considered': 'concrete' };
const views = (tool: number, others: number): Answers => ({
  ...each(
    onSide('view').map(({ id }) => id),
    others,
  ),
  ...each(
    onSide('view').flatMap(({ id, view }) => (view === 'tool' ? [id] : [])),
    tool,
  ),
});
const task = (reference: string): Partial<AssessRequest> => ({
  context: { task: { title: 'Taak', reference } },
});
/** Per flag: a case that raises it and one, as close as can be, that does not. */
const CASES: Record<string, [raised: Case, quiet: Case]> = {
  'magic-bullet': [
    [{ ...allAnswered(4, 1), ...digital({ severity: 4, owner: 'nobody' }) }],
    [{ ...allAnswered(4, 1), ...digital(), 'demand-volume': 1 }],
  ],
  'externalized-responsibility': [
    [{ ...carried(), ...digital({ severity: 3, owner: 'others' }) }],
    [{ ...carried(), ...digital({ severity: 3, owner: 'agreed' }) }],
  ],
  'decentralization-paradox': [
    [{ ...carried(), 'construct-remedy': 'central' }],
    [{ ...carried(), 'construct-remedy': 'own' }],
  ],
  offloading: [
    [{ ...carried(), 'demand-funding-promised': 3, 'supply-lasting-plan': 4 }],
    [{ ...carried(), 'demand-funding-promised': 4, 'supply-lasting-plan': 0 }],
  ],
  'subsidy-cliff': [
    [{ ...considered, 'construct-subsidy': 3 }],
    [{ ...considered, 'construct-subsidy': 1 }],
  ],
  'supplier-lock-in': [
    [{ ...considered, 'constraint-lock-in': 3, 'owner-lock-in': 'nobody' }],
    [{ ...considered, 'constraint-lock-in': 3, 'owner-lock-in': 'agreed' }],
  ],
  'freed-time-illusion': [
    [{ ...carried(), ...digital({ severity: 3, owner: 'nobody' }) }],
    [{ ...carried(), ...digital({ severity: 3, owner: 'ourselves' }) }],
  ],
  'one-person-service': [
    [{ ...carried(), 'supply-staffing-cover': 0 }],
    [{ ...carried(), 'supply-staffing-cover': 1 }],
  ],
  'silo-initiative': [
    [{ ...considered, 'construct-crosses': 1 }],
    [{ ...considered, 'construct-crosses': 3 }],
  ],
  'formal-without-usable-autonomy': [
    [{ ...carried(), 'context-formal-autonomy': 4 }],
    [{ ...carried(), 'context-formal-autonomy': 3 }],
  ],
  'pressure-in-individual-cases': [
    [{ ...carried(), 'demand-cases': 4 }],
    [{ ...carried(), 'demand-cases': 4, 'supply-cases-criteria': 4, 'supply-cases-eyes': 4 }],
  ],
  'unequal-bargaining': [
    [{ ...carried(), 'demand-outside': 4 }],
    [{ ...carried(), 'demand-outside': 4, 'supply-outside-expertise': 4 }],
  ],
  'pooling-without-coordination': [
    [{ ...carried(), 'pooling-kind': 'sporadic', 'pooling-coordination': 1 }],
    [{ ...carried(), 'pooling-kind': 'sporadic', 'pooling-coordination': 3 }],
  ],
  'view-ambition-mismatch': [
    [{ ...considered, ...views(4, 1), 'construct-ambition': 4 }],
    [{ ...considered, ...views(4, 1), 'construct-ambition': 1 }],
  ],
  'central-local-difference': [
    [{ ...carried(), 'demand-specialism': 4, 'context-provided': ['lastingCost'] }],
    [{ ...carried(), 'demand-specialism': 3, 'context-provided': ['lastingCost'] }],
  ],
  'blind-spot': [
    [allAnswered(0, 2), task('building-permits')],
    [allAnswered(4, 4), task('building-permits')],
  ],
  'no-small-precedent': [
    [{ ...carried(), 'context-nature': 4 }, inhabitants(9_500)],
    [{ ...carried(), 'context-nature': 4 }, inhabitants(30_000)],
  ],
  'reform-pile-up': [
    [{ ...carried(), 'context-reforms': ['merger', 'vacancies'] }],
    [{ ...carried(), 'context-reforms': ['merger'] }],
  ],
  'nature-differs': [
    [{ ...carried(), 'context-nature': 1, 'demand-strategy': 3 }],
    [{ ...carried(), 'context-nature': 2, 'demand-strategy': 3 }],
  ],
  'hours-contradict': [
    [{ ...carried(), 'supply-staffing-hours': 2, 'supply-staffing-workload': 2 }],
    [{ ...carried(), 'supply-staffing-hours': 2, 'supply-staffing-workload': 1 }],
  ],
  'change-period': [
    [{ ...carried(), ...digital(), 'construct-project': 2 }],
    [{ ...carried(), ...digital(), 'construct-project': 1 }],
  ],
  'initiative-too-heavy': [
    [{ ...carried(), ...digital(), 'construct-expertise': 2 }],
    [{ ...carried(), ...digital(), 'construct-expertise': 1 }],
  ],
};

const known = new Set(questions.map(({ id }) => id));

describe('flags', () => {
  it('are the same in the model, the instrument and these cases', () => {
    const described = instrument.flags.map(({ id }) => id).toSorted();
    expect(FLAG_IDS.toSorted()).toEqual(described);
    expect(Object.keys(CASES).toSorted()).toEqual(described);
  });

  it.each(Object.entries(CASES))(
    '%s is raised, with the answers that raised it',
    (id, [raised]) => {
      const flag = assessed(...raised).flags.find((candidate) => candidate.id === id);
      expect(flag).toBeDefined();
      expect(flag!.evidence.length).toBeGreaterThan(0);
      expect(flag!.raisedBy.length).toBeGreaterThan(0);
      for (const question of flag!.raisedBy) {
        expect(known.has(question), question).toBe(true);
        expect(raised[0][question], question).toBeDefined();
      }
    },
  );

  it.each(Object.entries(CASES))('%s stays away where nothing calls for it', (id, [, quiet]) => {
    expect(flagIds(assessed(...quiet))).not.toContain(id);
  });

  it('put the serious ones first', () => {
    const severities = assessed({
      ...allAnswered(4, 0),
      ...digital({ severity: 4, owner: 'others' }),
      'construct-remedy': 'central',
    }).flags.map(({ severity }) => severity);
    expect(severities).toContain('medium');
    expect(severities).toEqual(severities.toSorted());
  });

  it('are few where nothing is known', () => {
    expect(flagIds(assessed({}))).toEqual([]);
  });
});

describe('flags on what is open', () => {
  it('do not take an unknown requirement for a load of the initiative', () => {
    const answers = { ...carried(), ...digital(), 'demand-staffing-continuity': 'unknown' };
    expect(flagIds(assessed({ ...answers, 'supply-staffing-cover': 0 }))).not.toContain(
      'change-period',
    );
  });
});
