import { byQuestion } from '@/lib/draft/from-request';
import { LEVELS } from '@/lib/model/types';
import { isObject, type RawDraft } from './raw-draft';
import { unsureFrom } from './unsure';

/**
 * Confidence per answer becomes "not sure", and what the model of steps does not know goes: how often to
 * draw, and the gaps of an earlier round, which stay with that round as history.
 */
export function toModelOfSteps(draft: RawDraft): RawDraft {
  const { confidence, seed: _s, runs: _r, previousRound: _p, ...request } = draft.request;
  const unsure = isObject(confidence) ? unsureFrom(confidence) : [];
  return {
    ...draft,
    request: {
      ...request,
      ...(unsure.length > 0 && { unsure: byQuestion(unsure) }),
    },
    ...(Array.isArray(draft.rounds) && { rounds: draft.rounds.map(closedRound) }),
  };
}

/** A level that was not known is none. */
function closedRound(round: unknown): unknown {
  if (!isObject(round)) return round;
  const isLevel = (LEVELS as readonly unknown[]).includes(round.level);
  return { ...round, level: isLevel ? round.level : null };
}
