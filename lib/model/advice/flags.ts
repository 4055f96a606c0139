import { KEY } from '@/lib/model/answers/keys';
import { assume } from '@/lib/model/assumptions';
import { bindings } from '@/lib/model/digital/constraints';
import type { Flag } from '@/lib/model/result';
import { byPoint, endsOf, levelsOf } from '@/lib/model/steps/score';
import { CAPACITIES, type LoadReading, type Question } from '@/lib/model/types';
import { type Findings, missedBy, scale } from './findings';

/** What raised a flag: the answers, and the names its text may mention. */
type Raised = Pick<Flag, 'raisedBy' | 'factors' | 'constraints'>;

/** A flag's numbers, by name; the instrument gives them (content/instrument/flags.json). */
type Thresholds = Readonly<Record<string, number>>;

type Rule = (findings: Findings, at: Thresholds) => Raised | null;

const OPEN_OWNERS = ['nobody', 'others', 'ourselvesOpen', 'unknown', undefined];

const raised = (when: boolean, by: string[], of: Omit<Raised, 'raisedBy'> = {}): Raised | null =>
  when ? { raisedBy: by, ...of } : null;

/** Whether a scale answer is known and at least, or at most, so high. */
const atLeast = (findings: Findings, id: string, level: number): boolean =>
  (scale(findings, id) ?? Number.NEGATIVE_INFINITY) >= level;
const atMost = (findings: Findings, id: string, level: number): boolean =>
  (scale(findings, id) ?? Number.POSITIVE_INFINITY) <= level;

/** Ids of the answered questions of a kind. */
const answered = (
  { reading }: Findings,
  questions: readonly Question[],
  of: (question: Question) => boolean,
): string[] =>
  questions.filter((one) => of(one) && reading.answers[one.id] !== undefined).map(({ id }) => id);

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

const answersOn = (findings: Findings, constraints: string[]): string[] =>
  constraints.length === 0
    ? []
    : answered(
        findings,
        findings.reading.structure.scored,
        ({ side, constraint }) =>
          (side === 'constraint' || side === 'owner') && constraints.includes(constraint ?? ''),
      );

/** A factor that misses at least so many steps. */
function shortOf(findings: Findings, factor: string, steps: number): Raised | null {
  const missed = missedBy(findings, factor);
  if (missed === null || byPoint(missed, 'best') < steps) return null;
  const demandAndSupply = answered(
    findings,
    findings.reading.structure.scored,
    ({ side, factors }) =>
      (side === 'demand' || side === 'supply') && factors.some(({ id }) => id === factor),
  );
  return { raisedBy: demandAndSupply, factors: [factor] };
}

/** Factors that an initiative makes heavier in a reading, with the answers on its load. */
function heavierFactors(
  { reading }: Findings,
  kind: LoadReading,
  isHeavier: (f: number) => boolean,
): Raised | null {
  const { structure, answers, construct } = reading;
  const heavier = structure.factors.filter((_, f) => construct === 'yes' && isHeavier(f));
  const loads = heavier.flatMap((factor) => factor.loads).filter((load) => load.reading === kind);
  const questions = [...new Set(loads.map(({ at }) => structure.scored[at]!.id))];
  return raised(
    heavier.length > 0,
    questions.filter((id) => answers[id] !== undefined),
    { factors: heavier.map(({ factor }) => factor.id) },
  );
}

