import type { PointAnswer } from '@/lib/consultation/record';
import { type ConsultationChange, someOf } from './change';

/**
 * With something else about what the region answers on a point: given facts replace, undefined ones are taken
 * away. An answer of which nothing is left goes; a point that is not there gets none.
 */
export const withAnswer =
  (point: string, facts: Partial<Omit<PointAnswer, 'point'>>): ConsultationChange =>
  (consultation) => {
    const { proposal, answers } = consultation;
    if (!proposal.points?.some(({ id }) => id === point)) return consultation;
    const at = answers.findIndex((answer) => answer.point === point);
    const { point: _, ...before } = answers[at] ?? { point };
    const given = someOf({ ...before, ...facts });
    const fresh = given ? [{ point, ...given }] : [];
    return {
      ...consultation,
      answers: at < 0 ? [...answers, ...fresh] : answers.toSpliced(at, 1, ...fresh),
    };
  };
