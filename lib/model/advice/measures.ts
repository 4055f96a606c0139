import type { AnswerReading } from '@/lib/model/answers/reading';
import { bindings } from '@/lib/model/digital/constraints';
import { digitalReading } from '@/lib/model/digital/readings';
import type { Advice, AdviceEffect, Flag } from '@/lib/model/result';
import { byPoint, endsOf, type Scored, score } from '@/lib/model/steps/score';
import type { Measure, Trigger } from '@/lib/model/types';
import { answersChanged, withMeasures } from './effects';
import { affordancesSeen, type Findings, missedBy } from './findings';

/**
 * The measures that these findings call for, each scored again (model §7). First what makes the overall
 * level lighter at its worst end, then what lightens the deciding capacity by steps, another capacity, and
 * what frees digital relief; the rest after that.
 */
export function advise(
  findings: Findings,
  flags: Flag[],
  measures: readonly Measure[],
  deciding: ReadonlySet<number>,
): Advice[] {
  const before = outcomeOf(findings.reading);
  return measures
    .flatMap((measure): (Advice & { rank: number[] })[] => {
      const triggeredBy = triggersOf(measure, findings, flags);
      if (triggeredBy.length === 0) return [];
      const { effect, rank } = effectOf(measure, findings, before, deciding);
      const { id, station, actor, horizon, change, condition, evidence } = measure;
      const factors = factorsOf(measure, triggeredBy, flags, findings);
      return [{ id, station, actor, horizon, change, condition, factors, effect, evidence, rank }];
    })
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ rank: _, ...advice }) => advice);
}

/** Ids of the measures with a condition to put on the table that these findings call for. */
export const conditionsAsked = (findings: Findings, flags: Flag[]): string[] =>
  findings.reading.structure.instrument.measures
    .filter((measure) => measure.condition !== null)
    .filter((measure) => triggersOf(measure, findings, flags).length > 0)
    .map(({ id }) => id);

const triggersOf = (measure: Measure, findings: Findings, flags: Flag[]): Trigger[] =>
  measure.when.any.filter((trigger) => applies(trigger, findings, flags));

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, i) => b[i]! - value).find((difference) => difference !== 0) ?? 0;

interface Outcome {
  scored: Scored;
  /** Whole steps once the initiative runs, at the points. */
  running: number[];
  supported: number;
}

function outcomeOf(reading: AnswerReading): Outcome {
  const digital = digitalReading(reading, 'point');
  return {
    scored: score(reading),
    running: digital.map(({ steps }) => steps.running),
    supported: digital.reduce((sum, { supported }) => sum + supported, 0),
  };
}

/** Whole steps of a factor by its point, or by its worst end without one. */
const stepsOf = (scored: Scored, factor: number): number =>
  byPoint(endsOf(scored, factor), 'worst');

function effectOf(
  measure: Measure,
  { reading, pooling }: Findings,
  before: Outcome,
  deciding: ReadonlySet<number>,
): { effect: AdviceEffect; rank: number[] } {
  const { structure } = reading;
  if (measure.when.any.some((trigger) => 'pooling' in trigger)) {
    const steps = pooling.factors.map(({ id, from, to }) => ({
      factor: id,
      from: byPoint(from, 'worst'),
      to: byPoint(to, 'worst'),
    }));
    return { effect: { level: false, steps, changes: [] }, rank: [0, 0, 0, 0, 0] };
  }
  const after = outcomeOf(withMeasures(reading, [measure]));
  const worst = ({ scored }: Outcome) => Math.max(...scored.levels.worst);
  const level = worst(after) < worst(before);
  const lifted = (f: number) => stepsOf(before.scored, f) - stepsOf(after.scored, f);
  const total = (of: (capacity: number) => boolean) =>
    structure.factors.reduce(
      (sum, { capacity }, f) => (of(capacity) ? sum + Math.max(0, lifted(f)) : sum),
      0,
    );
  const steps = structure.factors.flatMap(({ factor }, f) => {
    const now = { from: stepsOf(before.scored, f), to: stepsOf(after.scored, f) };
    const once = { from: before.running[f]!, to: after.running[f]! };
    if (now.from !== now.to) return [{ factor: factor.id, ...now }];
    return once.from === once.to ? [] : [{ factor: factor.id, ...once, running: true as const }];
  });
  return {
    effect: { level, steps, changes: answersChanged(reading, measure) },
    rank: [
      Number(level),
      total((capacity) => deciding.has(capacity)),
      total((capacity) => !deciding.has(capacity)),
      Number(after.supported > before.supported || steps.length > 0),
      Number(measure.actor !== 'higher'),
    ],
  };
}

function applies(trigger: Trigger, findings: Findings, flags: Flag[]): boolean {
  if ('always' in trigger) return true;
  if ('factor' in trigger) {
    const missed = missedBy(findings, trigger.factor);
    return missed !== null && byPoint(missed, 'worst') >= trigger.steps;
  }
  if ('flag' in trigger) return flags.some(({ id }) => id === trigger.flag);
  if ('pooling' in trigger) return trigger.pooling.includes(findings.pooling.fit);
  if ('advice' in trigger) return trigger.advice.includes(findings.advice);
  const { reading } = findings;
  if ('answer' in trigger) {
    const answer = reading.answers[trigger.answer.question];
    return trigger.answer.in.includes(answer as number | string);
  }
  if (affordancesSeen(reading).length === 0) return false;
  const at = reading.structure.constraints.findIndex(({ id }) => id === trigger.constraint);
  return (bindings(reading, 'point')[at] ?? 0) >= trigger.binding;
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