const FLAGS: Record<string, Rule> = {
  'magic-bullet': (findings, { margin, expectation, severity }) => {
    const { reading, digital, scored } = findings;
    // Nothing is expected of an initiative that is not there.
    if (reading.construct === 'no') return null;
    const { structure } = reading;
    const above = structure.factors.filter((_, f) => {
      const { expected, supported } = digital.point[f]!;
      return expected - supported >= margin! && scored.worst[f]! > 0;
    });
    const nothing = !digital.point.some(({ supported }) => supported >= margin!);
    const expects = atLeast(findings, 'construct-expectation', expectation!);
    const hopes = expects && (above.length > 0 || nothing);
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
    return raised(constraints.length > 0, answersOn(findings, constraints), { constraints });
  },
  'decentralization-paradox': (findings, { nature }) => {
    const { answers } = findings.reading;
    if (answers['construct-remedy'] === 'central') return { raisedBy: ['construct-remedy'] };
    // Not known counts as critical here.
    const critical = [KEY.nature, KEY.formalAutonomy].filter(
      (id) => (scale(findings, id) ?? 4) >= nature!,
    );
    const central = answers['construct-builder'] === 'central';
    return raised(central && critical.length > 0, ['construct-builder', ...critical]);
  },
  // The promise alone, whatever the own room or digital savings (case V11): asked is what is not promised.
  offloading: ({ reading }, { promised }) => {
    const at = reading.structure.position.get(KEY.promised);
    const table = reading.costs?.band;
    const known = table || reading.answers[KEY.promised] !== undefined;
    if (at === undefined || !known) return null;
    const missing = 4 - promised!;
    return raised(reading.low[at]! > missing, table ? [] : [KEY.promised], {
      factors: ['lastingCost'],
    });
  },
  'subsidy-cliff': (findings, { subsidy }) =>
    raised(atLeast(findings, 'construct-subsidy', subsidy!), ['construct-subsidy']),
  'supplier-lock-in': (findings, { severity }) => {
    if (!constraintsOwnedBy(findings, severity!, OPEN_OWNERS).includes('lock-in')) return null;
    const builder = findings.reading.answers['construct-builder'] === 'supplier';
    const by = [...answersOn(findings, ['lock-in']), ...(builder ? ['construct-builder'] : [])];
    return { raisedBy: by, constraints: ['lock-in'] };
  },
  'freed-time-illusion': (findings, { gain, severity }) => {
    const gains = [
      'affordance-workflow',
      'affordance-self-service',
      'affordance-avoided-hiring',
    ].filter((id) => atLeast(findings, id, gain!));
    const binds = constraintsOwnedBy(findings, severity!, OPEN_OWNERS).includes('freed-time');
    if (gains.length === 0 || !binds) return null;
    return {
      raisedBy: [...gains, ...answersOn(findings, ['freed-time'])],
      constraints: ['freed-time'],
    };
  },
  'one-person-service': (findings, { cover }) =>
    raised(atMost(findings, 'supply-staffing-cover', cover!), ['supply-staffing-cover'], {
      factors: ['staffing'],
    }),
  'silo-initiative': (findings, { crosses, organization }) => {
    const asks = ['demand-organization-services', 'demand-organization-partners'].filter((id) =>
      atLeast(findings, id, organization!),
    );
    const alone = atMost(findings, 'construct-crosses', crosses!);
    return raised(alone && asks.length > 0, ['construct-crosses', ...asks], {
      factors: ['organization'],
    });
  },
  'formal-without-usable-autonomy': ({ autonomy }, { formal, difference }) => {
    const { formal: given, usable } = autonomy;
    if (given === null || usable === null) return null;
    return raised(given >= formal! && given - usable >= difference!, [KEY.formalAutonomy]);
  },
  // Discretion in individual cases, dropping with fixed criteria (case V21).
  'pressure-in-individual-cases': (findings, { cases, criteria }) => {
    const pressed =
      atLeast(findings, 'demand-cases', cases!) &&
      atMost(findings, 'supply-cases-criteria', criteria!);
    const by = ['demand-cases', 'supply-cases-criteria'];
    return (
      raised(pressed, by, { factors: ['individualCases'] }) ??
      shortOf(findings, 'individualCases', 1)
    );
  },
  'unequal-bargaining': (findings, { outside, steps }) =>
    atLeast(findings, 'demand-outside', outside!)
      ? shortOf(findings, 'outsideParties', steps!)
      : null,
  'pooling-without-coordination': (findings, { coordination }) => {
    const { kind } = findings.pooling;
    const without = atMost(findings, 'pooling-coordination', coordination!);
    const pools = kind !== null && kind !== 'no';
    return raised(pools && without, ['pooling-kind', 'pooling-coordination']);
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
    const { questions } = findings.reading.structure.instrument;
    const statements = answered(findings, questions, ({ view }) => view !== null);
    return { raisedBy: ['construct-ambition', ...statements] };
  },
  'central-local-difference': ({ provided: { missing } }) =>
    raised(missing.length > 0, [KEY.provided], { factors: missing }),
  'blind-spot': ({ reference }, { steps, questions }) => {
    const under = (reference?.questions ?? []).filter(
      ({ difference }) => difference !== null && -difference >= steps!,
    );
    const by = under.map(({ question }) => question);
    return raised(under.length >= questions!, by, {
      factors: [...new Set(under.map(({ factor }) => factor))],
    });
  },
  'no-small-precedent': (findings, { nature }) => {
    const { request, reading, scored } = findings;
    const { population = Number.POSITIVE_INFINITY } = request.context.municipality ?? {};
    const small = population <= assume(reading.assumptions, 'smallPopulation');
    const light = scored.levels.best[CAPACITIES.indexOf('policy')]! < 2;
    return raised(small && light && atLeast(findings, KEY.nature, nature!), [KEY.nature]);
  },
  'reform-pile-up': ({ reading }, { reforms }) => {
    const given = reading.answers['context-reforms'];
    const count = Array.isArray(given) ? given.filter((reform) => reform !== 'none').length : 0;
    return raised(count >= reforms!, ['context-reforms']);
  },
  // An operational task with strategic demands, or the reverse (model §3.12).
  'nature-differs': (findings, { operational, strategic, demand, modest }) => {
    const { questions } = findings.reading.structure.instrument;
    const asked = questions
      .filter((one) => one.strategic && scale(findings, one.id) !== null)
      .map(({ id }) => id);
    const heavy = asked.filter((id) => atLeast(findings, id, demand!));
    const light = asked.length > 0 && asked.every((id) => atMost(findings, id, modest!));
    const underrated = atMost(findings, KEY.nature, operational!) && heavy.length > 0;
    return (
      raised(underrated, [KEY.nature, ...heavy]) ??
      raised(light && atLeast(findings, KEY.nature, strategic!), [KEY.nature, ...asked])
    );
  },
  'hours-contradict': (findings, { hours, weeks }) => {
    const [free, waiting] = ['supply-staffing-hours', 'supply-staffing-workload'] as const;
    const contradicts = atLeast(findings, free, hours!) && atLeast(findings, waiting, weeks!);
    return raised(contradicts, [free, waiting], { factors: ['staffing'] });
  },
  'change-period': (findings, { steps }) =>
    heavierFactors(findings, 'during', (f) => {
      const today = byPoint(endsOf(findings.scored, f), 'worst');
      return findings.digital.point[f]!.steps.during - today >= steps!;
    }),
  'initiative-too-heavy': (findings, { steps }) => {
    const { reading, digital, scored } = findings;
    if (reading.construct !== 'yes') return null;
    const running = digital.worst.map((one) => one.steps.running);
    const after = levelsOf(reading, running);
    return heavierFactors(findings, 'running', (f) => {
      const { capacity } = reading.structure.factors[f]!;
      const lifted = after[capacity]! < scored.levels.worst[capacity]!;
      return running[f]! - scored.worst[f]! >= steps! && !lifted;
    });
  },
};

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
