import { newId } from '@/lib/bytes/new-id';
import type { Consultation, PointAnswer, Terms } from '@/lib/consultation/record';
import type { Expectation, Point, Proposal, ProposalMoney } from '@/lib/consultation/types';
import { withAnswer } from './answers';
import { type ConsultationChange, defined, someOf } from './change';

type Facts = Partial<Proposal>;

/** With facts of the proposal: given ones replace, undefined ones are taken away. */
export const withProposal =
  (facts: Facts): ConsultationChange =>
  (consultation) => ({
    ...consultation,
    proposal: defined({ ...consultation.proposal, ...facts }),
  });

/** With money that the higher government provides. */
export const withMoney =
  (money: ProposalMoney): ConsultationChange =>
  (consultation) =>
    withProposal({ money: someOf({ ...consultation.proposal.money, ...money }) })(consultation);

/** With terms: given ones replace, undefined ones are taken away. */
export const withTerms =
  (terms: Partial<Terms>): ConsultationChange =>
  (consultation) => ({ ...consultation, terms: defined({ ...consultation.terms, ...terms }) });

type Phase = NonNullable<Proposal['phases']>[number];

const withPhases = (consultation: Consultation, phases: Phase[]): Consultation =>
  withProposal({ phases: phases.length > 0 ? phases : undefined })(consultation);

/** With one phase more, to be filled in. */
export const withNextPhase: ConsultationChange = (consultation) =>
  withPhases(consultation, [...(consultation.proposal.phases ?? []), { title: '' }]);

/** With something else about a phase, by its place. */
export const withPhase =
  (at: number, facts: Partial<Phase>): ConsultationChange =>
  (consultation) =>
    withPhases(
      consultation,
      (consultation.proposal.phases ?? []).map((phase, place) =>
        place === at ? defined({ ...phase, ...facts }) : phase,
      ),
    );

/** Without a phase, by its place. */
export const withoutPhase =
  (at: number): ConsultationChange =>
  (consultation) =>
    withPhases(consultation, (consultation.proposal.phases ?? []).toSpliced(at, 1));

/** With a phase put back where it stood. */
export const withPhaseBack =
  (phase: Phase, at: number): ConsultationChange =>
  (consultation) =>
    withPhases(consultation, (consultation.proposal.phases ?? []).toSpliced(at, 0, phase));

const withPoints = (consultation: Consultation, points: Point[]): Consultation =>
  withProposal({ points: points.length > 0 ? points : undefined })(consultation);

/**
 * With points added at the end. Each gets an id that none ever had, also none that was removed: answers to an
 * earlier text may still name it.
 */
export function withNewPoints(
  added: readonly Omit<Point, 'id'>[],
  freshId: () => string = newId,
): ConsultationChange {
  // Here, and not in the change: that may be made twice.
  const fresh = added.map((point): Point => ({ id: freshId(), ...point }));
  return (consultation) =>
    withPoints(consultation, [...(consultation.proposal.points ?? []), ...fresh]);
}

/** With something else about a point. */
export const withPoint =
  (id: string, facts: Partial<Omit<Point, 'id'>>): ConsultationChange =>
  (consultation) =>
    withPoints(
      consultation,
      (consultation.proposal.points ?? []).map((point) =>
        point.id === id ? defined({ ...point, ...facts }) : point,
      ),
    );

/** How many remarks hang on a point: while there are any, it stays. */
export const remarksOn = ({ responses }: Consultation, point: string): number =>
  responses.reduce(
    (sum, { remarks = [] }) => sum + remarks.filter((remark) => remark.point === point).length,
    0,
  );

/** Without a point on which no remark hangs, and without what was answered on it. */
export const withoutPoint =
  (id: string): ConsultationChange =>
  (consultation) =>
    remarksOn(consultation, id) > 0
      ? consultation
      : withPoints(
          {
            ...consultation,
            answers: consultation.answers.filter(({ point }) => point !== id),
          },
          (consultation.proposal.points ?? []).filter((point) => point.id !== id),
        );

/** With a point put back where it stood, and with what was answered on it. */
export const withPointBack =
  (
    point: Point,
    at: number,
    { point: _, ...answer }: Partial<PointAnswer> = {},
  ): ConsultationChange =>
  (consultation) => {
    const points = consultation.proposal.points ?? [];
    if (points.some(({ id }) => id === point.id)) return consultation;
    return withAnswer(point.id, answer)(withPoints(consultation, points.toSpliced(at, 0, point)));
  };

/** With what is expected of one side of a requirement, in steps 0–4; undefined takes it away. */
export const withExpectation =
  (requirement: string, side: keyof Expectation, step: number | undefined): ConsultationChange =>
  (consultation) => {
    const { expectations } = consultation.proposal;
    const expected = someOf({ ...expectations?.[requirement], [side]: step });
    return withProposal({
      expectations: someOf({ ...expectations, [requirement]: expected }),
    } as Facts)(consultation);
  };

/** With the demands of a profile where nothing is expected yet; what somebody chose stays. */
export const withProfile =
  (demands: Readonly<Record<string, number>>): ConsultationChange =>
  (consultation) =>
    Object.entries(demands).reduce(
      (changed, [requirement, step]) =>
        changed.proposal.expectations?.[requirement]?.demand === undefined
          ? withExpectation(requirement, 'demand', step)(changed)
          : changed,
      consultation,
    );

/** With means for a factor, or without. */
export const withProvided =
  (factor: string, provided: boolean): ConsultationChange =>
  (consultation) => {
    const others = (consultation.proposal.provides ?? []).filter((id) => id !== factor);
    const provides = provided ? [...others, factor] : others;
    return withProposal({ provides: provides.length > 0 ? provides : undefined })(consultation);
  };
