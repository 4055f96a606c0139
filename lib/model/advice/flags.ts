import { assume } from '@/lib/model/assumptions';
import { KEY } from '@/lib/model/scoring/structure';
import type { Severity } from '@/lib/model/types';
import { answeredFor, type Findings, scale, shortfallOf } from './findings';

/** What raised a flag: the answers, and the names its text may mention. */
export interface Raised {
  raisedBy: string[];
  factors?: string[];
  constraints?: string[];
  capacities?: string[];
}

export interface Flag extends Raised {
  id: string;
  severity: Severity;
  evidence: string[];
}

const SERIOUS = 50;

/** Constraints that matter (severity at least half) and whose owner is one of those given. */
function constraintsOwnedBy(findings: Findings, owners: (string | undefined)[]): string[] {
  const { reading } = findings;
  return reading.structure.constraints
    .filter(({ severity, owner }) => {
      const question = reading.structure.scored[owner];
      const answer = question && reading.answers[question.id];
      const rated = reading.state[severity] === 1 ? reading.value[severity]! : 0;
      return rated >= SERIOUS && owners.includes(answer as string | undefined);
    })
    .map(({ id }) => id);
}

const answersOn = (constraints: string[]): string[] =>
  constraints.flatMap((id) => [`constraint-${id}`, `owner-${id}`]);

/** Factors whose shortfall is at least the given number of points. */
function shortOf(findings: Findings, factor: string, least: number): Raised | null {
  const shortfall = shortfallOf(findings, factor);
  return shortfall !== null && shortfall >= least
    ? { raisedBy: answeredFor(findings, factor), factors: [factor] }
    : null;
}

const noticeable = ({ assumptions }: Findings) => assume(assumptions, 'levelConditions');

