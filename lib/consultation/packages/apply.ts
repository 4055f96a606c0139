import type { Missed } from '@/lib/consultation/reading/verdicts';
import { type AnswerReading, copyOf } from '@/lib/model/answers/reading';
import { takenOver } from '@/lib/model/digital/pooling';
import { missedAfter, stepsAfter } from '@/lib/model/digital/readings';
import { stepsMissed } from '@/lib/model/steps/score';
import { type Levers, pull, withPartner } from './levers';

/** A body's answers once levers did what they should. */
export function withLevers(reading: AnswerReading, levers: Levers): AnswerReading {
  const copy = copyOf(reading);
  pull(reading, levers, copy);
  return copy;
}

/**
 * What every factor misses once levers did what they should. Pooling takes over what the model lets it, of
 * the work that the body itself considers for it, and leaves a step of what is missed.
 */
export function missedWith(reading: AnswerReading, levers: Levers): Missed {
  const after = withLevers(reading, levers);
  return levers.pooling ? pooled(after) : stepsMissed(after);
}

function pooled(reading: AnswerReading): Missed {
  const { share, requirements } = takenOver(withPartner(reading));
  if (requirements.length === 0) return stepsMissed(reading);
  const { structure } = reading;
  const taken = structure.requirements.map(({ requirement }) =>
    requirements.includes(requirement.id) ? share : 0,
  );
  const at = (end: 'best' | 'worst') =>
    Uint8Array.from(structure.factors, (_, f) =>
      missedAfter(reading, f, end, (missed, r) => stepsAfter(missed, 0, taken[r]!)),
    );
  return { best: at('best'), worst: at('worst') };
}
