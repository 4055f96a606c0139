import { isElsewhere } from '@/lib/model/advice/nearness';
import { isKnown, levelIn } from '@/lib/model/answers/conditions';
import { KEY } from '@/lib/model/answers/keys';
import type { Answers, Coefficient, Instrument, ScoredMunicipality } from '@/lib/model/types';
import { mean } from './views';

export const OUTCOMES = ['efficiency', 'innovation', 'balance'] as const;

export interface MaturityResult {
  /** The i-Monitor level the team gave, 1–5. */
  imonitor: number | null;
  /** Whose shares and levers stand beside it; null where those say little: outside Flanders. */
  benchmark: 'flanders' | null;
  indicators: {
    question: string;
    group: string;
    /** Own rating in steps 0–4; null when unknown. The legacy indicator is reversed (V24). */
    own: number | null;
    /** Flemish share in % as printed on the slides, null without one or a benchmark; not the same measure. */
    flemishShare: number | null;
    evidence: string[];
  }[];
  /** Mean of the known own ratings per group, in steps 0–4. */
  groups: { id: string; own: number | null; known: number; total: number }[];
  /** Levers that a Flemish regression associates with a kind of maturity, none without a benchmark (V23). */
  drivers: {
    id: string;
    group: string;
    outcomes: Record<(typeof OUTCOMES)[number], Coefficient>;
    associatedWith: (typeof OUTCOMES)[number][];
    evidence: string[];
  }[];
}

const significant = ({ beta, sig }: Coefficient): boolean => beta > 0 && sig.startsWith('*');

/** Own digital capabilities, in Flanders beside the Flemish shares; undefined when nothing was rated. */
export function maturityResult(
  instrument: Instrument,
  answers: Answers,
  municipality: ScoredMunicipality = {},
): MaturityResult | undefined {
  const { indicators, drivers } = instrument.maturity;
  const rated = indicators.map((indicator) => {
    const given = levelIn(answers, indicator.question);
    const question = instrument.questions.find(({ id }) => id === indicator.question);
    return { ...indicator, own: given !== null && question?.direction === -1 ? 4 - given : given };
  });
  const level = answers[KEY.topMaturity];
  const imonitor = isKnown(level) && Number(level) ? Number(level) : null;
  if (imonitor === null && rated.every(({ own }) => own === null)) return undefined;

  const benchmark = isElsewhere(municipality) ? null : 'flanders';
  return {
    imonitor,
    benchmark,
    indicators: rated.map(({ question, group, own, share, evidence }) => ({
      question,
      group,
      own,
      flemishShare: benchmark && share,
      evidence,
    })),
    groups: [...new Set(rated.map(({ group }) => group))].map((id) => {
      const all = rated.filter(({ group }) => group === id);
      const known = all.flatMap(({ own }) => own ?? []);
      return { id, own: mean(known), known: known.length, total: all.length };
    }),
    drivers: (benchmark ? drivers : []).map(({ id, group, evidence, ...outcomes }) => ({
      id,
      group,
      outcomes,
      associatedWith: OUTCOMES.filter((outcome) => significant(outcomes[outcome])),
      evidence,
    })),
  };
}