const RULES: Record<string, (findings: Findings) => Raised | null> = {
  'magic-bullet': (findings) => {
    const { reading, scored, assumptions } = findings;
    const margin = assume(assumptions, 'expectationMargin');
    const { expected, supported, binding, shortfall } = scored.point;
    const above = reading.structure.factors.filter(
      (_, at) => expected[at]! - supported[at]! >= margin && shortfall[at]! > 0,
    );
    const expectation = scale(findings, 'construct-expectation');
    const hopes =
      expectation !== null &&
      expectation >= 3 &&
      (above.length > 0 || !supported.some((r) => r >= margin));
    if (above.length === 0 && !hopes) return null;
    const constraints = [...new Set(above.flatMap((factor) => factor.constraints))]
      .filter((at) => binding[at]! >= SERIOUS / 100)
      .map((at) => reading.structure.constraints[at]!.id);
    const affordances = above.flatMap((factor) =>
      factor.affordances
        .filter(({ at }) => reading.state[at] === 1 && reading.value[at]! > 0)
        .map(({ at }) => reading.structure.scored[at]!.id),
    );
    return {
      raisedBy: [
        ...new Set([
          ...affordances,
          ...answersOn(constraints).filter((id) => reading.answers[id] !== undefined),
          ...(hopes ? ['construct-expectation'] : []),
        ]),
      ],
      factors: above.map(({ factor }) => factor.id),
      constraints,
    };
  },
  'externalized-responsibility': (findings) => {
    const constraints = constraintsOwnedBy(findings, ['others']);
    return constraints.length ? { raisedBy: answersOn(constraints), constraints } : null;
  },
  'decentralization-paradox': (findings) => {
    const { answers } = findings.reading;
    if (answers['construct-remedy'] === 'central') return { raisedBy: ['construct-remedy'] };
    if (answers['construct-builder'] !== 'central') return null;
    const critical = [KEY.nature, KEY.formalAutonomy].filter(
      (id) => (scale(findings, id) ?? 4) >= 2,
    );
    return critical.length ? { raisedBy: ['construct-builder', ...critical] } : null;
  },
  offloading: (findings) => {
    const shortfall = shortfallOf(findings, KEY.funding);
    return shortfall !== null && shortfall > 0
      ? { raisedBy: answeredFor(findings, KEY.funding), factors: [KEY.funding] }
      : null;
  },
  'subsidy-cliff': (findings) =>
    (scale(findings, 'construct-subsidy') ?? 0) >= 3 ? { raisedBy: ['construct-subsidy'] } : null,
  'supplier-lock-in': (findings) => {
    const open = constraintsOwnedBy(findings, ['nobody', 'others', 'unknown', undefined]);
    if (!open.includes('lock-in')) return null;
    const builder = findings.reading.answers['construct-builder'] === 'supplier';
    return {
      raisedBy: [...answersOn(['lock-in']), ...(builder ? ['construct-builder'] : [])],
      constraints: ['lock-in'],
    };
  },
  'freed-time-illusion': (findings) => {
    const gains = [
      'affordance-workflow',
      'affordance-self-service',
      'affordance-avoided-hiring',
    ].filter((id) => (scale(findings, id) ?? 0) >= 2);
    const open = constraintsOwnedBy(findings, ['nobody', 'others', 'unknown', undefined]);
    return gains.length && open.includes('freed-time')
      ? { raisedBy: [...gains, ...answersOn(['freed-time'])], constraints: ['freed-time'] }
      : null;
  },
  'one-person-service': (findings) =>
    scale(findings, 'supply-staffing-cover') === 0
      ? { raisedBy: ['supply-staffing-cover'], factors: ['staffing'] }
      : null,
  'silo-initiative': (findings) => {
    const crosses = scale(findings, 'construct-crosses');
    const asks = scale(findings, 'demand-organization');
    return crosses !== null && crosses <= 1 && asks !== null && asks >= 2
      ? { raisedBy: ['construct-crosses', 'demand-organization'], factors: ['organization'] }
      : null;
  },
  'formal-without-usable-autonomy': (findings) => {
    const { formal, usable } = findings.autonomy;
    return formal !== null && usable !== null && formal - usable >= 25
      ? { raisedBy: [KEY.formalAutonomy] }
      : null;
  },
  'pressure-in-individual-cases': (findings) =>
    shortOf(findings, 'individualCases', noticeable(findings)),
  'unequal-bargaining': (findings) => shortOf(findings, 'outsideParties', noticeable(findings)),
  'pooling-without-coordination': (findings) => {
    const { kind } = findings.pooling;
    const coordination = scale(findings, 'pooling-coordination');
    return kind !== null && kind !== 'no' && coordination !== null && coordination <= 1
      ? { raisedBy: ['pooling-kind', 'pooling-coordination'] }
      : null;
  },
  'view-ambition-mismatch': (findings) => {
    const ambition = scale(findings, 'construct-ambition');
    const { orientation, dominant } = findings.views;
    if (ambition === null || orientation === null) return null;
    const transforms = ambition >= 3 && orientation < 0;
    const tool = ambition >= 2 && dominant === 'tool';
    const small = ambition <= 1 && orientation > 25;
    if (!transforms && !tool && !small) return null;
    const statements = findings.reading.structure.instrument.questions
      .filter(({ view, id }) => view !== null && findings.reading.answers[id] !== undefined)
      .map(({ id }) => id);
    return { raisedBy: ['construct-ambition', ...statements] };
  },
  'central-local-difference': (findings) => {
    const margin = assume(findings.assumptions, 'claimMargin');
    const apart = findings.claims.filter(
      ({ central, local }) => central !== null && local !== null && local - central >= margin,
    );
    return apart.length
      ? {
          raisedBy: apart.flatMap(({ question }) => question ?? []),
          capacities: apart.map(({ capacity }) => capacity),
        }
      : null;
  },
  'blind-spot': (findings) => {
    const margin = assume(findings.assumptions, 'blindSpotMargin');
    const under = findings.reference?.factors.filter(
      ({ difference }) => difference !== null && -difference >= margin,
    );
    return under?.length
      ? {
          raisedBy: under.flatMap(({ id }) => answeredFor(findings, id, ['demand'])),
          factors: under.map(({ id }) => id),
        }
      : null;
  },
  'no-small-precedent': (findings) => {
    const population = findings.request.context.municipality?.population;
    const nature = scale(findings, KEY.nature);
    const small =
      population !== undefined && population <= assume(findings.assumptions, 'smallPopulation');
    return small && nature !== null && nature >= 3 && findings.overall === 'carries'
      ? { raisedBy: [KEY.nature] }
      : null;
  },
  'reform-pile-up': (findings) => {
    const reforms = findings.reading.answers['context-reforms'];
    const count = Array.isArray(reforms) ? reforms.filter((reform) => reform !== 'none').length : 0;
    return count >= assume(findings.assumptions, 'reformCount')
      ? { raisedBy: ['context-reforms'] }
      : null;
  },
};

/** The ids of all flags this model can raise; the instrument must describe each. */
export const FLAG_IDS = Object.keys(RULES);

/** The flags that these findings raise, serious ones first, each with the answers that raised it. */
export function raiseFlags(findings: Findings): Flag[] {
  const raised = findings.reading.structure.instrument.flags.flatMap((flag): Flag[] => {
    const result = RULES[flag.id]?.(findings);
    return result ? [{ ...flag, ...result }] : [];
  });
  return raised.toSorted((a, b) => Number(b.severity === 'high') - Number(a.severity === 'high'));
}
