import type { Consultation, Contact } from '@/lib/consultation/record';
import type { Body } from '@/lib/consultation/types';
import { type ConsultationChange, putBack, someOf } from './change';

/** A list of bodies to take over, with what it says about them. */
export interface BodiesGiven {
  bodies: readonly Body[];
  contacts?: Record<string, Contact>;
  /** Titles of classifications, by id. */
  classifications?: Record<string, string>;
}

/** Asks these bodies too; of one that was asked already, what is given now holds. */
export const withBodies =
  ({ bodies, contacts, classifications }: BodiesGiven): ConsultationChange =>
  (consultation) => {
    const given = new Map(bodies.map((body) => [body.id, body]));
    const known = new Set(consultation.bodies.map(({ id }) => id));
    return {
      ...consultation,
      bodies: [
        ...consultation.bodies.map((body) => given.get(body.id) ?? body),
        ...bodies.filter(({ id }) => !known.has(id)),
      ],
      ...withContacts({ ...consultation.contacts, ...contacts }),
      classifications: { ...consultation.classifications, ...classifications },
    };
  };

const withContacts = (contacts: Record<string, Contact>): Pick<Consultation, 'contacts'> => {
  const some = someOf(contacts);
  return some ? { contacts: some } : {};
};

/** The bodies that answered: they stay asked. */
export const answered = ({ responses }: Consultation): Set<string> =>
  new Set(responses.map(({ body }) => body));

/** Without a body that has not answered. */
export const withoutBody =
  (id: string): ConsultationChange =>
  (consultation) =>
    answered(consultation).has(id) ? consultation : keeping(consultation, (body) => body.id !== id);

/** Only those who answered. */
export const withoutBodies: ConsultationChange = (consultation) => {
  const stay = answered(consultation);
  return keeping(consultation, ({ id }) => stay.has(id));
};

function keeping(consultation: Consultation, stays: (body: Body) => boolean): Consultation {
  const { contacts, ...rest } = consultation;
  const bodies = consultation.bodies.filter(stays);
  const ids = new Set(bodies.map(({ id }) => id));
  const kept = Object.entries(contacts ?? {}).filter(([id]) => ids.has(id));
  return { ...rest, bodies, ...withContacts(Object.fromEntries(kept)) };
}

/** With a body put back where it stood. */
export const withBodyBack =
  (body: Body, at: number, contact?: Contact): ConsultationChange =>
  (consultation) => ({
    ...consultation,
    bodies: putBack(consultation.bodies, body, at, ({ id }) => id === body.id),
    ...(contact && withContacts({ ...consultation.contacts, [body.id]: contact })),
  });

/** With the bodies of an earlier list that are no longer there. */
export const withBodiesBack =
  (before: Consultation): ConsultationChange =>
  (consultation) => {
    const here = new Set(consultation.bodies.map(({ id }) => id));
    return withBodies({
      bodies: before.bodies.filter(({ id }) => !here.has(id)),
      ...(before.contacts && { contacts: { ...before.contacts, ...consultation.contacts } }),
    })(consultation);
  };

/** The bodies in alphabetical order: the only order in which they are ever listed. */
export const byName = (bodies: readonly Body[], language: string): Body[] => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return bodies.toSorted((a, b) => compare(a.name ?? a.id, b.name ?? b.id));
};
