import * as z from 'zod/mini';
import type { Consultation } from '@/lib/consultation/record';
import { consultationSchema } from '@/lib/consultation/schema/consultation';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { compareVersions } from '@/lib/draft/migration/version-order';
import { StorageError } from '@/lib/draft/store/errors';
import type { Entry, Kind } from '@/lib/draft/store/kind';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { changedFields } from './fields';

/** A consultation as a list shows it. */
export interface ConsultationSummary extends Entry {
  createdAt: string;
  revision: number;
  fictional: boolean;
  /** Of the proposal; empty without one. */
  version: string;
  asked: number;
  answered: number;
}

/** What of a consultation has passed the schema and takes long, with what it refers to. */
interface Proven {
  publications: Consultation['publications'];
  bodies: Consultation['bodies'];
  points: Consultation['proposal']['points'];
}

const provenOf = ({ publications, bodies, proposal }: Consultation): Proven => ({
  publications,
  bodies,
  points: proposal.points,
});

/**
 * Consultations, as a kind of document that a device keeps. What was stored last is not checked again when
 * it comes back, and responses and publications are not checked again while nothing touches them: hundreds
 * of them take longer than the pause between two letters.
 */
export function consultationKind(): Kind<Consultation, ConsultationSummary> {
  /** By consultation, the write that passed. */
  const written = new Map<string, string>();
  const proven = new WeakMap<Consultation['responses'], Proven>();
  const writeOf = ({ revision, updatedAt }: Pick<Consultation, 'revision' | 'updatedAt'>) =>
    `${revision} ${updatedAt}`;
  const pass = (consultation: Consultation): Consultation => {
    written.set(consultation.id, writeOf(consultation));
    proven.set(consultation.responses, provenOf(consultation));
    return consultation;
  };
  const isProven = (consultation: Consultation): boolean => {
    const { bodies, points } = proven.get(consultation.responses) ?? {};
    return bodies === consultation.bodies && points === consultation.proposal.points;
  };

  return {
    open(raw) {
      if (!isObject(raw)) throw new StorageError('corrupt');
      const { instrumentVersion, id } = raw;
      if (typeof instrumentVersion !== 'string') throw new StorageError('corrupt');
      if (compareVersions(instrumentVersion, INSTRUMENT_VERSION) > 0) {
        throw new StorageError('newer');
      }
      const stored = raw as unknown as Consultation;
      if (typeof id === 'string' && written.get(id) === writeOf(stored)) return pass(stored);
      const result = z.safeParse(consultationSchema, raw);
      if (!result.success) throw new StorageError('corrupt', { cause: result.error });
      return pass(stored);
    },
    check(consultation) {
      const responses = isProven(consultation) ? [] : consultation.responses;
      const before = proven.get(consultation.responses)?.publications;
      const publications = before === consultation.publications ? [] : consultation.publications;
      const result = z.safeParse(consultationSchema, { ...consultation, responses, publications });
      if (!result.success) throw new StorageError('invalid', { cause: result.error });
      return pass(consultation);
    },
    changedFields,
    summarize: ({
      id,
      proposal,
      createdAt,
      updatedAt,
      revision,
      fictional,
      bodies,
      responses,
    }) => ({
      status: 'ok',
      id,
      name: proposal.title ?? '',
      version: proposal.version ?? '',
      createdAt,
      updatedAt,
      revision,
      fictional,
      asked: bodies.length,
      answered: responses.length,
    }),
    nameOf: ({ proposal }) => (isObject(proposal) ? proposal.title : undefined),
    // The region's own: nothing of it is kept from the region.
    forFile: (raw) => raw,
  };
}
