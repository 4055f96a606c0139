import { KEY } from '@/lib/model/answers/structure';
import { assume } from '@/lib/model/assumptions';
import { bindings } from '@/lib/model/digital/constraints';
import type { Flag } from '@/lib/model/result';
import { levelsOf } from '@/lib/model/steps/score';
import { CAPACITIES } from '@/lib/model/types';
import { answeredFor, byPoint, type Findings, missedBy, scale } from './findings';

/** What raised a flag: the answers, and the names its text may mention. */
type Raised = Pick<Flag, 'raisedBy' | 'factors' | 'constraints'>;

/** A flag's numbers, by name; the instrument gives them (content/instrument/flags.json). */
type Thresholds = Readonly<Record<string, number>>;

type Rule = (findings: Findings, at: Thresholds) => Raised | null;

const OPEN_OWNERS = ['nobody', 'others', 'ourselvesOpen', 'unknown', undefined];

/** Constraints at least so severe (0–1) whose owner is one of those given. */
function constraintsOwnedBy(
  { reading }: Findings,
  severity: number,
  owners: (string | undefined)[],
): string[] {
  const { structure, answers, point } = reading;
  return structure.constraints
    .filter(({ severities, owner }) => {
      const answer = answers[structure.scored[owner]!.id] as string | undefined;
      return severities.some((at) => point[at]! / 4 >= severity) && owners.includes(answer);
    })
    .map(({ id }) => id);
}

function answersOn({ reading }: Findings, constraints: string[]): string[] {
  return reading.structure.scored
    .filter(
      ({ id, side, constraint }) =>
        (side === 'constraint' || side === 'owner') &&
        constraint !== null &&
        constraints.includes(constraint) &&
        reading.answers[id] !== undefined,
    )
    .map(({ id }) => id);
}

/** A factor that misses at least so many steps. */
function shortOf(findings: Findings, factor: string, steps: number): Raised | null {
  const missed = missedBy(findings, factor);
  return missed && byPoint(missed, 'best') >= steps
    ? { raisedBy: answeredFor(findings, factor), factors: [factor] }
    : null;
}

