import { isKnown } from '@/lib/model/scoring/conditions';
import { gapOf } from '@/lib/model/scoring/gap';
import { read } from '@/lib/model/scoring/reading';
import { score } from '@/lib/model/scoring/score';
import type { Combined } from '@/lib/model/team/team';
import type { Answers, Effect, Measure, Trigger } from '@/lib/model/types';
import { CAPACITIES } from '@/lib/model/types';
import { type Findings, scale, shortfallOf } from './findings';
import type { Flag } from './flags';

/** What a measure is expected to do, found by scoring again with the answers it would change. */
export interface ExpectedEffect {
  /** Largest fall of a capacity's gap, before or after digitalization, in points (0–100). */
  points: number;
  factors: { id: string; shortfall: number; shortfallAfter: number }[];
  /** The answers it would change, from and to. */
  changes: { question: string; from: number | string | null; to: number | string }[];
}

export interface Advice {
  id: string;
  station: string;
  actor: Measure['actor'];
  horizon: Measure['horizon'];
  change: Measure['change'];
  condition: string | null;
  factors: string[];
  triggeredBy: Trigger[];
  expectedEffect: ExpectedEffect;
  evidence: string[];
}

const OWN_REACH: Measure['actor'][] = ['municipality', 'neighbours', 'jointly', 'higher'];

/** The measures that these findings call for: by expected effect, then by own reach. */
export function advise(findings: Findings, combined: Combined, flags: Flag[]): Advice[] {
  return findings.reading.structure.instrument.measures
    .flatMap((measure): Advice[] => {
      const triggeredBy = measure.when.any.filter((trigger) => applies(trigger, findings, flags));
      if (triggeredBy.length === 0) return [];
      const { when: _, effect: __, ...description } = measure;
      const expectedEffect = effectOf(measure, findings, combined);
      return [
        {
          ...description,
          triggeredBy,
          expectedEffect,
          factors: factorsOf(measure, triggeredBy, flags, findings),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        b.expectedEffect.points - a.expectedEffect.points ||
        OWN_REACH.indexOf(a.actor) - OWN_REACH.indexOf(b.actor),
    );
}

function applies(trigger: Trigger, findings: Findings, flags: Flag[]): boolean {
  if ('always' in trigger) return true;
  if ('factor' in trigger)
    return (shortfallOf(findings, trigger.factor) ?? -1) >= trigger.shortfall;
  if ('flag' in trigger) return flags.some(({ id }) => id === trigger.flag);
  if ('pooling' in trigger) return trigger.pooling.includes(findings.pooling.fit);
  if ('advice' in trigger) return trigger.advice.includes(findings.verdict);
  if ('answer' in trigger) {
    const answer = findings.reading.answers[trigger.answer.question];
    return trigger.answer.in.includes(answer as number | string);
  }
  const { reading, scored } = findings;
  if (
    !reading.structure.scored.some(
      ({ side }, at) => side === 'affordance' && reading.value[at]! > 0,
    )
  )
    return false;
  const at = reading.structure.constraints.findIndex(({ id }) => id === trigger.constraint);
  return (scored.point.binding[at] ?? 0) >= trigger.binding;
}

/** Factors that the measure answers to, by its trigger or by the answers it changes. */
function factorsOf(
  measure: Measure,
  triggers: Trigger[],
  flags: Flag[],
  { reading }: Findings,
): string[] {
  const triggered = triggers.flatMap((trigger) => {
    if ('factor' in trigger) return [trigger.factor];
    if ('flag' in trigger) return flags.find(({ id }) => id === trigger.flag)?.factors ?? [];
    return [];
  });
  const changed = measure.effect.flatMap(({ question }) =>
    (reading.structure.questions.get(question)?.factors ?? []).map(({ id }) => id),
  );
  return [...new Set([...triggered, ...changed])];
}

function effectOf(measure: Measure, findings: Findings, combined: Combined): ExpectedEffect {
  const { reading, scored, assumptions } = findings;
  if (measure.when.any.some((trigger) => 'pooling' in trigger)) return poolingEffect(findings);
  const changes = changesOf(measure.effect, findings);
  if (changes.length === 0) return { points: 0, factors: [], changes };

  const answers: Answers = { ...combined.answers };
  const spans = new Map(combined.spans);
  for (const { question, to } of changes) {
    answers[question] = to;
    spans.delete(question);
  }
  const changed = read(
    reading.structure.instrument,
    { ...combined, answers, spans },
    reading.norm,
    costsAfter(measure, reading.costs),
  );
  const { point } = score(changed, assumptions);
  const fall = (before: number[], after: number[], at: number) => {
    const difference = before[at]! - after[at]!;
    return Number.isNaN(difference) ? 0 : difference;
  };
  const points = Math.max(
    0,
    ...CAPACITIES.flatMap((_, c) => [
      fall(scored.point.gap, point.gap, c),
      fall(scored.point.gapAfter, point.gapAfter, c),
    ]),
  );
  const factors = reading.structure.factors
    .map(({ factor }, at) => ({
      id: factor.id,
      shortfall: fall(scored.point.shortfall, point.shortfall, at),
      shortfallAfter: fall(scored.point.after, point.after, at),
    }))
    .filter(({ shortfall, shortfallAfter }) => shortfall !== 0 || shortfallAfter !== 0);
  return { points, factors, changes };
}

/** Full, indexed funding also settles the cost table. */
function costsAfter(measure: Measure, costs: Findings['reading']['costs']) {
  return measure.condition === 'funding' && costs
    ? { ...costs, coverage: { low: 100, high: 100 } }
    : costs;
}

function changesOf(effects: Effect[], findings: Findings): ExpectedEffect['changes'] {
  const { reading } = findings;
  return effects.flatMap((effect) => {
    const question = reading.structure.questions.get(effect.question);
    const current = reading.answers[effect.question];
    if (!question || reading.hidden.has(effect.question)) return [];
    const from = isKnown(current) && !Array.isArray(current) ? (current as number | string) : null;
    if ('set' in effect) {
      return from === effect.set ? [] : [{ question: question.id, from, to: effect.set }];
    }
    const value = scale(findings, question.id);
    if (value === null) return [];
    const to = Math.min(4, Math.max(0, value + effect.step));
    return to === value ? [] : [{ question: question.id, from: value, to }];
  });
}

/** What the pooling scenario would take off the gaps, in the same unit as the other effects. */
function poolingEffect({ reading, scored, pooling }: Findings): ExpectedEffect {
  const { factors } = pooling.scenario;
  const remaining = [...scored.point.shortfall];
  for (const factor of factors) {
    remaining[reading.structure.factorPosition.get(factor.id)!] = factor.remaining;
  }
  const falls = CAPACITIES.map(
    (_, c) => scored.point.gap[c]! - gapOf(reading, remaining, c, scored.parameters, null),
  );
  return {
    points: Math.max(0, ...falls.filter((fall) => !Number.isNaN(fall))),
    factors: factors.map(({ id, relieved }) => ({
      id,
      shortfall: relieved,
      shortfallAfter: relieved,
    })),
    changes: [],
  };
}
