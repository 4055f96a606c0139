import type { Consultation } from '@/lib/consultation/record';
import type { ConsultationStatus } from '@/lib/sealed/host/consultation-api';
import type { Seat } from './documents';
import type { Opened } from './kept';
import { beganName, submissionName } from './names';

/**
 * Where a body stands; `unopened`: something is there that this device has not opened; `aside`: it was opened,
 * but is no part of the consultation, since it waits for the owner or was taken out.
 */
export const FOLLOW_STATES = [
  'notYet',
  'began',
  'submitted',
  'corrected',
  'withdrawn',
  'declined',
  'otherwise',
  'unopened',
  'aside',
] as const;
export type FollowState = (typeof FOLLOW_STATES)[number];

/** A body that is asked, as it stands. */
export interface Followed {
  body: string;
  name: string;
  state: FollowState;
  /** Of what is submitted: decided, and not of the administration alone. */
  decided: boolean;
  /** It came by file. */
  byFile: boolean;
  /** About an earlier version of the proposal: it is asked to confirm. */
  toConfirm: boolean;
  /** Has a link: none yet, one, or one that was taken away. */
  link: 'none' | 'made' | 'revoked';
  reissued: number;
  /** Since when, by the host's clock: ISO date-time. */
  since: string | null;
  /** Until when it may answer, where that is not as for the others. */
  closesAt: string | null;
  /** Why it declined. */
  reason?: string;
}

/** Everybody who is asked, and how many stand where: the states sum to all asked. */
export interface Follow {
  asked: number;
  bodies: Followed[];
  counts: Record<FollowState, number>;
  /** Of those submitted or corrected. */
  administrative: number;
  decided: number;
  toConfirm: number;
}

interface Given {
  consultation: Consultation;
  seats: readonly Seat[];
  opened: readonly Opened[];
  status: ConsultationStatus | undefined;
}

/** Where every body that is asked stands, by what the host lists and what this device has opened. */
export function follow({ consultation, seats, opened, status }: Given): Follow {
  const { proposal } = consultation;
  const seatOf = new Map(seats.map((seat) => [seat.body, seat]));
  const openedOf = new Map(opened.map((one) => [one.seat, one]));
  const listed = new Map(status?.records.map((record) => [record.name, record]));
  const members = new Map(status?.members?.map((member) => [member.id, member]));
  const responses = new Map(consultation.responses.map((one) => [one.body, one]));

  const bodies = consultation.bodies.map(({ id, name }): Followed => {
    const seat = seatOf.get(id);
    const response = responses.get(id);
    const record = seat && listed.get(submissionName(seat.id));
    const began = seat && listed.get(beganName(seat.id));
    const one = seat && openedOf.get(seat.id);
    const base = {
      body: id,
      name: name ?? id,
      decided: false,
      byFile: false,
      toConfirm: false,
      link: !seat ? ('none' as const) : seat.revoked ? ('revoked' as const) : ('made' as const),
      reissued: seat?.reissued ?? 0,
      since: null,
      closesAt: (seat && members.get(seat.id)?.closesAt) ?? null,
    };
    if (seat && record && one && one.seq >= record.seq) {
      const { submission, decision, arrivedAt } = one;
      if (submission.kind === 'submitted') {
        const { hash, state } = submission.response;
        return {
          ...base,
          state: !response ? 'aside' : one.seq > 1 ? 'corrected' : 'submitted',
          decided: state === 'decided' || decision?.decided.hash === hash,
          toConfirm: proposal.version !== undefined && submission.version !== proposal.version,
          since: arrivedAt,
        };
      }
      // Who took it back, or does not answer, may have answered in another way since.
      if (response?.kind !== 'otherwise') {
        const reason = submission.kind === 'declined' ? { reason: submission.reason } : {};
        return { ...base, state: submission.kind, since: arrivedAt, ...reason };
      }
    } else if (record) return { ...base, state: 'unopened', since: record.updatedAt };
    if (response?.kind === 'otherwise') return { ...base, state: 'otherwise' };
    if (response) {
      const { proposalVersion, state } = response;
      return {
        ...base,
        state: 'submitted',
        decided: state === 'decided',
        byFile: true,
        toConfirm: Boolean(
          proposal.version && proposalVersion && proposal.version !== proposalVersion,
        ),
      };
    }
    if (began) return { ...base, state: 'began', since: began.updatedAt };
    return { ...base, state: 'notYet' };
  });

  const count = (is: (one: Followed) => boolean) => bodies.filter(is).length;
  const counts = Object.fromEntries(
    FOLLOW_STATES.map((state) => [state, count((one) => one.state === state)]),
  ) as Record<FollowState, number>;
  const isIn = ({ state }: Followed) => state === 'submitted' || state === 'corrected';
  return {
    asked: bodies.length,
    bodies,
    counts,
    administrative: count((one) => isIn(one) && !one.decided),
    decided: count((one) => isIn(one) && one.decided),
    toConfirm: count((one) => isIn(one) && one.toConfirm),
  };
}