const FLAGS: Record<string, Rule> = {
  'magic-bullet': (findings, { margin, expectation, severity }) => {
    const { reading, digital, scored } = findings;
    const { structure } = reading;
    const above = structure.factors.filter((_, f) => {
      const { expected, supported } = digital.point[f]!;
      return expected - supported >= margin! && scored.worst[f]! > 0;
    });
    const hope = scale(findings, 'construct-expectation');
    const nothing = !digital.point.some(({ supported }) => supported >= margin!);
    const hopes = hope !== null && hope >= expectation! && (above.length > 0 || nothing);
    if (above.length === 0 && !hopes) return null;
    const binding = bindings(reading, 'point');
    const constraints = [...new Set(above.flatMap((factor) => factor.constraints))]
      .filter((c) => binding[c]! >= severity!)
      .map((c) => structure.constraints[c]!.id);
    const affordances = above.flatMap((factor) =>
      factor.affordances
        .filter(({ at }) => reading.point[at]! > 0)
        .map(({ at }) => structure.scored[at]!.id),
    );
    return {
      raisedBy: [
        ...new Set([
          ...affordances,
          ...answersOn(findings, constraints),
          ...(hopes ? ['construct-expectation'] : []),
        ]),
      ],
      factors: above.map(({ factor }) => factor.id),
      constraints,
    };
  },
  'externalized-responsibility': (findings, { severity }) => {
    const constraints = constraintsOwnedBy(findings, severity!, ['others']);
    return constraints.length ? { raisedBy: answersOn(findings, constraints), constraints } : null;
  },
  'decentralization-paradox': (findings, { nature }) => {
    const { answers } = findings.reading;
    if (answers['construct-remedy'] === 'central') return { raisedBy: ['construct-remedy'] };
    if (answers['construct-builder'] !== 'central') return null;
    const critical = [KEY.nature, KEY.formalAutonomy].filter(
      (id) => (scale(findings, id) ?? 4) >= nature!,
    );
    return critical.length ? { raisedBy: ['construct-builder', ...critical] } : null;
  },
  // The promise alone, whatever the own room or digital savings (case V11): asked is what is not promised.
  offloading: ({ reading }, { promised }) => {
    const at = reading.structure.position.get(KEY.promised);
    if (at === undefined) return null;
    const known = reading.answers[KEY.promised] !== undefined || reading.costs?.band;
    const missing = 4 - promised!;
    return known && reading.low[at]! > missing
      ? { raisedBy: reading.costs?.band ? [] : [KEY.promised], factors: ['lastingCost'] }
      : null;
  },
  'subsidy-cliff': (findings, { subsidy }) =>
    (scale(findings, 'construct-subsidy') ?? 0) >= subsidy!
      ? { raisedBy: ['construct-subsidy'] }
      : null,
  'supplier-lock-in': (findings, { severity }) => {
    if (!constraintsOwnedBy(findings, severity!, OPEN_OWNERS).includes('lock-in')) return null;
    const builder = findings.reading.answers['construct-builder'] === 'supplier';
    return {
      raisedBy: [...answersOn(findings, ['lock-in']), ...(builder ? ['construct-builder'] : [])],
      constraints: ['lock-in'],
    };
  },
  'freed-time-illusion': (findings, { gain, severity }) => {
    const gains = [
      'affordance-workflow',
      'affordance-self-service',
      'affordance-avoided-hiring',
    ].filter((id) => (scale(findings, id) ?? 0) >= gain!);
    return gains.length &&
      constraintsOwnedBy(findings, severity!, OPEN_OWNERS).includes('freed-time')
      ? {
          raisedBy: [...gains, ...answersOn(findings, ['freed-time'])],
          constraints: ['freed-time'],
        }
      : null;
  },
  'one-person-service': (findings, { cover }) => {
    const given = scale(findings, 'supply-staffing-cover');
    return given !== null && given <= cover!
      ? { raisedBy: ['supply-staffing-cover'], factors: ['staffing'] }
      : null;
  },
  'silo-initiative': (findings, { crosses, organization }) => {
    const reach = scale(findings, 'construct-crosses');
    const asks = ['demand-organization-services', 'demand-organization-partners'].filter(
      (id) => (scale(findings, id) ?? 0) >= organization!,
    );
    return reach !== null && reach <= crosses! && asks.length
      ? { raisedBy: ['construct-crosses', ...asks], factors: ['organization'] }
      : null;
  },
  'formal-without-usable-autonomy': ({ autonomy }, { formal, difference }) =>
    autonomy.formal !== null &&
    autonomy.usable !== null &&
    autonomy.formal >= formal! &&
    autonomy.formal - autonomy.usable >= difference!
      ? { raisedBy: [KEY.formalAutonomy] }
      : null,
  // Discretion in individual cases, dropping with fixed criteria (case V21).
  'pressure-in-individual-cases': (findings, { cases, criteria }) => {
    const asked = scale(findings, 'demand-cases');
    const has = scale(findings, 'supply-cases-criteria');
    const low = has !== null && has <= criteria!;
    if (asked !== null && asked >= cases! && low) {
      return {
        raisedBy: ['demand-cases', 'supply-cases-criteria'],
        factors: ['individualCases'],
      };
    }
    return shortOf(findings, 'individualCases', 1);
  },
  'unequal-bargaining': (findings, { outside, steps }) =>
    (scale(findings, 'demand-outside') ?? 0) >= outside!
      ? shortOf(findings, 'outsideParties', steps!)
      : null,
  'pooling-without-coordination': (findings, { coordination }) => {
    const { kind } = findings.pooling;
    const has = scale(findings, 'pooling-coordination');
    return kind !== null && kind !== 'no' && has !== null && has <= coordination!
      ? { raisedBy: ['pooling-kind', 'pooling-coordination'] }
      : null;
  },
  'view-ambition-mismatch': (findings, { transforms, tool, small, orientation }) => {
    const ambition = scale(findings, 'construct-ambition');
    const { orientation: towards, dominant } = findings.views;
    if (ambition === null || towards === null) return null;
    const mismatch =
      (ambition >= transforms! && towards < 0) ||
      (ambition >= tool! && dominant === 'tool') ||
      (ambition <= small! && towards > orientation!);
    if (!mismatch) return null;
    const statements = findings.reading.structure.instrument.questions
      .filter(({ view, id }) => view !== null && findings.reading.answers[id] !== undefined)
      .map(({ id }) => id);
    return { raisedBy: ['construct-ambition', ...statements] };
  },
  'central-local-difference': ({ provided }) =>
    provided.missing.length ? { raisedBy: [KEY.provided], factors: provided.missing } : null,
  'blind-spot': ({ reference }, { steps, questions }) => {
    const under = (reference?.questions ?? []).filter(
      ({ difference }) => difference !== null && -difference >= steps!,
    );
    return under.length >= questions!
      ? {
          raisedBy: under.map(({ question }) => question),
          factors: [...new Set(under.map(({ factor }) => factor))],
        }
      : null;
  },
  'no-small-precedent': (findings, { nature }) => {
    const { request, reading, scored } = findings;
    const population = request.context.municipality?.population;
    const given = scale(findings, KEY.nature);
    const policy = CAPACITIES.indexOf('policy');
    const small =
      population !== undefined && population <= assume(reading.assumptions, 'smallPopulation');
    return small && given !== null && given >= nature! && scored.levels.best[policy]! < 2
      ? { raisedBy: [KEY.nature] }
      : null;
  },
  'reform-pile-up': ({ reading }, { reforms }) => {
    const given = reading.answers['context-reforms'];
    const count = Array.isArray(given) ? given.filter((reform) => reform !== 'none').length : 0;
    return count >= reforms! ? { raisedBy: ['context-reforms'] } : null;
  },
  // An operational task with strategic demands, or the reverse (model §3.12).
  'nature-differs': (findings, { operational, strategic, demand, modest }) => {
    const nature = scale(findings, KEY.nature);
    const asked = findings.reading.structure.instrument.questions.filter(
      (question) => question.strategic && scale(findings, question.id) !== null,
    );
    if (nature === null || asked.length === 0) return null;
    const heavy = asked.filter(({ id }) => scale(findings, id)! >= demand!);
    const light = asked.every(({ id }) => scale(findings, id)! <= modest!);
    if (nature <= operational! && heavy.length > 0) {
      return { raisedBy: [KEY.nature, ...heavy.map(({ id }) => id)] };
    }
    return nature >= strategic! && light
      ? { raisedBy: [KEY.nature, ...asked.map(({ id }) => id)] }
      : null;
  },
  'hours-contradict': (findings, { hours, weeks }) => {
    const free = scale(findings, 'supply-staffing-hours');
    const waited = scale(findings, 'supply-staffing-workload');
    return free !== null && waited !== null && free >= hours! && waited >= weeks!
      ? { raisedBy: ['supply-staffing-hours', 'supply-staffing-workload'], factors: ['staffing'] }
      : null;
  },
  'change-period': (findings, { steps }) => {
    const { reading, digital, scored } = findings;
    if (reading.construct !== 'yes') return null;
    const heavier = reading.structure.factors.flatMap(({ factor, loads }, f) => {
      const now = scored.point[f]!;
      const today = Number.isNaN(now) ? scored.worst[f]! : now;
      return digital.point[f]!.steps.during - today >= steps! ? [{ id: factor.id, loads }] : [];
    });
    return heavier.length
      ? {
          raisedBy: loadsBehind(findings, heavier, 'during'),
          factors: heavier.map(({ id }) => id),
        }
      : null;
  },
  'initiative-too-heavy': (findings, { steps }) => {
    const { reading, digital, scored } = findings;
    if (reading.construct !== 'yes') return null;
    const running = digital.worst.map((one) => one.steps.running);
    const after = levelsOf(reading, running);
    const heavier = reading.structure.factors.flatMap(({ factor, capacity, loads }, f) =>
      running[f]! - scored.worst[f]! >= steps! && after[capacity]! >= scored.levels.worst[capacity]!
        ? [{ id: factor.id, loads }]
        : [],
    );
    return heavier.length
      ? {
          raisedBy: loadsBehind(findings, heavier, 'running'),
          factors: heavier.map(({ id }) => id),
        }
      : null;
  },
};

function loadsBehind(
  { reading }: Findings,
  factors: readonly { loads: readonly { at: number; reading: string }[] }[],
  kind: string,
): string[] {
  const positions = factors.flatMap(({ loads }) =>
    loads.filter((load) => load.reading === kind).map(({ at }) => at),
  );
  return [...new Set(positions)]
    .map((at) => reading.structure.scored[at]!.id)
    .filter((id) => reading.answers[id] !== undefined);
}

/** The ids of all flags this model can raise; the instrument must describe each. */
export const FLAG_IDS = Object.keys(FLAGS);

/** The flags that these findings raise, serious ones first, each with the answers that raised it. */
export function raiseFlags(findings: Findings): Flag[] {
  const raised = findings.reading.structure.instrument.flags.flatMap(
    ({ id, severity, thresholds, evidence }): Flag[] => {
      const result = FLAGS[id]?.(findings, thresholds);
      return result ? [{ id, severity, ...result, evidence }] : [];
    },
  );
  return raised.toSorted((a, b) => Number(b.severity === 'high') - Number(a.severity === 'high'));
}
